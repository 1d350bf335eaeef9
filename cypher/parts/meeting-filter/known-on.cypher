AND EXISTS { (m)<-[:ON]-(known:Account) WHERE known.known <= $f.knownOn }
