package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No statement is written in Java: the strings of the sources hold no Cypher. */
class CypherLivesInFilesTest {

    private static final Pattern COMMENT_OR_STRING = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'", Pattern.DOTALL);
    private static final Pattern CYPHER = Pattern.compile(
            "\\b(MATCH|MERGE|UNWIND|FOREACH|RETURN|DETACH DELETE|ORDER BY|LOAD CSV)\\b|\\bCREATE\\s*\\(|\\bCALL\\s*[({]|-\\[:|\\(:[A-Z]");

    @Test
    void theSourcesHoldNone() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                cypherIn(Files.readString(source)).forEach(text -> found.add(source + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsWrittenInJavaIsCaught() {
        assertThat(cypherIn("run(\"MATCH (n) DELETE n\");")).hasSize(1);
        assertThat(cypherIn("run(\"\"\"\n  UNWIND $rows AS row\n  \"\"\");")).hasSize(1);
        assertThat(cypherIn("// MATCH (n)\nrun(\"meeting/meetings\"); /* RETURN \"RETURN\" */"))
                .isEmpty();
    }

    private static List<String> cypherIn(String source) {
        List<String> found = new ArrayList<>();
        Matcher token = COMMENT_OR_STRING.matcher(source);
        while (token.find()) {
            if (token.group().startsWith("\"") && CYPHER.matcher(token.group()).find()) {
                found.add(token.group());
            }
        }
        return found;
    }
}
