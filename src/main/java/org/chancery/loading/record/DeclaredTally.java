package org.chancery.loading.record;

/** The totals that a record states; what it leaves out is null. */
public record DeclaredTally(Integer yes, Integer no, Integer abstain, Integer nonVoting, Integer eligible) {}
