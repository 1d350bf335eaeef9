AND m.startedFrom <= $f.to
