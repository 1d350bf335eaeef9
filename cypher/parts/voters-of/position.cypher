MATCH (:RollCall {id: $rollCall})<-[:VOTED {position: $position}]-(node:Country)
