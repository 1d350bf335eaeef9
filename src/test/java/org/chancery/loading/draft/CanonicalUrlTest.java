package org.chancery.loading.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    private static final String KEY = "news.example/world/talks?id=7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/world/talks?id=7",
                "http://www.news.example/world/talks/?id=7",
                "https://NEWS.example:443/world//talks?id=7#top",
                "//news.example/world/talks?id=7",
                "https://news.example/world/talks?utm_source=x&id=7&fbclid=1",
                "https://news.example/world/talks?gclid=2&id=7&UTM_Medium=y",
                "https://amp.news.example/world/talks?id=7",
                "https://news.example/amp/world/talks?id=7",
                "https://news.example/world/talks/amp/?id=7",
                "https://news.example/world/talks.amp?id=7",
                "https://news.example/world/talks?id=7&amp=1",
                "https://news.example/world/talks?outputType=amp&id=7",
                "https://www.google.com/amp/s/www.news.example/world/talks?id=7",
                "https://news-example.cdn.ampproject.org/c/s/news.example/world/talks?id=7",
                "https://news-example.cdn.ampproject.org/v/s/news.example/amp/world/talks?id=7"
            })
    void allUrlsOfOneArticleShareAKey(String url) {
        assertThat(CanonicalUrl.key(url)).isEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/world/talks?id=8",
                "https://news.example/world/Talks?id=7",
                "https://news.example:8443/world/talks?id=7",
                "https://other.example/world/talks?id=7",
                "https://news.example/world/talks",
                "https://news.example/world/amplifier?id=7"
            })
    void anotherArticleHasAnother(String url) {
        assertThat(CanonicalUrl.key(url)).isNotEqualTo(KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a.amp.html, news.example/a.html",
        "https://news.example/?b=2&a=1, news.example?a=1&b=2",
        "https://news.example/amp, news.example",
        "https://news.example/#!/talks/7, news.example#!/talks/7",
        "https://news.example/#talks, news.example",
        "news.example:8080/talks, news.example:8080/talks",
        "a note of our own, a note of our own"
    })
    void whatIsNoArticleOfAWebsiteHasAKeyAsWell(String url, String key) {
        assertThat(CanonicalUrl.key(url)).isEqualTo(key);
    }

    @Test
    void noUrlHasNone() {
        assertThat(CanonicalUrl.key(null)).isNull();
        assertThat(CanonicalUrl.key(" ")).isNull();
    }
}
