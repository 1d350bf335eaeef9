// By the date that the accounts known by then give.
AND EXISTS {
  MATCH (m)<-[:ON]-(a:Account)
  WHERE a.known <= $f.knownOn AND a.startedOn IS NOT NULL
  WITH a ORDER BY size(a.startedOn) DESC, NOT a.curated, a.published, a.id LIMIT 1
  WHERE true
    //+ known-dates
}
