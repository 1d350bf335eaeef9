package org.chancery.loading.reading;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import org.chancery.api.ChanceryException;
import org.chancery.loading.FactsLoader;
import org.chancery.loading.LoadKind;
import org.chancery.loading.article.Entries;
import org.chancery.loading.file.FileLoader;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.Unpacked;
import org.chancery.reading.ExtractionEngine;

/** Files of articles as text: JSON, an object in the shape of {@code ArticleInput} a line, or a zip of texts. */
@ApplicationScoped
class ArticleFiles implements FileLoader {

    private static final int MOST_TEXTS = 100_000;

    private final ExtractionEngine engine;
    private final KnownNames known;
    private final FactsLoader facts;
    private final Validator validator;

    ArticleFiles(ExtractionEngine engine, KnownNames known, FactsLoader facts, Validator validator) {
        this.engine = engine;
        this.known = known;
        this.facts = facts;
        this.validator = validator;
    }

    @Override
    public LoadKind kind() {
        return LoadKind.ARTICLES;
    }

    @Override
    public LoadableFile open(ReceivedFile file) {
        engine.requireThere();
        return Unpacked.open(file, unpacked -> {
            List<Unpacked.Text> texts = unpacked.texts(MOST_TEXTS);
            requireArticle(texts.get(0));
            return new ArticleFile(unpacked, new SentArticles(texts, validator), engine, known, facts);
        });
    }

    /** Of the first; what is wrong with the others is told of each. */
    private static void requireArticle(Unpacked.Text text) {
        if (!SentArticles.isJson(text)) {
            if (text.name().isEmpty()) {
                throw wrong("the file begins with neither { nor [");
            }
            return;
        }
        try (Entries entries = Entries.of(text)) {
            Entries.Entry first = entries.next();
            JsonNode node = first == null ? null : first.node();
            if (node == null || !node.has("text")) {
                throw wrong("the first entry has no field text");
            }
        }
    }

    private static ChanceryException wrong(String what) {
        return ChanceryException.invalidInput(
                "body",
                what
                        + "; right is JSON, an object with title, publishedOn and text a line, or a zip of texts that begin"
                        + " with front matter");
    }
}
