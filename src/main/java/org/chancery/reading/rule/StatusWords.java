package org.chancery.reading.rule;

import java.util.Set;
import org.chancery.reading.syntax.Words;

/** Words that tell whether what they govern took place. */
final class StatusWords {

    static final Set<String> PLANNING = Words.of("""
            schedule plan set expect due agree prepare intend arrange slate announce confirm be continue
            """);
    /** "A meeting was arranged", "set for Friday": it is to come. */
    static final Set<String> ARRANGING = Words.of("""
            arrange schedule plan set slate expect prepare move shift reschedule
            """);

    static final Set<String> WISHING = Words.of("""
            refuse decline want hope wish fail offer ask invite urge propose seek try threaten avoid
            decide reject demand request deny suggest rule consider like need look doubt attempt call
            forward reluctant unable able ready willing eager unwilling press push encourage welcome
            insist discuss await explore mull weigh imagine pretend unlikely likely possible impossible
            """);
    static final Set<String> UNREAL_NOUNS = Words.of("""
            possible potential proposed hypothetical eventual alleged prospective rumoured rumored
            """);
    /** "The importance of talks", "a call for negotiations": none are told of. */
    static final Set<String> MERE_NOUNS = Words.of("""
            importance need rumour rumor report speculation suggestion allegation call hope possibility prospect proposal idea invitation request offer
            readiness willingness desire necessity chance opportunity demand appeal format framework
            condition basis option refusal absence lack
            """);

    static final Set<String> COMING = Words.of("""
            planned scheduled upcoming future next forthcoming expected
            """);

    /** Who goes somewhere to meet somebody may have done so by now, or not. */
    static final Set<String> TRAVELLING = Words.of("""
            fly travel arrive go head come land return
            """);

    private StatusWords() {}
}
