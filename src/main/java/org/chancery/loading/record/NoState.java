package org.chancery.loading.record;

/**
 * A name and a code that stand for no state, or for two.
 *
 * @param reason the name and the code, what is wrong with them, and what would be right
 */
public record NoState(String reason) implements NamedOnRecord {}
