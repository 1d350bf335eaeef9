// Ends what runs for a request that nobody waits for any more.
// Parameters: asker (as its transactions carry it in their metadata)
// Columns: message
SHOW TRANSACTIONS YIELD transactionId AS running, metaData
WHERE metaData.asker = $asker
TERMINATE TRANSACTIONS running YIELD message
RETURN message
