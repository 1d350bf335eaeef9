AND m.kind IN $f.kinds
