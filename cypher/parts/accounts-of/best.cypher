CALL () {
  UNWIND $blocks AS block
  MATCH (a:Account {block: block})
  RETURN a
  UNION ALL
  UNWIND $varied AS block
  MATCH (v:Variant {block: block})
  CALL (v) {
    MATCH (best:Account)
    WHERE best.variant = v.id AND best.rank >= ''
    RETURN best ORDER BY best.variant, best.rank LIMIT 1
  }
  RETURN best AS a
}
WITH a
