package org.chancery.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.graph.Transaction;
import org.chancery.graph.names.Folding;
import org.chancery.loading.account.Digest;
import org.chancery.loading.draft.CanonicalUrl;
import org.neo4j.driver.Record;

/**
 * The article that a draft is: the one with its id, else with its URL in canonical form, else with its text. Where there
 * is none, the id that it gets: the one that it names, else one made from day and title.
 *
 * @param digest of what was loaded of it before; null where nothing was
 * @param curated whether a person entered or reviewed what it gives now
 */
record ArticleInGraph(String id, String digest, boolean curated) {

    /** Whether anything is told of it now. */
    boolean isTold() {
        return digest != null;
    }

    static ArticleInGraph of(Transaction tx, ArticleDraft article, String fingerprint) {
        String id = article.id() != null ? article.id() : proposed(article);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("otherId", otherId(id, article, fingerprint));
        parameters.put("url", article.url());
        parameters.put("urlKey", CanonicalUrl.key(article.url()));
        parameters.put("fingerprint", fingerprint);
        List<Record> rows = tx.run("loading/find-article", parameters);
        Optional<Record> namedAlike = rows.stream().filter(row -> is(row, "id")).findFirst();
        if (article.id() != null && namedAlike.isPresent()) {
            return found(namedAlike.get());
        }
        Optional<Record> same =
                rows.stream().filter(row -> is(row, "url") || is(row, "text")).findFirst();
        if (same.isPresent()) {
            return found(same.get());
        }
        if (namedAlike.isEmpty()) {
            return new ArticleInGraph(id, null, false);
        }
        if (!isAnother(article, fingerprint, namedAlike.get())) {
            return found(namedAlike.get());
        }
        return rows.stream()
                .filter(row -> is(row, "otherId"))
                .findFirst()
                .map(ArticleInGraph::found)
                .orElseGet(() -> new ArticleInGraph((String) parameters.get("otherId"), null, false));
    }

    /** The id of an article of which another one has title and day. */
    private static String otherId(String id, ArticleDraft article, String fingerprint) {
        return id + "-" + Digest.brief(CanonicalUrl.key(article.url()) + fingerprint + publisher(article.publisher()));
    }

    private static String publisher(String name) {
        return name == null ? "" : Folding.fold(name);
    }

    private static boolean is(Record row, String by) {
        return row.get("by").asString().equals(by);
    }

    private static ArticleInGraph found(Record row) {
        return new ArticleInGraph(
                row.get("id").asString(),
                row.get("digest").asString(null),
                row.get("curated").asBoolean());
    }

    /** Where both name a URL, that decides; else the texts do, where both are known, and then who published them. */
    private static boolean isAnother(ArticleDraft article, String fingerprint, Record found) {
        String url = found.get("url").asString(null);
        if (article.url() != null && url != null) {
            return !CanonicalUrl.key(article.url()).equals(CanonicalUrl.key(url));
        }
        String text = found.get("fingerprint").asString(null);
        if (fingerprint != null && text != null) {
            return !fingerprint.equals(text);
        }
        String published = publisher(found.get("publisher").asString(null));
        String publishes = publisher(article.publisher());
        return !published.isEmpty() && !publishes.isEmpty() && !published.equals(publishes);
    }

    private static String proposed(ArticleDraft article) {
        String day = article.publishedOn() == null
                ? "undated"
                : article.publishedOn().toString();
        return "article." + day + "-" + Folding.slug(article.title());
    }
}
