, knownOn: $f.knownOn, known: COLLECT {
  MATCH (m)<-[:ON]-(a:Account) WHERE a.known <= $f.knownOn
  RETURN a {.status, .startedOn, .endedOn, .duration, .topic} ORDER BY NOT a.curated, a.published, a.id
}
