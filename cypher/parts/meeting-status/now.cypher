m.status
