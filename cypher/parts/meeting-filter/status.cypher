AND
  //+ meeting-status
  IN $f.status
