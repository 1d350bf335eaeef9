package org.chancery.server.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one request may ask for: {@code chancery.limits}. */
@ConfigMapping(prefix = "chancery.limits")
public interface LimitSettings {

    /** The largest body of a question. */
    @WithDefault("1M")
    MemorySize body();

    /** The largest body of an editor, which may hold an article. */
    @WithDefault("10M")
    MemorySize articleBody();

    /** The longest that a body may take to come. */
    @WithDefault("30s")
    Duration bodyTime();

    /** Of how many words, names and signs a document may consist. */
    @WithDefault("2000")
    int tokens();

    /** How deep fields may lie within each other. */
    @WithDefault("12")
    int depth();

    /** The same of {@code __schema} and {@code __type}. */
    @WithDefault("15")
    int introspectionDepth();

    @WithDefault("15")
    int aliases();

    @WithDefault("20")
    int rootFields();

    @WithDefault("50")
    int directives();

    /** How many things the answer may hold, lists being as long as they may be. */
    @WithDefault("5000")
    int cost();

    /** The longest that a question may take in the database, all its statements together. */
    @WithDefault("10s")
    Duration time();

    /** How often an address may ask. */
    @WithDefault("600")
    int requestsPerMinute();

    /** How often an editor may, and whoever else says who he is. */
    @WithDefault("6000")
    int signedInRequestsPerMinute();

    /** How many questions are answered at the same time. */
    @WithDefault("48")
    int atOnce();

    /** How many may wait for their turn. */
    @WithDefault("256")
    int waiting();

    /** The longest that one waits for it. */
    @WithDefault("2s")
    Duration patience();

    /** How many changes are made and articles read at the same time, beside the questions. */
    @WithDefault("16")
    int changesAtOnce();

    /** How many of these may wait for their turn. */
    @WithDefault("64")
    int changesWaiting();

    /** The longest that one of them waits for it. */
    @WithDefault("30s")
    Duration changesPatience();
}
