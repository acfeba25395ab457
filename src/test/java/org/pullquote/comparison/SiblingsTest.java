package org.pullquote.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;

class SiblingsTest {
    private final Map<String, Fingerprint> kept = new HashMap<>();
    private final Siblings<String> siblings = new Siblings<>(_ -> kept);

    private void add(String key, Fingerprint print) {
        kept.put(key, print);
        siblings.add(key, print);
    }

    private static Fingerprint article(String text, String day) {
        Metadata none = Metadata.NONE;
        return Fingerprint.of(Corpus.article(
                text,
                new Metadata(
                        none.outlet(),
                        none.headline(),
                        none.authors(),
                        IsoDate.parse(day),
                        none.updated(),
                        none.url(),
                        none.language())));
    }

    @Test
    void theArticleOnTheSameEventComesFirst() {
        Fingerprint bridge =
                article("The harbour board closed the east bridge after divers found cracks.", "2026-03-02");
        add("bridge", bridge);
        add("bridge again", article("Divers saw cracks, so the east bridge was shut by the board.", "2026-03-03"));
        add("bridge years ago", article("Divers saw cracks, so the east bridge was shut by the board.", "2019-03-03"));
        add("choir", article("A choir sang in the market and the mayor clapped.", "2026-03-02"));
        assertThat(siblings.of("bridge", bridge, 2))
                .extracting(Siblings.Sibling::key)
                .containsExactly("bridge again", "bridge years ago");
    }

    @Test
    void anArticleThatWasNotAddedCanBeAskedFor() {
        assertThat(siblings.of("1", article("Nothing is known yet.", "2026-03-02"), 5))
                .isEmpty();
        add("2", article("Nothing is known about the cracks yet.", "2026-03-02"));
        assertThat(siblings.of("1", article("Nothing is known about cracks.", "2026-03-02"), 5))
                .hasSize(1);
    }

    @Test
    void anArticleThatWasPutAnewIsProposedOnce() {
        Fingerprint asked = article("The harbour board closed the east bridge.", "2026-03-02");
        add("bridge", article("Divers saw cracks in the east bridge.", "2026-03-03"));
        add("bridge", article("The harbour board closed the east bridge again.", "2026-03-03"));
        assertThat(siblings.of("asked", asked, 5)).hasSize(1);
        siblings.remove("bridge");
        assertThat(siblings.of("asked", asked, 5)).isEmpty();
        assertThat(siblings.size()).isZero();
    }

    @Test
    void aFingerprintComesBackFromItsBytes() {
        Fingerprint print = article("Divers saw cracks in the east bridge of Melkport.", "2026-03-03");
        Fingerprint again = Fingerprint.of(print.bytes()).orElseThrow();
        assertThat(again.bytes()).isEqualTo(print.bytes());
        assertThat(again.day()).contains(LocalDate.of(2026, 3, 3));
        assertThat(article("No date.", "").day()).isEmpty();
        assertThat(Fingerprint.of(new byte[] {1, 2})).isEmpty();
        assertThat(Fingerprint.of(new byte[] {1, 2, 3, 4, 5})).isEmpty();
    }

    @Test
    void manyArticlesAreKeptApart() {
        for (int i = 0; i < 3_000; i++) {
            add("article " + i, article("Storm " + i + " reached harbour " + i % 100 + ".", "2026-03-02"));
        }
        assertThat(siblings.of("?", article("Storm 1234 reached the harbour.", "2026-03-02"), 1))
                .singleElement()
                .extracting(Siblings.Sibling::key)
                .isEqualTo("article 1234");
    }
}
