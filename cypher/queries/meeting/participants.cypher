// Who took part in meetings: people, and unnamed groups as their country or organization.
// Parameters: ids
// Columns: id, node {person, country, organization, capacity}
UNWIND $ids AS id
CALL (id) {
  MATCH (:Meeting {id: id})<-[at:ATTENDED]-(p:Person)
  RETURN at.n AS n, {
    person: p,
    country: COLLECT { MATCH (c:Country {id: at.country}) RETURN c }[0],
    organization: COLLECT { MATCH (o:Organization {id: at.organization}) RETURN o }[0],
    capacity: at.capacity} AS node
  UNION ALL
  MATCH (:Meeting {id: id})<-[at:REPRESENTED_AT {unnamed: true}]-(e)
  RETURN at.n AS n, {
    person: null,
    country: CASE WHEN e:Country THEN e END,
    organization: CASE WHEN e:Organization THEN e END,
    capacity: at.capacity} AS node
}
RETURN id, node
ORDER BY id, n
