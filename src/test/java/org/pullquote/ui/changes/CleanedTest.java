package org.pullquote.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Standing;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.CutKind;
import org.pullquote.article.Piece;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.edit.History;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Edits;
import org.pullquote.ui.Words;

/// A page that an older cleaner cleaned worse.
class CleanedTest {
    private static final String FIRST = "The harbour office knew of the leak for eleven months and told nobody.";
    private static final String SECOND = "“We asked twice,” said Marta Ilves, who speaks for the residents.";
    private static final String THIRD = "The council meets again on Thursday to hear the inspector.";

    private final SqliteLibrary library = SqliteLibrary.inMemory();
    private final Edits edits = new Edits(new History(library));
    private final RawPage page =
            Pages.page("pier.txt", (FIRST + "\n\n" + SECOND + "\n\n" + THIRD + "\n").getBytes(StandardCharsets.UTF_8));

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void nothingIsOfferedWhereTheSameCleanerWouldCleanIt() {
        LibraryArticle kept = library.add(page, Cleaning.clean(page));
        assertThat(Cleaned.of(kept, page)).isEmpty();
    }

    @Test
    void whatTheOldCleanerCutComesBackAndHighlightsGoAlong() {
        LibraryArticle kept = library.add(page, cleanedBefore(false));
        Annotation second = highlight(kept, "We asked twice");
        Cleaned cleaned = Cleaned.of(kept, page).orElseThrow();

        assertThat(cleaned.changes(library.annotations(kept.id()), new Words(Locale.ENGLISH)))
                .anySatisfy(row -> assertThat(row)
                        .isInstanceOfSatisfying(
                                ChangeRow.Passage.class,
                                passage -> assertThat(passage.label()).isEqualTo("Added")));
        edits.apply(cleaned.edit(library, Instant.EPOCH));
        assertThat(text(kept)).startsWith(FIRST);
        assertThat(library.annotation(second.id()).orElseThrow().target().standing(text(kept)))
                .isEqualTo(Standing.IN_PLACE);
        edits.undo();
        assertThat(text(kept)).startsWith(SECOND);
        assertThat(library.annotation(second.id())).contains(second);
    }

    @Test
    void whatTheReaderCutByHandStaysCut() {
        LibraryArticle kept = library.add(page, cleanedBefore(true));
        edits.apply(Cleaned.of(kept, page).orElseThrow().edit(library, Instant.EPOCH));
        assertThat(text(kept)).contains(FIRST).doesNotContain(THIRD);
    }

    /// As an older cleaner cut the first paragraph and, if asked, the reader the last.
    private Article cleanedBefore(boolean byReaderToo) {
        Article today = Cleaning.clean(page);
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : today.pieces()) {
            if (piece.text().equals(FIRST)) {
                pieces.add(piece.withCut(CutKind.TEASER));
            } else {
                pieces.add(piece.text().equals(THIRD) && byReaderToo ? piece.decidedByReader(false) : piece);
            }
        }
        CleanerVersion older =
                new CleanerVersion(today.cleaner().name(), today.cleaner().number() - 1);
        return new Article(today.format(), today.metadata(), pieces, older, today.finding());
    }

    private Annotation highlight(LibraryArticle kept, String words) {
        Target target = Target.of(
                kept.id(), kept.article(), TextSpan.at(kept.article().text().indexOf(words), words.length()));
        UUID tag = library.codeBook().named("quote").orElseThrow().id();
        Annotation made = new Annotation(
                UUID.randomUUID(), target, List.of(new Body.Tagging(tag)), Status.OPEN, Instant.EPOCH, Instant.EPOCH);
        library.putAnnotation(made);
        return made;
    }

    private String text(LibraryArticle kept) {
        return library.article(kept.id()).orElseThrow().article().text();
    }
}
