package org.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org/2026/03/barrier",
                "http://m.example.org/2026/03/barrier/",
                "https://EXAMPLE.org/2026/03/barrier?utm_source=mail&fbclid=1#comments",
                "https://example.org/2026/03/barrier/amp",
            })
    void allWaysToAnArticleAreOne(String url) {
        assertThat(Address.key(url)).contains("example.org/2026/03/barrier");
    }

    @Test
    void parametersThatNameTheArticleCountInAnyOrder() {
        assertThat(Address.key("https://example.org/story?id=7&page=2"))
                .isEqualTo(Address.key("https://example.org/story?page=2&id=7"))
                .isNotEqualTo(Address.key("https://example.org/story?id=8&page=2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.example.org/", "https://example.org?utm_source=x", "file:///tmp/a", "", "nonsense"})
    void aFrontPageNamesNoArticle(String url) {
        assertThat(Address.key(url)).isEmpty();
    }
}
