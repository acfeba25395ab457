package org.pullquote.ui.changes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pullquote.annotation.anchoring.Carrying;
import org.pullquote.article.ArticleId;
import org.pullquote.library.ArticleVersion;
import org.pullquote.library.VersionSummary;
import org.pullquote.ui.Workbench;

/// Finds out what has changed in articles, off the JavaFX thread.
public final class ChangesViewModel {
    private final Workbench bench;

    public ChangesViewModel(Workbench bench) {
        this.bench = bench;
    }

    /// What a newer cleaning would change.
    void show(Cleaned cleaned, Consumer<List<ChangeRow>> show) {
        bench.run(
                "changes.working",
                () -> cleaned.changes(bench.library().annotations(cleaned.kept().id()), bench.words()),
                show);
    }

    /// Takes the newer cleaning; the highlights go along, and undo takes it back.
    void accept(Cleaned cleaned) {
        bench.apply(cleaned.edit(bench.library(), bench.now()));
    }

    /// The versions of an article, the oldest first.
    void versions(ArticleId id, Consumer<List<VersionSummary>> show) {
        bench.run("changes.working", () -> bench.library().versions(id), show);
    }

    /// What has changed from one version to another.
    void between(ArticleId id, int from, int to, Consumer<List<ChangeRow>> show) {
        bench.run(
                "changes.working",
                () -> {
                    Optional<ArticleVersion> old = bench.library().version(id, from);
                    Optional<ArticleVersion> now = bench.library().version(id, to);
                    return old.flatMap(one -> now.map(other -> between(one, other)))
                            .orElse(List.of());
                },
                show);
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
                bench.words());
    }
}
