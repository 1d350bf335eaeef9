AND EXISTS { (p)-[:HOLDS]->(o:Office) WHERE o.titleKey CONTAINS $title }
