// What people are called, surnames alone apart.
// Columns: id, key (the folded name), as (name or alias)
MATCH (n:Name)<-[called:CALLED]-(p:Person)
WHERE called.as <> 'surname'
RETURN p.id AS id, n.key AS key, called.as AS as
