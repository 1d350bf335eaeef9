package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.draft.VoteClaimDraft;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What short texts claim of votes in the United Nations, and what they do not. */
class VotesReadTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(Annotator.isThere(), "built without the reader, so no text is read");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aTextClaimsOfAVoteWhatItSays(String line) {
        String[] parts = line.split(" =>", 2);
        assertThat(Sentences.read(parts[0]).facts().voteClaims().stream()
                        .map(VotesReadTest::told)
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(parts[1].strip());
    }

    private static String told(VoteClaimDraft claim) {
        return claim.yes() + "-" + claim.no() + "-" + claim.abstain()
                + who(" yes ", claim.namedYes())
                + who(" no ", claim.namedNo())
                + who(" abstain ", claim.namedAbstain())
                + (claim.wording() == null ? "" : " " + claim.wording())
                + " :: " + claim.described();
    }

    private static String who(String position, List<String> countries) {
        return countries.isEmpty() ? "" : position + String.join(" ", countries);
    }

    static Stream<String> lines() {
        return Sentences.lines("votes.txt").stream();
    }
}
