// 100 loads with what they rejected and noted, the changes that they made, and as many bundled files.
UNWIND range(0, 99) AS i
CREATE (load:Load {id: 'load-' + i, status: 'DONE', startedAt: datetime('2025-01-01T00:00:00Z') + duration({hours: i})}),
  (:BundledFile {name: 'file-' + i, digest: 'd' + i})
MERGE (:Sequence {name: 'changes'})
WITH load, i
UNWIND range(0, 9) AS n
CREATE (load)-[:REJECTED]->(:Reject {load: load.id, n: n, place: 'row ' + n, code: 'INVALID'}),
  (load)-[:NOTED]->(:LoadNote {load: load.id, n: n, kind: 'GAP', reason: 'odd'}),
  (:Change {seq: 10 * i + n, what: 'LOADED', ids: []})
