package org.pullquote.ui.reader;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.pullquote.annotation.CodeBook;
import org.pullquote.article.ArticleId;
import org.pullquote.brief.source.Source;
import org.pullquote.edit.Edit;
import org.pullquote.edit.Subject;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.ui.Edits;

/// The article that is open, as the library has it, and the way by which it is changed: an edit is made through the
/// history, and what it touched is then read from the library.
final class OpenArticle {
    /// From so many on, all highlights of the article are read at once.
    private static final int MANY = 8;

    private final Library library;
    private final ReadAhead ahead;
    private final Edits edits;
    private final InstantSource clock;
    private final Highlights highlights = new Highlights();
    private final Subscription following;
    private final ReadOnlyObjectWrapper<Optional<LibraryArticle>> article =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<CodeBook> codeBook;
    private boolean isOpening;

    /// @param onReread called after what was changed has been read again
    OpenArticle(Library library, ReadAhead ahead, Edits edits, InstantSource clock, Runnable onReread) {
        this.library = library;
        this.ahead = ahead;
        this.edits = edits;
        this.clock = clock;
        this.codeBook = new ReadOnlyObjectWrapper<>(library.codeBook());
        this.following = edits.onChange(subjects -> {
            reread(subjects);
            onReread.run();
        });
    }

    void open(Optional<LibraryArticle> opened) {
        isOpening = !opened.equals(article.get());
        highlights.setAll(opened.map(kept -> ahead.highlights(kept.id())).orElse(List.of()));
        isOpening = false;
        article.set(opened);
    }

    /// Whether another article is being opened, of which the highlights are here and the text is not yet.
    boolean isOpening() {
        return isOpening;
    }

    ReadOnlyObjectProperty<Optional<LibraryArticle>> articleProperty() {
        return article.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CodeBook> codeBookProperty() {
        return codeBook.getReadOnlyProperty();
    }

    Highlights highlights() {
        return highlights;
    }

    /// What makes edits of this article now; empty with none open.
    Optional<HighlightEdits> now() {
        return article.get().map(kept -> new HighlightEdits(kept, clock.instant()));
    }

    /// The article as it is cited, with the file it came from.
    Optional<Source> source() {
        return article.get().map(kept -> {
            Optional<RawPage> page = library.sourceFile(kept.digest())
                    .flatMap(file -> Pages.kept(file, kept.article().format()));
            return Source.of(1, kept, page, ZoneId.systemDefault());
        });
    }

    void apply(Edit edit) {
        edits.apply(edit);
    }

    void pause() {
        edits.pause();
    }

    /// Hears of no further changes.
    void dispose() {
        following.unsubscribe();
    }

    private void reread(Set<Subject> subjects) {
        List<UUID> annotations = new ArrayList<>();
        for (Subject subject : subjects) {
            switch (subject) {
                case Subject.OfAnnotation(var id) -> annotations.add(id);
                case Subject.OfArticle(var id) -> rereadArticle(id);
                case Subject.OfCodeBook() -> codeBook.set(library.codeBook());
                case Subject.OfStory _,
                        Subject.OfNote _,
                        Subject.OfLink _,
                        Subject.OfSavedSearch _,
                        Subject.OfSiblings _,
                        Subject.OfDecision _,
                        Subject.OfSuggestions _,
                        Subject.OfCodingRule _ -> {}
            }
        }
        if (annotations.size() < MANY) {
            annotations.forEach(this::rereadAnnotation);
        } else {
            article.get().ifPresent(kept -> highlights.setAll(library.annotations(kept.id())));
        }
    }

    private void rereadAnnotation(UUID id) {
        library.annotation(id)
                .filter(annotation -> isOpen(annotation.target().article()))
                .ifPresentOrElse(highlights::put, () -> highlights.remove(id));
    }

    private void rereadArticle(ArticleId id) {
        if (isOpen(id)) {
            highlights.setAll(library.annotations(id));
            article.set(library.article(id));
        }
    }

    private boolean isOpen(ArticleId id) {
        return article.get().filter(open -> open.id().equals(id)).isPresent();
    }
}
