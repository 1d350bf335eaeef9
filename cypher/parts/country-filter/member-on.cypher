AND c.unMemberSince <= $memberOn AND coalesce(c.unMemberUntil > $memberOn, true)
