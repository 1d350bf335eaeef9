AND res.adoptedOn <= $f.to
