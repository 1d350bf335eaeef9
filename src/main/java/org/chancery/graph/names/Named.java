package org.chancery.graph.names;

/** Something that an id or a name led to. */
public record Named(String id, String name, NamedKind kind) {}
