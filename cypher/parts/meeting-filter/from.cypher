AND m.startedTo >= $f.from
