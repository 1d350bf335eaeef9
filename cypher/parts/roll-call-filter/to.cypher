AND r.date <= $f.to
