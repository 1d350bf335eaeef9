AND all(word IN $f.words WHERE r.textKey CONTAINS word)
