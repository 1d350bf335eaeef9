UNWIND $ids AS id
MATCH (c:Country {id: id})
