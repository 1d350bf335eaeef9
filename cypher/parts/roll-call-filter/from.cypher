AND r.date >= $f.from
