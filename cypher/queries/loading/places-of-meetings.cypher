// The places of some meetings, and the places around them.
// Parameters: meetings (ids)
// Columns: id
UNWIND $meetings AS id
MATCH (:Meeting {id: id})-[:HELD_AT]->(:Place)-[:WITHIN*0..4]->(p:Place)
RETURN DISTINCT p.id AS id
