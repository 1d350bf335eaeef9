package org.chancery.loading.record;

/** What a name and a code on the voting record stand for. */
public sealed interface NamedOnRecord permits StateOnRecord, NoState {}
