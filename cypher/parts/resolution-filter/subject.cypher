AND any(s IN res.subjectKeys WHERE s CONTAINS $f.subject)
