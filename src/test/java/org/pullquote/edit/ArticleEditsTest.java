package org.pullquote.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Standing;
import org.pullquote.article.Piece;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;

/// The articles have three pieces: a cut teaser, the text, and "More follows."
class ArticleEditsTest {
    private final Library library = SqliteLibrary.inMemory();
    private final History history = new History(library);
    private final LibraryArticle article = RandomEdits.addArticle(library, "The pilots did nothing wrong.");
    private final Annotation pilots = highlight(new TextSpan(4, 10));
    private final Annotation more = highlight(new TextSpan(31, 35));

    @AfterEach
    void close() {
        library.close();
    }

    private Annotation highlight(TextSpan span) {
        Annotation annotation = RandomEdits.annotation(UUID.randomUUID(), article, span);
        library.putAnnotation(annotation);
        return annotation;
    }

    private String words(Annotation annotation) {
        String text = library.article(article.id()).orElseThrow().article().text();
        return library.annotation(annotation.id()).orElseThrow().target().span().in(text);
    }

    private Standing standing(Annotation annotation) {
        String text = library.article(article.id()).orElseThrow().article().text();
        return library.annotation(annotation.id()).orElseThrow().target().standing(text);
    }

    @Test
    void highlightsMoveOnWhenACutIsRestoredAboveThem() {
        history.apply(ArticleEdits.restore(library, article, 0, RandomEdits.NOON));

        assertThat(words(pilots)).isEqualTo("pilots");
        assertThat(words(more)).isEqualTo("More");
        history.undo();
        assertThat(library.annotations(article.id())).containsExactly(pilots, more);
    }

    @Test
    void aHighlightInACutBlockIsLostAndComesBackWithIt() {
        history.apply(ArticleEdits.cut(library, article, 2, RandomEdits.NOON));

        assertThat(standing(more)).isEqualTo(Standing.LOST);
        assertThat(standing(pilots)).isEqualTo(Standing.IN_PLACE);
        history.apply(
                ArticleEdits.restore(library, library.article(article.id()).orElseThrow(), 2, RandomEdits.NOON));
        assertThat(standing(more)).isEqualTo(Standing.IN_PLACE);
        assertThat(words(more)).isEqualTo("More");
    }

    @Test
    void aRewordedHighlightKeepsTheWordsThatWereMarked() {
        Annotation all = highlight(new TextSpan(0, 29));
        Piece reworded = Piece.paragraph("The pilots had done nothing wrong.", List.of());
        history.apply(ArticleEdits.put(
                library, article, article.article().withPiece(1, reworded), EditName.CLEAN_AGAIN, RandomEdits.NOON));

        assertThat(standing(all)).isEqualTo(Standing.REWORDED);
        assertThat(words(all)).isEqualTo("The pilots had done nothing wrong.");
        assertThat(library.annotation(all.id()).orElseThrow().target().quote().exact())
                .isEqualTo("The pilots did nothing wrong.");
    }

    @Test
    void aRewordedHighlightIsInPlaceAgainWhenItsWordsComeBack() {
        Annotation all = highlight(new TextSpan(0, 29));
        Piece reworded = Piece.paragraph("The pilots had done nothing wrong.", List.of());
        history.apply(ArticleEdits.put(
                library, article, article.article().withPiece(1, reworded), EditName.CLEAN_AGAIN, RandomEdits.NOON));
        LibraryArticle between = library.article(article.id()).orElseThrow();
        history.apply(ArticleEdits.put(library, between, article.article(), EditName.CLEAN_AGAIN, RandomEdits.NOON));

        assertThat(standing(all)).isEqualTo(Standing.IN_PLACE);
        assertThat(words(all)).isEqualTo("The pilots did nothing wrong.");
    }
}
