AND r.session = $f.session
