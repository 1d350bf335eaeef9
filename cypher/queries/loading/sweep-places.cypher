// Takes away places in which nothing is recorded any more, and then names that no place bears. Gives the others another name
// whose name nothing that happened there spells so any more: the last, in the order of letters, of the spellings that are left.
// A place within another is told as "Kremlin, Moscow", the other is the end of that.
// Parameters: places (ids)
// Columns: gone (how many it takes away)
CALL () {
  UNWIND $places AS id
  MATCH (p:Place {id: id})
  WHERE NOT EXISTS { (p)<-[:WITHIN*0..4]-(:Place)<-[:HELD_AT]-() }
  OPTIONAL MATCH (p)-[:CALLED]->(n:Name)
  WITH p, collect(n) AS names
  DETACH DELETE p
  WITH count(*) AS gone, collect(names) AS names
  CALL (names) {
    UNWIND names AS ofOne
    UNWIND ofOne AS n
    WITH DISTINCT n
    WHERE NOT EXISTS { (n)<-[:CALLED]-() }
    DELETE n
  }
  RETURN gone
}
CALL () {
  UNWIND $places AS id
  MATCH (p:Place {id: id})
  WHERE NOT EXISTS {
    MATCH (p)<-[:WITHIN*0..4]-(:Place)<-[at:HELD_AT]-()
    WHERE at.as = p.name OR at.as ENDS WITH ', ' + p.name
  }
  MATCH (p)<-[within:WITHIN*0..4]-(:Place)<-[at:HELD_AT]-()
  WITH p, split(at.as, ', ') AS parts, size(within) AS depth
  WITH p, max(reduce(name = parts[depth], part IN parts[depth + 1..] | name + ', ' + part)) AS name
  SET p.name = name
}
RETURN gone
