AND r.recorded
