// What has an id, whatever it is: no index knows it without a label.
MATCH (n {id: $id})
RETURN n AS node
