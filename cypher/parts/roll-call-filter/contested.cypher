AND (r.countedNo > 0) = $f.contested
