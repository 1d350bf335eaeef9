AND m.textKey CONTAINS $f.text
