AND res.session = $f.session
