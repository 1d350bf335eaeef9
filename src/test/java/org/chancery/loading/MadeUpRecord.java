package org.chancery.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.loading.record.OfficialRecord;
import org.chancery.loading.record.ResolutionRecord;
import org.chancery.loading.record.RollCallRecord;
import org.chancery.vote.RollCallKind;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;
import org.neo4j.driver.Driver;

/** Made-up resolutions of 2003, with their roll calls, that are taken away again. */
final class MadeUpRecord {

    private static final String ASSEMBLY = "A/RES/777/";
    private static final String COUNCIL = "S/RES/77";

    private final OfficialRecord record;
    private final Driver driver;

    MadeUpRecord(OfficialRecord record, Driver driver) {
        this.record = record;
        this.driver = driver;
    }

    /** Loads a resolution of the Assembly. */
    void assembly(int number, String title, Map<VotePosition, List<String>> positions) {
        load(ASSEMBLY + number, title, UnBody.GENERAL_ASSEMBLY, positions);
    }

    /** Loads a resolution of the Council. */
    void council(int number, String title, Map<VotePosition, List<String>> positions) {
        load(COUNCIL + number, title, UnBody.SECURITY_COUNCIL, positions);
    }

    private void load(String symbol, String title, UnBody body, Map<VotePosition, List<String>> positions) {
        LocalDate day = LocalDate.of(2003, 5, 5);
        ResolutionRecord resolution = new ResolutionRecord(symbol, title, List.of(), body, "777", day, List.of(), null);
        record.rollCalls(List.of(new RollCallRecord(
                "rollcall." + symbol,
                title,
                RollCallKind.WHOLE,
                body,
                "777",
                day,
                null,
                List.of(),
                resolution,
                null,
                positions)));
    }

    void remove() {
        driver.executableQuery(statement())
                .withParameters(Map.of("symbols", List.of(ASSEMBLY, COUNCIL)))
                .execute();
    }

    private static String statement() {
        try (InputStream in =
                MadeUpRecord.class.getResourceAsStream("/cypher/claims/remove-made-up-resolutions.cypher")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
