AND res.body = $f.body
