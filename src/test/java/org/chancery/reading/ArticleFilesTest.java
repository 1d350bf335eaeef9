package org.chancery.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.testing.Ask;
import org.chancery.testing.ReadArticle;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many articles at once, sent as an editor would send them. */
@QuarkusTest
class ArticleFilesTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(ReadArticle.isPossible(), "built without the reader, so no text is read");
    }

    /** A load is waited for, and the first article waits for its reader. */
    @BeforeEach
    void theReadersAreReady() {
        IntStream.range(0, 2)
                .parallel()
                .forEach(n -> new ReadArticle("Ready " + n, "1871-03-06", met("Ready", "Steady")).read());
    }

    private static String met(String one, String other) {
        return "Ada " + one + " met Bo " + other + " in Oslo on Tuesday.";
    }

    private static ValidatableResponse sent(String contentType, byte[] file) {
        return Ask.plain()
                .contentType(contentType)
                .body(file)
                .post("/loads/articles")
                .then();
    }

    private static ValidatableResponse ended(String contentType, byte[] file) {
        return SentFile.ended(sent(contentType, file).statusCode(202).extract().path("id"));
    }

    private static byte[] lines(String name) {
        return IntStream.range(0, 4)
                .mapToObj(n -> "{\"title\": \"%s %d\", \"publishedOn\": \"1871-03-0%d\", \"text\": \"%s\"}"
                        .formatted(name, n, n + 1, met(name + "a", name + "b") + " It rained " + n + " hours."))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void linesOfJsonAreReadAndLoadedAndTheSameAgainChangesNothing() {
        ended("application/jsonl", lines("Jsonline"))
                .body("status", equalTo("DONE"))
                .body("kind", equalTo("ARTICLES"))
                .body("message", equalTo("4 articles, of which 0 were rejected"))
                .body("created", greaterThan(0))
                .body("rejected", equalTo(0));
        ended("application/jsonl", lines("Jsonline"))
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("unchanged", greaterThan(0))
                .body("withdrawn", equalTo(0));
        Ask.query("{ whenMet(a: \"Ada Jsonlinea\", b: \"Bo Jsonlineb\") { startedOn } }")
                .body("data.whenMet.startedOn", hasItems("1871-02-28"));
    }

    @Test
    void aZipOfTextsIsReadByTheFrontMatterOfEachAndOneThatIsWrongStopsNone() {
        ValidatableResponse load = ended(
                        "application/zip",
                        zip(Map.of(
                                "a.md",
                                "---\ntags: talks\ntitle: \"Zipped: one\"\ndate: '1872-03-06'\n---\n"
                                        + met("Zipa", "Zipb"),
                                "b.txt",
                                "title: Zipped two\ndate: 1872-03-13\nplace: Oslo,\n in the castle\n\nAgain, "
                                        + met("Zipa", "Zipb"),
                                "c.txt",
                                "No front matter. " + met("Zipa", "Zipc"),
                                "d.txt",
                                "title: Zipped four\ndate: the sixth\n\n" + met("Zipa", "Zipd"),
                                "e.jsonl",
                                "{\"title\": \"Zipped five\", \"text\": \"  \"}\n{\"title\": \"Zipped six\", \"publishedOn\": \"1872-03-20\", \"text\": \""
                                        + met("Zipa", "Zipe") + "\"}")))
                .body("status", equalTo("DONE"))
                .body("message", equalTo("6 articles, of which 3 were rejected"))
                .body("rejected", equalTo(3));
        Ask.query("{ load(id: \"%s\") { rejects { nodes { place reason } } } }"
                        .formatted(load.extract().<String>path("id")))
                .body("data.load.rejects.nodes.place", contains("c.txt", "d.txt.publishedOn", "articles[0].text"));
        Ask.query("{ whenMet(a: \"Ada Zipa\", b: \"Bo Zipb\") { startedOn } }")
                .body("data.whenMet.startedOn", hasSize(2));
        Ask.query("{ whenMet(a: \"Ada Zipa\", b: \"Bo Zipe\") { startedOn } }")
                .body("data.whenMet.startedOn", contains("1872-03-19"));
    }

    @Test
    void aLoadTellsHowFarItIsAndOneThatIsCancelledKeepsWhatWasLoaded() {
        String many = IntStream.range(0, 400)
                .mapToObj(n -> "{\"title\": \"Cancelled %d\", \"publishedOn\": \"1873-03-06\", \"text\": \"%s\"}"
                        .formatted(n, met("Cancela", "Cancelb") + " It rained " + n + " hours."))
                .collect(Collectors.joining("\n"));
        String id = sent("application/jsonl", many.getBytes(StandardCharsets.UTF_8))
                .statusCode(202)
                .extract()
                .path("id");
        SentFile.until("the first articles", () -> SentFile.show(id).extract().<Integer>path("created") > 0);
        SentFile.show(id)
                .body("status", equalTo("RUNNING"))
                .body("message", matchesPattern("\\d+ articles?, of which 0 were rejected"));
        Ask.query("mutation { cancelLoad(id: \"%s\") { id } }".formatted(id)).body("errors", nullValue());
        SentFile.ended(id).body("status", equalTo("CANCELLED")).body("rejected", equalTo(0));
        Ask.query("{ whenMet(a: \"Ada Cancela\", b: \"Bo Cancelb\") { startedOn } }")
                .body("data.whenMet.startedOn", hasItems("1873-03-04"));
    }

    @Test
    void whoHasNoKeySendsNone() {
        Ask.anonymous()
                .contentType("application/jsonl")
                .body(lines("Keyless"))
                .post("/loads/articles")
                .then()
                .statusCode(401);
        Ask.query("{ person(id: \"Ada Keylessa\") { id } }").body("data.person", nullValue());
    }

    @Test
    void aFileOfSomethingElseIsRefusedWithWhatWouldBeRight() {
        sent("application/json", "{\"people\": []}".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors[0].message", containsString("right is JSON, an object with title, publishedOn and text"));
        sent("text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)).statusCode(400);
    }
}
