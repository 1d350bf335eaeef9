AND all(id IN $f.with WHERE EXISTS { (m)<-[:ATTENDED|REPRESENTED_AT]-(x) WHERE x.id = id }
  //+ meeting-with
)
