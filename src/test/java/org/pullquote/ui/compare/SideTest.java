package org.pullquote.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.Comparer;
import org.pullquote.page.PageFormat;

class SideTest {
    private static final Alignment ALTERED = new Comparer()
            .compare(List.of(
                    article("The report says: “The board knew of the leak, had been warned twice in writing, and told"
                            + " nobody.”"),
                    article("It found that “the board knew of the leak and told nobody.”")))
            .between(0, 1)
            .getFirst();

    @Test
    void wordsThatOnlyOneHasAreMarkedThereAndStruckThroughInTheOther() {
        assertThat(texts(Side.of(ALTERED, 0, 1), Stretch.Kind.ONLY_HERE)).contains("had been warned twice in writing");
        assertThat(texts(Side.of(ALTERED, 1, 0), Stretch.Kind.MISSING_HERE))
                .contains("had been warned twice in writing");
    }

    @Test
    void theSideThatLacksWordsWithoutAnEllipsisSaysHowMany() {
        assertThat(Side.of(ALTERED, 1, 0).missing()).isGreaterThanOrEqualTo(6);
        assertThat(Side.of(ALTERED, 0, 1).missing()).isZero();
    }

    @Test
    void withoutWhatIsMissingTheStretchesAreThePassage() {
        for (int article = 0; article < 2; article++) {
            Side side = Side.of(ALTERED, article, 1 - article);
            String printed = side.stretches().stream()
                    .filter(stretch -> stretch.kind() != Stretch.Kind.MISSING_HERE)
                    .map(Stretch::text)
                    .collect(Collectors.joining());
            assertThat(printed.replaceAll("\\s+", " ").strip())
                    .isEqualTo(side.passage().text().replaceAll("\\s+", " ").strip());
        }
    }

    private static String texts(Side side, Stretch.Kind kind) {
        return side.stretches().stream()
                .filter(stretch -> stretch.kind() == kind)
                .map(Stretch::text)
                .collect(Collectors.joining(" "));
    }

    private static Article article(String text) {
        return new Article(
                PageFormat.PLAIN_TEXT,
                Metadata.NONE,
                List.of(Piece.paragraph(text, List.of())),
                new CleanerVersion("test", 1),
                Optional.empty());
    }
}
