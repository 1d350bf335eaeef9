AND r.body = $f.body
