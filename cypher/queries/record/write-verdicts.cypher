// Writes how claims about votes were judged.
// Parameters: verdicts [{id, verdict, what, claimed, recorded (lists, one entry a discrepancy)}]
UNWIND $verdicts AS row
MATCH (v:VoteClaim {id: row.id})
SET v.verdict = row.verdict,
    v.discrepancyWhat = row.what, v.discrepancyClaimed = row.claimed, v.discrepancyRecorded = row.recorded
