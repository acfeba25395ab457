package org.pullquote.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.annotation.exchange.Incoming;
import org.pullquote.annotation.exchange.PageNote;
import org.pullquote.annotation.exchange.QdaReader;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Noted;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;

/// What comes from outside takes nothing away that is there.
class AnnotationImportTest {
    private static final UUID ID = new UUID(7, 7);
    private static final Instant BEFORE = Instant.parse("2026-03-16T12:00:00Z");
    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    private final SqliteLibrary library = SqliteLibrary.inMemory();
    private final LibraryArticle levee = keep("levee.txt", "The levee held through the night, the mayor said.");
    private final LibraryArticle other = keep("other.txt", "Nobody knew what to do about the water.");

    @AfterEach
    void close() {
        library.close();
    }

    private LibraryArticle keep(String name, String text) {
        RawPage page = Pages.page(name, text.getBytes(StandardCharsets.UTF_8));
        return library.add(page, Cleaning.clean(page));
    }

    /// The reader's own: a tag and a private note.
    private Annotation mine() {
        Tag quote = library.codeBook().named("quote").orElseThrow();
        Annotation mine = new Annotation(
                ID,
                Target.of(levee.id(), levee.article(), new TextSpan(4, 14)),
                List.of(new Body.Tagging(quote.id()), new Body.Note("Ring Ann.", true)),
                Status.VERIFIED,
                BEFORE,
                BEFORE);
        library.putAnnotation(mine);
        return mine;
    }

    private static Incoming incoming(String source, String exact, String note, Instant modified) {
        return new Incoming(
                ID,
                source,
                Optional.empty(),
                new Selector.TextQuote(exact, "", ""),
                Optional.empty(),
                List.of(new Incoming.TagUse(Optional.empty(), "spin", java.util.Map.of())),
                List.of(new Body.Note(note, false)),
                Status.OPEN,
                modified,
                modified);
    }

    private void take(Incoming... incoming) {
        AnnotationImport.of(library, List.of(incoming)).edit().applyTo(library);
    }

    @Test
    void aStrangersHighlightWithTheIdOfOnesOwnKeepsWhatIsThere() {
        mine();
        take(incoming("levee.txt", "the mayor said", "Theirs.", LATER));
        Annotation joined = library.annotation(ID).orElseThrow();
        assertThat(joined.note()).contains(new Body.Note("Ring Ann.\n\nTheirs.", true));
        assertThat(joined.taggings()).hasSize(2);
        take(incoming("levee.txt", "the mayor said", "Theirs.", LATER));
        assertThat(library.annotation(ID)).contains(joined);
    }

    @Test
    void anOlderOneDoesNotMoveItOrUndoWhatIsThoughtOfIt() {
        Annotation mine = mine();
        take(incoming("levee.txt", "the mayor said", "Ring Ann.", BEFORE.minusSeconds(1)));
        Annotation joined = library.annotation(ID).orElseThrow();
        assertThat(joined.target()).isEqualTo(mine.target());
        assertThat(joined.status()).isEqualTo(Status.VERIFIED);
        assertThat(joined.note()).isEqualTo(mine.note());
    }

    @Test
    void oneOfAnotherArticleGetsAnIdOfItsOwn() {
        Annotation mine = mine();
        take(incoming("other.txt", "Nobody knew", "Theirs.", LATER));
        assertThat(library.annotation(ID)).contains(mine);
        assertThat(library.annotations(other.id()))
                .singleElement()
                .satisfies(theirs -> assertThat(theirs.id()).isNotEqualTo(ID));
    }

    @Test
    void severalOfOneIdAreAllKept() {
        Incoming[] same = {
            incoming("levee.txt", "The levee", "One.", BEFORE),
            incoming("levee.txt", "the night", "Two.", BEFORE),
            incoming("levee.txt", "the mayor", "Three.", BEFORE),
            incoming("levee.txt", "The levee", "One.", BEFORE)
        };
        take(same);
        take(same);
        assertThat(library.annotations(levee.id()))
                .extracting(annotation -> annotation.note().orElseThrow().text())
                .containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void severalNotesOnOneArticleAreAllKept() {
        library.putNote(new Noted.OfArticle(levee.id()), new Body.Note("Mine.", true));
        QdaReader.Project project = new QdaReader.Project(
                new CodeBook(List.of()),
                List.of(),
                List.of(),
                List.of(
                        PageNote.onArticle("levee.txt", new Body.Note("One.", false)),
                        PageNote.onArticle("levee.txt", new Body.Note("Two.", false))));
        for (int times = 0; times < 2; times++) {
            AnnotationImport.of(library, project).edit().applyTo(library);
            assertThat(library.note(new Noted.OfArticle(levee.id())))
                    .contains(new Body.Note("Mine.\n\nOne.\n\nTwo.", true));
        }
    }

    /// These two are one in small letters, but not in capitals.
    @Test
    void tagsThatDifferInAStrangeLetterOnlyAreOne() {
        library.putCodeBook(
                library.codeBook().with(library.codeBook().tags().getFirst().withName("i\u0307")));
        Incoming one = incoming("levee.txt", "The levee", "One.", BEFORE);
        take(new Incoming(
                one.id(),
                one.source(),
                one.position(),
                one.quote(),
                one.there(),
                List.of(new Incoming.TagUse(Optional.empty(), "\u0130", java.util.Map.of())),
                one.notes(),
                one.status(),
                one.created(),
                one.modified()));
        assertThat(library.annotation(ID).orElseThrow().taggings()).hasSize(1);
    }
}
