r.day
