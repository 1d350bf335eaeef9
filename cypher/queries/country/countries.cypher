// Countries by name.
// Parameters: ids (the only ones to look at), region (folded), memberOn (date), each null where absent;
//   limit, afterKey (name), afterId, total (whether to count them all)
// Columns: node, key, id, total
CALL () {
  CALL () {
    WITH 1 AS one WHERE $total AND $ids IS NOT NULL UNWIND $ids AS id MATCH (c:Country {id: id}) RETURN c
    UNION
    WITH 1 AS one WHERE $total AND $ids IS NULL MATCH (c:Country) RETURN c
  }
  WITH c
  WHERE ($region IS NULL OR toLower(c.region) = $region)
    AND ($memberOn IS NULL OR c.unMemberSince <= $memberOn AND coalesce(c.unMemberUntil > $memberOn, true))
  RETURN count(c) AS total
}
OPTIONAL CALL (total) {
  CALL () {
    WITH 1 AS one WHERE $ids IS NOT NULL UNWIND $ids AS id MATCH (c:Country {id: id}) RETURN c
    UNION
    WITH 1 AS one WHERE $ids IS NULL MATCH (c:Country) RETURN c
  }
  WITH c
  WHERE ($region IS NULL OR toLower(c.region) = $region)
    AND ($memberOn IS NULL OR c.unMemberSince <= $memberOn AND coalesce(c.unMemberUntil > $memberOn, true))
    AND ($afterKey IS NULL OR c.name > $afterKey OR c.name = $afterKey AND c.id > $afterId)
  RETURN c AS node ORDER BY c.name, c.id LIMIT $limit
}
RETURN node, node.name AS key, node.id AS id, total
ORDER BY key, id
