AND any(s IN r.subjectKeys WHERE s CONTAINS $f.subject)
