package org.pullquote.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;

class TagEditsTest {
    private static final UUID QUOTE =
            DefaultCodeBook.BOOK.onKey('1').orElseThrow().id();
    private static final UUID PARAPHRASE =
            DefaultCodeBook.BOOK.onKey('2').orElseThrow().id();

    private final Library library = SqliteLibrary.inMemory();
    private final History history = new History(library);
    private final TagEdits edits = new TagEdits(library, RandomEdits.NOON);
    private final LibraryArticle article = RandomEdits.addArticle(library, "The pilots did nothing wrong.");
    private final Annotation quote = highlight(new Body.Tagging(QUOTE, Map.of(Field.SPEAKER, "Brandt")));
    private final Annotation both =
            highlight(new Body.Tagging(PARAPHRASE), new Body.Note("keep me", true), new Body.Tagging(QUOTE));

    @AfterEach
    void close() {
        library.close();
    }

    private Annotation highlight(Body... bodies) {
        Annotation annotation = RandomEdits.annotation(UUID.randomUUID(), article, new TextSpan(4, 10))
                .withBodies(List.of(bodies), RandomEdits.NOON);
        library.putAnnotation(annotation);
        return annotation;
    }

    private List<Body> bodies(Annotation annotation) {
        return library.annotation(annotation.id()).orElseThrow().bodies();
    }

    @Test
    void mergingIsSaidFirstAndThenDone() {
        assertThat(edits.previewOfMerging(QUOTE, PARAPHRASE)).isEqualTo(new TagEdits.Preview(2, 1, 0, 0));

        history.apply(edits.merge(QUOTE, PARAPHRASE));

        assertThat(library.codeBook().find(QUOTE)).isEmpty();
        assertThat(bodies(quote)).containsExactly(new Body.Tagging(PARAPHRASE, Map.of(Field.SPEAKER, "Brandt")));
        assertThat(bodies(both)).containsExactly(new Body.Tagging(PARAPHRASE), new Body.Note("keep me", true));
    }

    @Test
    void aMergerIsUndoneInOneStep() {
        history.apply(edits.merge(QUOTE, PARAPHRASE));
        history.undo();

        assertThat(library.codeBook()).isEqualTo(DefaultCodeBook.BOOK);
        assertThat(bodies(quote)).isEqualTo(quote.bodies());
        assertThat(bodies(both)).isEqualTo(both.bodies());
    }

    @Test
    void deletingATagLeavesItsHighlights() {
        assertThat(edits.previewOfDeleting(QUOTE)).isEqualTo(new TagEdits.Preview(2, 0, 1, 0));

        history.apply(edits.delete(QUOTE));

        assertThat(library.codeBook().find(QUOTE)).isEmpty();
        assertThat(bodies(quote)).isEmpty();
        assertThat(bodies(both)).containsExactly(new Body.Tagging(PARAPHRASE), new Body.Note("keep me", true));
    }

    @Test
    void aPartOfTheHighlightsGetsANewTag() {
        Tag part = new Tag(UUID.randomUUID(), "motto", Hue.SKY, Optional.empty(), "", List.of(), Optional.of(QUOTE));

        history.apply(edits.split(QUOTE, part, Set.of(quote.id())));

        assertThat(bodies(quote)).containsExactly(new Body.Tagging(part.id(), Map.of(Field.SPEAKER, "Brandt")));
        assertThat(bodies(both)).isEqualTo(both.bodies());
        assertThat(edits.previewOfDeleting(QUOTE).children()).isEqualTo(1);
    }
}
