package org.pullquote.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;

class SiblingsTest {
    private static Article article(String text, String day) {
        Metadata none = Metadata.NONE;
        return Corpus.article(
                text,
                new Metadata(
                        none.outlet(),
                        none.headline(),
                        none.authors(),
                        Optional.of(new IsoDate(day)),
                        none.updated(),
                        none.url(),
                        none.language()));
    }

    @Test
    void theArticleOnTheSameEventComesFirst() {
        Siblings<String> siblings = new Siblings<>();
        Article bridge = article("The harbour board closed the east bridge after divers found cracks.", "2026-03-02");
        siblings.add("bridge", bridge);
        siblings.add(
                "bridge again", article("Divers saw cracks, so the east bridge was shut by the board.", "2026-03-03"));
        siblings.add(
                "bridge years ago",
                article("Divers saw cracks, so the east bridge was shut by the board.", "2019-03-03"));
        siblings.add("choir", article("A choir sang in the market and the mayor clapped.", "2026-03-02"));
        assertThat(siblings.of("bridge", bridge, 2))
                .extracting(Siblings.Sibling::key)
                .containsExactly("bridge again", "bridge years ago");
    }

    @Test
    void anArticleThatWasNotAddedCanBeAskedFor() {
        Siblings<Integer> siblings = new Siblings<>();
        assertThat(siblings.of(1, article("Nothing is known yet.", "2026-03-02"), 5))
                .isEmpty();
        siblings.add(2, article("Nothing is known about the cracks yet.", "2026-03-02"));
        assertThat(siblings.of(1, article("Nothing is known about cracks.", "2026-03-02"), 5))
                .hasSize(1);
    }
}
