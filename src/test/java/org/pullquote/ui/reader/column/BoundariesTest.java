package org.pullquote.ui.reader.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.reader.SampleArticle;

class BoundariesTest {
    private final Article article = SampleArticle.of("Café 👩‍🚀 e\u0301tude, don’t.", "Second one.");
    private final Boundaries boundaries = new Boundaries(article);

    @Test
    void aStepGoesOverAWholeClusterAndBack() {
        TextSpan astronaut = SampleArticle.find(article, "👩‍🚀");
        assertThat(boundaries.nextCluster(astronaut.start())).isEqualTo(astronaut.end());
        assertThat(boundaries.previousCluster(astronaut.end())).isEqualTo(astronaut.start());
        TextSpan accented = SampleArticle.find(article, "e\u0301");
        assertThat(boundaries.nextCluster(accented.start())).isEqualTo(accented.end());
    }

    @Test
    void noCaretStandsInsideAClusterOrBetweenBlocks() {
        for (int offset = 0; offset <= article.text().length(); offset++) {
            int place = boundaries.snap(offset);
            assertThat(boundaries.snap(place)).isEqualTo(place);
            assertThat(article.blocks())
                    .anyMatch(block -> block.span().start() <= place
                            && place <= block.span().end());
            assertThat(place == article.text().length()
                            || !Character.isLowSurrogate(article.text().charAt(place)))
                    .isTrue();
        }
    }

    @Test
    void stepsCrossFromBlockToBlockAndStopAtTheEnds() {
        TextSpan first = article.blocks().get(0).span();
        TextSpan second = article.blocks().get(1).span();
        assertThat(boundaries.nextCluster(first.end())).isEqualTo(second.start());
        assertThat(boundaries.previousCluster(second.start())).isEqualTo(first.end());
        assertThat(boundaries.nextWord(first.end())).isEqualTo(second.start());
        assertThat(boundaries.previousCluster(0)).isZero();
        assertThat(boundaries.nextCluster(second.end())).isEqualTo(second.end());
    }

    @Test
    void aWordKeepsItsApostrophe() {
        assertThat(boundaries.word(SampleArticle.find(article, "don’t").start()).in(article.text()))
                .isEqualTo("don’t");
    }

    @Test
    void aSentenceDoesNotEndAtATitleOrAtInitials() {
        Article news = SampleArticle.of("He met Sen. Mark Hale of the U.S. Senate. Then Dr. J. B. Pell left. Fin");
        assertThat(sentence(news, "Mark")).isEqualTo("He met Sen. Mark Hale of the U.S. Senate.");
        assertThat(sentence(news, "Pell")).isEqualTo("Then Dr. J. B. Pell left.");
        assertThat(sentence(news, "Fin")).isEqualTo("Fin");
    }

    @Test
    void anEmptyArticleHasOnePlace() {
        Boundaries nothing = new Boundaries(SampleArticle.of());
        assertThat(nothing.snap(7)).isZero();
        assertThat(nothing.block(0)).isEqualTo(new TextSpan(0, 0));
    }

    private static String sentence(Article article, String word) {
        TextSpan found = SampleArticle.find(article, word);
        return new Boundaries(article).sentence(found.start()).in(article.text());
    }
}
