package org.pullquote.ui.reader;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.pullquote.article.ArticleId;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.ReadingPlace;

/// How far each article has been read; kept when the reader rests, and at the latest when another article is opened.
public final class ReadPlaces {
    private static final Duration REST = Duration.millis(600);

    private final Library library;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Reached> reached = Optional.empty();

    private record Reached(ArticleId id, ReadingPlace place) {}

    ReadPlaces(Library library) {
        this.library = library;
        rest.setOnFinished(_ -> keep());
    }

    /// Where the reader was in this article; its beginning if nobody has read it.
    int of(LibraryArticle article) {
        return library.readingPlace(article.id())
                .map(place -> place.in(article.article().text()))
                .orElse(0);
    }

    /// The reader has come to this offset.
    void reach(LibraryArticle article, int offset) {
        if (library.restriction().isEmpty()) {
            reached = Optional.of(
                    new Reached(article.id(), ReadingPlace.of(article.article().text(), offset)));
            rest.playFromStart();
        }
    }

    /// Keeps what has been reached so far.
    public void keep() {
        rest.stop();
        reached.ifPresent(place -> library.putReadingPlace(place.id(), place.place()));
        reached = Optional.empty();
    }
}
