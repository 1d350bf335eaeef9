// The meetings of a topic, which no index knows.
MATCH (m:Meeting {topic: $key})
RETURN m AS node
