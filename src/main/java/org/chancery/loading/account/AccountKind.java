package org.chancery.loading.account;

/** What an account tells of. */
public enum AccountKind {
    PERSON,
    ORGANIZATION,
    OFFICE,
    KINSHIP,
    MEETING,
    STATEMENT,
    VOTE_CLAIM
}
