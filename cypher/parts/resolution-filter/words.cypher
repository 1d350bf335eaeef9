AND all(word IN $f.words WHERE res.textKey CONTAINS word)
