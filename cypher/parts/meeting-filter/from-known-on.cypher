// By the date that the accounts known by then give. A date of a month or a year ends behind all days in it, as texts too.
AND EXISTS {
  MATCH (m)<-[:ON]-(a:Account)
  WHERE a.known <= $f.knownOn AND a.startedOn IS NOT NULL
  WITH a ORDER BY size(a.startedOn) DESC, NOT a.curated, a.published, a.id LIMIT 1
  WHERE a.startedOn + '~' > toString($f.from)
    AND (a.status <> 'HELD' OR a.published IS NULL OR a.published >= $f.from)
}
