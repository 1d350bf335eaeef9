AND a.startedOn <= toString($f.to)
