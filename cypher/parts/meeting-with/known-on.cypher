// As the accounts known by then have it.
AND EXISTS {
  MATCH (m)<-[:ON]-(a:Account)-[n:NAMES {role: 'participant'}]->(named)
  WHERE a.known <= $f.knownOn AND id IN [named.id, named.root, n.country, n.organization]
}
