// A date of a month or a year ends behind all days in it, as texts too.
AND a.startedOn + '~' > toString($f.from)
AND (a.status <> 'HELD' OR a.published IS NULL OR a.published >= $f.from)
