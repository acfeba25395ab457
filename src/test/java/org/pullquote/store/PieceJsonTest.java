package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.BlockKind;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.CutKind;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.article.SourceRun;
import org.pullquote.page.PageFormat;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;

class PieceJsonTest {
    private static final String SOURCE = "Gate 𝟙 shut. 𝟚 more like this. The gate opened.";
    private static final CodePoints POINTS = CodePoints.of(SOURCE);

    private static Piece piece(String text, Optional<CutKind> cut) {
        TextSpan source = TextSpan.at(SOURCE.indexOf(text), text.length());
        return new Piece(
                BlockKind.PARAGRAPH, 0, text, List.of(new SourceRun(0, text.length(), source)), List.of(), cut, false);
    }

    private static Article article() {
        List<Piece> pieces = List.of(
                piece("Gate 𝟙 shut.", Optional.empty()),
                piece("𝟚 more like this.", Optional.of(CutKind.TEASER)),
                piece("The gate opened.", Optional.empty()));
        return new Article(
                PageFormat.PLAIN_TEXT, Metadata.NONE, pieces, new CleanerVersion("none", 1), Optional.empty());
    }

    @Test
    void piecesAreReadBackFromTheCanonicalText() {
        Article article = article();
        String json = PieceJson.of(article, POINTS);
        assertThat(PieceJson.pieces(json, article.text(), POINTS)).isEqualTo(article.pieces());
    }

    @Test
    void onlyWhatWasCutIsWrittenOut() {
        assertThat(PieceJson.of(article(), POINTS)).contains("more like this").doesNotContain("shut", "opened");
    }

    @Test
    void piecesOfOlderLibrariesHaveTheirText() {
        String json = "[{\"kind\":\"paragraph\",\"text\":\"Gate shut.\",\"runs\":[]}]";
        assertThat(PieceJson.pieces(json, "Gate shut.", POINTS))
                .extracting(Piece::text)
                .containsExactly("Gate shut.");
    }
}
