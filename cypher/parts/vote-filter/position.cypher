AND position = $position
