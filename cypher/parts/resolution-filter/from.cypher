AND res.adoptedOn >= $f.from
