// Notes, for those who follow the news, which facts are about to be taken away.
// Parameters: facts [{id, concerned (ids of the people and countries that it concerns)}]
MATCH (s:Sequence {name: 'changes'})
UNWIND $facts AS fact
CREATE (:WithdrawnFact {seq: s.seq + 1, id: fact.id, concerned: fact.concerned})
