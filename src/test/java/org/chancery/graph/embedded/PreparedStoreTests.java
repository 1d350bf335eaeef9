package org.chancery.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedStoreTests {

    @TempDir
    Path root;

    PreparedStore prepared;
    Path data;

    @BeforeEach
    void prepare() throws IOException {
        prepared = PreparedStore.beside(root.resolve("neo4j/lib"));
        write(prepared.folder().resolve("databases/neo4j/neostore"), "prepared");
        write(prepared.folder().resolve("transactions/neo4j/neostore.transaction.db.0"), "log");
        data = Files.createDirectories(root.resolve("home/data"));
    }

    @Test
    void anEmptyFolderBeginsWithACopyOfIt() throws IOException {
        prepared.copyInto(data);
        assertThat(data.resolve("databases/neo4j/neostore")).hasContent("prepared");
        assertThat(data.resolve("transactions/neo4j/neostore.transaction.db.0")).hasContent("log");
        assertThat(data).isDirectoryNotContaining("glob:**prepared");
    }

    @Test
    void aStoreThatIsThereIsLeftAlone() throws IOException {
        write(data.resolve("databases/neo4j/neostore"), "the user's");
        prepared.copyInto(data);
        assertThat(data.resolve("databases/neo4j/neostore")).hasContent("the user's");
        assertThat(data.resolve("transactions")).doesNotExist();
    }

    @Test
    void aCopyThatWasCutShortIsMadeAnew() throws IOException {
        write(data.resolve("prepared/databases/neo4j/half"), "half");
        write(data.resolve("transactions/neo4j/half"), "half");
        prepared.copyInto(data);
        assertThat(data.resolve("databases/neo4j/neostore")).hasContent("prepared");
        assertThat(data.resolve("databases/neo4j/half")).doesNotExist();
        assertThat(data.resolve("transactions/neo4j/half")).doesNotExist();
    }

    @Test
    void withoutOneTheFolderStaysEmpty() throws IOException {
        new PreparedStore(root.resolve("nowhere")).copyInto(data);
        assertThat(data).isEmptyDirectory();
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
