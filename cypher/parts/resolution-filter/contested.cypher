AND EXISTS { (res)<-[:ON]-(r:RollCall) WHERE r.countedNo > 0 } = $f.contested
