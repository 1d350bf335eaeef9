package org.chancery.loading.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.loading.file.ReceivedFile.Packing;
import org.chancery.loading.file.Remark;
import org.chancery.testing.Ask;
import org.chancery.testing.ExportFile;
import org.chancery.testing.ExportFile.Edition;
import org.chancery.testing.LoadedFiles;
import org.chancery.testing.LoadedFiles.Loaded;
import org.chancery.testing.RollCalls;
import org.chancery.testing.UnvotesFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class RollCallFilesTest {

    private static final String SYMBOL = "A/RES/97/1";

    private static final String ROLL_CALL = """
            query ($id: ID!) { rollCall(id: $id) {
              id title kind body session date note sources recorded
              resolution { symbol title subjects link adoptedOn }
              declared { yes no abstain nonVoting eligible }
              counted { yes no abstain nonVoting }
              votes { nodes { country { code } position namedAs source counts } } } }""";

    @Inject
    LoadedFiles files;

    @Inject
    RollCalls rollCalls;

    @AfterEach
    void forget() {
        rollCalls.removeOf("rollcall.undl-T");
        rollCalls.removeOf("rollcall.unvotes-T");
        rollCalls.removeOf("rollcall.facts-T");
    }

    private static ExportFile export(Edition edition) {
        return new ExportFile(edition)
                .rollCall(
                        "T1",
                        "2042-10-05",
                        "97",
                        SYMBOL,
                        "Lighthouses of the world : resolution / adopted by the General Assembly",
                        "Y USA FRA GBR JPN, N RUS CHN, A IND, X BEL");
    }

    private static JsonNode rollCall(String id) {
        return Ask.answer(ROLL_CALL, Map.of("id", id)).at("/data/rollCall");
    }

    private static String position(JsonNode rollCall, String code) {
        for (JsonNode vote : rollCall.at("/votes/nodes")) {
            if (vote.at("/country/code").asText().equals(code)
                    && vote.at("/counts").asBoolean()) {
                return vote.at("/position").asText();
            }
        }
        return null;
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERAL_ASSEMBLY", "WITHOUT_NOTES", "OF_2024"})
    void everyEditionOfTheExportGivesTheSameRollCall(Edition edition) {
        Loaded loaded = files.load(
                export(edition).in("T1", "subjects", "LIGHTHOUSES--SAFETY|SEA").bytes());

        assertThat(loaded.counts()).containsExactly(8L, 0L, 0L, 0L, 0L);
        JsonNode rollCall = rollCall("rollcall.undl-T1");
        assertThat(rollCall.at("/resolution/symbol").asText()).isEqualTo(SYMBOL);
        assertThat(rollCall.at("/title").asText()).isEqualTo("Lighthouses of the world");
        assertThat(rollCall.at("/resolution/subjects")).hasSize(2);
        assertThat(rollCall.at("/session").asText()).isEqualTo("97");
        assertThat(rollCall.at("/kind").asText()).isEqualTo("WHOLE");
        assertThat(rollCall.at("/declared").toString())
                .isEqualTo("{\"yes\":4,\"no\":2,\"abstain\":1,\"nonVoting\":1,\"eligible\":8}");
        assertThat(rollCall.at("/counted").toString()).isEqualTo("{\"yes\":4,\"no\":2,\"abstain\":1,\"nonVoting\":1}");
        assertThat(position(rollCall, "BEL")).isEqualTo("NON_VOTING");
        assertThat(rollCall.at("/votes/nodes/0/source").asText()).isEqualTo("UN_DIGITAL_LIBRARY");
        assertThat(rollCall.at("/votes/nodes").toString()).contains("\"namedAs\":\"RUSSIAN FEDERATION\"");
    }

    @Test
    void aByteOrderMarkAndColumnsInAnotherOrderAreNoHindrance() {
        String csv = "\uFEFFdate,MS_NAME,ms_code,ms_vote,undl_id,resolution,session\r\n"
                + "2042-10-05,FRANCE,FRA,Y,T1,a/res/97/1,97.0\r\n2042-10-05,CHINA,CHN,N,T1,A/RES/97/1,97\r\n";

        Loaded loaded = files.load(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(loaded.remarks()).isEmpty();
        JsonNode rollCall = rollCall("rollcall.undl-T1");
        assertThat(rollCall.at("/session").asText()).isEqualTo("97");
        assertThat(rollCall.at("/resolution/symbol").asText()).isEqualTo(SYMBOL);
        assertThat(rollCall.at("/declared").isNull()).isTrue();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"Y", "X"})
    void aTextOfTheCouncilAdoptedWithoutAVoteHasNoPositions(String written) {
        ExportFile export = new ExportFile(Edition.SECURITY_COUNCIL)
                .rollCall("T2", "2042-10-06", "", "S/RES/9353(2042)", "Buoys", written + " USA FRA GBR RUS CHN JPN");

        Loaded loaded =
                files.load(export.in("T2", "modality", "Adopted without vote").bytes());

        assertThat(loaded.progress().read()).isEqualTo(6);
        JsonNode rollCall = rollCall("rollcall.undl-T2");
        assertThat(rollCall.at("/recorded").asBoolean()).isFalse();
        assertThat(rollCall.at("/body").asText()).isEqualTo("SECURITY_COUNCIL");
        assertThat(rollCall.at("/votes/nodes")).isEmpty();
        assertThat(rollCall.at("/session").isNull()).isTrue();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        files.load(export(Edition.GENERAL_ASSEMBLY).bytes());

        Loaded again = files.load(export(Edition.GENERAL_ASSEMBLY).gzip());

        assertThat(again.counts()).containsExactly(0L, 0L, 8L, 0L, 0L);
        assertThat(again.progress().read()).isEqualTo(8);
        assertThat(again.progress().total()).isEqualTo(8);
    }

    @Test
    void aCorrectedEditionUpdatesOnlyWhatDiffers() {
        files.load(export(Edition.GENERAL_ASSEMBLY).bytes());

        Loaded corrected = files.load(export(Edition.OF_2024)
                .vote("T1", "IND", "ms_vote", "N")
                .in("T1", "total_no", "3.0")
                .in("T1", "total_abstentions", "0.0")
                .bytes());
        assertThat(position(rollCall("rollcall.undl-T1"), "IND")).isEqualTo("NO");
        assertThat(corrected.progress().updated()).isEqualTo(8);

        Loaded oneVote = files.load(export(Edition.OF_2024)
                .vote("T1", "IND", "ms_vote", "Y")
                .in("T1", "total_no", "3.0")
                .in("T1", "total_abstentions", "0.0")
                .bytes());
        assertThat(oneVote.counts()).containsExactly(0L, 1L, 7L, 0L, 0L);
        assertThat(position(rollCall("rollcall.undl-T1"), "IND")).isEqualTo("YES");
    }

    @Test
    void rowsOfARollCallNeedNotStandTogether() {
        ExportFile export = export(Edition.GENERAL_ASSEMBLY)
                .rollCall("T3", "2042-10-07", "97", "A/RES/97/3", "Foghorns", "Y USA BRA, N KEN")
                .shuffled();

        Loaded loaded = files.load(export.bytes());

        assertThat(loaded.counts()).containsExactly(11L, 0L, 0L, 0L, 0L);
        assertThat(loaded.of(Remark.Kind.GAP)).isEmpty();
        assertThat(rollCall("rollcall.undl-T1").at("/votes/nodes")).hasSize(8);
        assertThat(rollCall("rollcall.undl-T3").at("/votes/nodes")).hasSize(3);
    }

    @Test
    void badRowsAreRejectedOneByOneWithLineValueAndReason() {
        ExportFile export = export(Edition.GENERAL_ASSEMBLY)
                .vote("T1", "USA", "ms_vote", "MAYBE")
                .vote("T1", "JPN", "date", "2042-13-05")
                .again("T1", "GBR", "ms_vote", "N")
                .again("T1", "FRA", "ms_name", "ATLANTIS")
                .vote("T1", "FRA", "ms_code", "FRA");
        String csv = export.csv().replace("FRA,ATLANTIS", "ATL,ATLANTIS") + "T1,one cell too few\nT1,whole,and,last";

        Loaded loaded = files.load((csv + "\n" + lastRowOf(csv)).getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(loaded.of(Remark.Kind.REJECT))
                .extracting(Remark::line, Remark::value)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(2L, "MAYBE"),
                        org.assertj.core.groups.Tuple.tuple(5L, "2042-13-05"),
                        org.assertj.core.groups.Tuple.tuple(4L, "YES"),
                        org.assertj.core.groups.Tuple.tuple(10L, "NO"),
                        org.assertj.core.groups.Tuple.tuple(11L, "ATLANTIS"),
                        org.assertj.core.groups.Tuple.tuple(12L, "T1"));
        assertThat(loaded.of(Remark.Kind.REJECT))
                .allMatch(remark -> remark.reason().length() > 10);
        JsonNode rollCall = rollCall("rollcall.undl-T1");
        assertThat(position(rollCall, "GBR")).isNull();
        assertThat(position(rollCall, "FRA")).isEqualTo("YES");
        assertThat(loaded.of(Remark.Kind.GAP)).singleElement().satisfies(gap -> {
            assertThat(gap.place()).isEqualTo("rollcall.undl-T1");
            assertThat(gap.reason()).contains("yes: 4 declared, 1 counted");
        });
    }

    private static String lastRowOf(String csv) {
        return csv.lines().filter(line -> line.contains(",BEL,")).findFirst().orElseThrow() + "\n";
    }

    @Test
    void slipsOfTheRecordAreMendedAndToldOf() {
        Loaded loaded = files.load(export(Edition.GENERAL_ASSEMBLY)
                .vote("T1", "BEL", "ms_name", "AY BELGIUM")
                .bytes());

        assertThat(loaded.of(Remark.Kind.MENDED))
                .singleElement()
                .satisfies(mended -> assertThat(mended.value()).isEqualTo("AY BELGIUM"));
        assertThat(rollCall("rollcall.undl-T1").toString()).contains("\"namedAs\":\"BELGIUM\"");
    }

    private static UnvotesFile unvotes(String voted) {
        return new UnvotesFile()
                .rollCall("T9", "97", "2042-10-03", "R/97/1", "NA,NA", "Lighthouses", voted)
                .rollCall("T8", "97", "2042-10-03", "R/97/1", "NA,1", "Paragraph two", "yes France|FR, no China|CN");
    }

    private static final String AS_EXPORTED =
            "yes United States|US;France|FR;United Kingdom|GB;Japan|JP, no Russia|RU;China|CN, " + "abstain India|IN";

    @Test
    void exportAndUnvotesInEitherOrderGiveTheSameGraph() {
        byte[] export = export(Edition.GENERAL_ASSEMBLY).bytes();
        byte[] unvotes = unvotes(AS_EXPORTED).zip();
        files.load(export);
        files.load(unvotes, Packing.ZIP);
        List<JsonNode> one = List.of(rollCall("rollcall.undl-T1"), rollCall("rollcall.unvotes-T8"));
        assertThat(rollCall("rollcall.unvotes-T9").at("/id").asText()).isEqualTo("rollcall.undl-T1");
        forget();

        files.load(unvotes, Packing.ZIP);
        assertThat(rollCall("rollcall.unvotes-T9").at("/id").asText()).isEqualTo("rollcall.unvotes-T9");
        files.load(export);

        assertThat(List.of(rollCall("rollcall.undl-T1"), rollCall("rollcall.unvotes-T8")))
                .isEqualTo(one);
        assertThat(rollCall("rollcall.unvotes-T9").at("/id").asText()).isEqualTo("rollcall.undl-T1");
        assertThat(one.get(0).at("/votes/nodes")).hasSize(8);
        assertThat(one.get(0).at("/sources")).hasSize(2);
        assertThat(one.get(1).at("/kind").asText()).isEqualTo("PARAGRAPH");
    }

    @Test
    void whereTwoSourcesDifferBothAreShownAndTheExportCounts() {
        files.load(
                unvotes("yes United States|US;France|FR;United Kingdom|GB;Japan|JP;India|IN;Brazil|BR;Kenya|KE;"
                                + "Mexico|MX;Norway|NO;Poland|PL, no Russia|RU")
                        .zip(),
                Packing.ZIP);
        files.load(new ExportFile(Edition.GENERAL_ASSEMBLY)
                .rollCall(
                        "T1",
                        "2042-10-05",
                        "97",
                        SYMBOL,
                        "Lighthouses",
                        "Y USA FRA GBR JPN IND BRA KEN MEX NOR POL RUS")
                .bytes());

        JsonNode rollCall = rollCall("rollcall.undl-T1");
        assertThat(rollCall.at("/votes/nodes")).hasSize(12);
        assertThat(position(rollCall, "RUS")).isEqualTo("YES");
        assertThat(rollCall.at("/counted/no").asInt()).isZero();
        assertThat(rollCall.at("/votes/nodes").toString())
                .contains("\"position\":\"NO\",\"namedAs\":\"Russia\",\"source\":\"UNVOTES\",\"counts\":false");
    }

    @Test
    void whatCannotBeMatchedStaysApartAndIsReported() {
        files.load(export(Edition.GENERAL_ASSEMBLY).bytes());

        Loaded loaded = files.load(
                unvotes(
                                "no United States|US;France|FR;United Kingdom|GB;Japan|JP, yes Russia|RU;China|CN, abstain India|IN")
                        .zip(),
                Packing.ZIP);

        assertThat(loaded.of(Remark.Kind.APART))
                .singleElement()
                .satisfies(remark -> assertThat(remark.place()).isEqualTo("rollcall.unvotes-T9"));
        assertThat(rollCall("rollcall.unvotes-T9").at("/id").asText()).isEqualTo("rollcall.unvotes-T9");
    }

    @Test
    void inUnvotesWhoDidNotVoteIsNotKnown() {
        files.load(unvotes(AS_EXPORTED).zip(), Packing.ZIP);

        JsonNode rollCall = rollCall("rollcall.unvotes-T9");
        assertThat(rollCall.at("/counted/nonVoting").isNull()).isTrue();
        assertThat(rollCall.at("/votes/nodes")).hasSize(7);
        assertThat(position(rollCall, "BEL")).isNull();
    }

    @Test
    void anExportOverFactsOfTheSameRecordDoublesNothingAndTheyDoNotComeBack() {
        String facts = """
                - id: rollcall.undl-T1
                  title: Lighthouses in our words
                  kind: WHOLE
                  body: GENERAL_ASSEMBLY
                  session: "97"
                  date: 2042-10-05
                  sources: []
                  resolution: {symbol: A/RES/97/1, title: Lighthouses, knownAs: [the lamp vote of T1], body: GENERAL_ASSEMBLY}
                  positions: {"YES": [USA, FRA], "NO": [CHN]}
                """;
        Loaded first = files.load(facts.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(first.counts()).containsExactly(3L, 0L, 0L, 0L, 0L);
        files.load(export(Edition.GENERAL_ASSEMBLY).bytes());

        Loaded again = files.load(facts.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(again.counts()).containsExactly(0L, 0L, 3L, 0L, 0L);
        assertThat(Ask.answer("{ resolution(symbol: \"the lamp vote of T1\") { title rollCalls { id } } }", Map.of())
                        .at("/data/resolution")
                        .toString())
                .isEqualTo("{\"title\":\"Lighthouses of the world\",\"rollCalls\":[{\"id\":\"rollcall.undl-T1\"}]}");
        assertThat(rollCall("rollcall.undl-T1").at("/votes/nodes")).hasSize(8);
    }

    @Test
    void aTableWithOtherColumnsIsRefusedWithThoseFoundAndThoseExpected() {
        assertThatThrownBy(() -> files.load("name,vote\nFrance,yes\n".getBytes()))
                .isInstanceOfSatisfying(ChanceryException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.INVALID_INPUT);
                    assertThat(e.getMessage())
                            .contains("name, vote")
                            .contains("undl_id")
                            .contains("rcid");
                });
    }

    @Test
    void votesOfUnvotesAloneAreRefusedNamingWhatIsMissing() {
        assertThatThrownBy(() -> files.load(unvotes(AS_EXPORTED).votes().getBytes()))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("lacks")
                .hasMessageContaining("the roll calls")
                .hasMessageContaining("the issues");
    }
}
