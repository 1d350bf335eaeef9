AND other.id IN $f.counterpartVoters
