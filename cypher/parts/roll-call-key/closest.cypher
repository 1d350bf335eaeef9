abs(r.countedYes - r.countedNo)
