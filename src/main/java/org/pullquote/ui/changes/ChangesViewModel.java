package org.pullquote.ui.changes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pullquote.annotation.anchoring.Carrying;
import org.pullquote.article.ArticleId;
import org.pullquote.library.ArticleVersion;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryException;
import org.pullquote.library.VersionSummary;
import org.pullquote.ui.Edits;
import org.pullquote.ui.Words;
import org.pullquote.ui.work.Background;

/// Finds out what has changed in articles, off the JavaFX thread.
public final class ChangesViewModel {
    private final Library library;
    private final Edits edits;
    private final Background background;
    private final InstantSource clock;
    private final Words words;
    private final Consumer<Throwable> explain;

    public ChangesViewModel(
            Library library,
            Edits edits,
            Background background,
            InstantSource clock,
            Words words,
            Consumer<Throwable> explain) {
        this.library = library;
        this.edits = edits;
        this.background = background;
        this.clock = clock;
        this.words = words;
        this.explain = explain;
    }

    /// What a newer cleaning would change.
    void show(Cleaned cleaned, Consumer<List<ChangeRow>> show) {
        background.run(
                words.get("changes.working"),
                () -> cleaned.changes(library.annotations(cleaned.kept().id()), words),
                show,
                explain);
    }

    /// Takes the newer cleaning; the highlights go along, and undo takes it back.
    void accept(Cleaned cleaned) {
        try {
            edits.apply(cleaned.edit(library, clock.instant()));
        } catch (LibraryException refused) {
            explain.accept(refused);
        }
    }

    /// The versions of an article, the oldest first.
    void versions(ArticleId id, Consumer<List<VersionSummary>> show) {
        background.run(words.get("changes.working"), () -> library.versions(id), show, explain);
    }

    /// What has changed from one version to another.
    void between(ArticleId id, int from, int to, Consumer<List<ChangeRow>> show) {
        background.run(
                words.get("changes.working"),
                () -> {
                    Optional<ArticleVersion> old = library.version(id, from);
                    Optional<ArticleVersion> now = library.version(id, to);
                    return old.flatMap(one -> now.map(other -> between(one, other)))
                            .orElse(List.of());
                },
                show,
                explain);
    }

    private List<ChangeRow> between(ArticleVersion old, ArticleVersion now) {
        return ChangeRows.of(
                old.article().article(),
                now.article().article(),
                Carrying.carry(
                        old.annotations(),
                        old.article().article(),
                        now.article().article(),
                        Instant.EPOCH),
                words);
    }
}
