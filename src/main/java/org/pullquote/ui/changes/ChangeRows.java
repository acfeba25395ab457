package org.pullquote.ui.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.annotation.anchoring.Anchor;
import org.pullquote.annotation.anchoring.Carried;
import org.pullquote.article.Article;
import org.pullquote.article.Metadata;
import org.pullquote.comparison.revision.BlockChange;
import org.pullquote.comparison.revision.Revision;
import org.pullquote.comparison.revision.Run;
import org.pullquote.comparison.revision.WordRuns;
import org.pullquote.ui.Words;

/// Lists what has changed from one text of an article to another: the details, the highlights, the text.
final class ChangeRows {
    private final Words words;
    private final Article changed;
    private final List<ChangeRow> rows = new ArrayList<>();

    private ChangeRows(Words words, Article changed) {
        this.words = words;
        this.changed = changed;
    }

    /// @param carried the highlights of the old text in the new one
    static List<ChangeRow> of(Article old, Article changed, List<Carried> carried, Words words) {
        ChangeRows made = new ChangeRows(words, changed);
        made.details(old.metadata(), changed.metadata());
        made.highlights(carried);
        made.text(Revision.between(old, changed));
        return List.copyOf(made.rows);
    }

    private void details(Metadata old, Metadata now) {
        List<ChangeRow> found = new ArrayList<>();
        detail(found, "changes.headline", old.headline(), now.headline());
        detail(found, "changes.outlet", old.outlet(), now.outlet());
        detail(found, "changes.authors", authors(old), authors(now));
        detail(
                found,
                "changes.published",
                old.published().map(Object::toString),
                now.published().map(Object::toString));
        detail(
                found,
                "changes.updated",
                old.updated().map(Object::toString),
                now.updated().map(Object::toString));
        if (!found.isEmpty()) {
            rows.add(new ChangeRow.Heading(words.get("changes.details")));
            rows.addAll(found);
        }
    }

    private static Optional<String> authors(Metadata metadata) {
        return Optional.of(String.join(", ", metadata.authors()));
    }

    private void detail(List<ChangeRow> found, String key, Optional<String> old, Optional<String> now) {
        if (!old.equals(now)) {
            found.add(new ChangeRow.Passage(words.get(key), WordRuns.between(old.orElse(""), now.orElse(""))));
        }
    }

    private void highlights(List<Carried> carried) {
        if (carried.isEmpty()) {
            return;
        }
        rows.add(new ChangeRow.Heading(words.get("changes.highlights")));
        long same = carried.stream()
                .filter(one -> one.anchor() instanceof Anchor.Same)
                .count();
        if (same > 0) {
            rows.add(new ChangeRow.Remark(words.get("changes.same", same)));
        }
        carried.forEach(this::highlight);
    }

    private void highlight(Carried carried) {
        String marked = carried.annotation().target().quote().exact();
        switch (carried.anchor()) {
            case Anchor.Same _ -> {}
            case Anchor.Moved _ -> rows.add(passage("changes.moved", List.of(new Run(Run.Kind.SAME, marked))));
            case Anchor.Reworded(var span, var _) ->
                rows.add(passage("changes.reworded", WordRuns.between(marked, span.in(changed.text()))));
            case Anchor.Lost() -> rows.add(passage("changes.lost", List.of(new Run(Run.Kind.REMOVED, marked))));
        }
    }

    private ChangeRow passage(String key, List<Run> runs) {
        return new ChangeRow.Passage(words.get(key), runs);
    }

    private void text(List<BlockChange> changes) {
        rows.add(new ChangeRow.Heading(words.get("changes.text")));
        int unchanged = 0;
        for (BlockChange change : changes) {
            if (change instanceof BlockChange.Kept) {
                unchanged++;
                continue;
            }
            unchanged(unchanged);
            unchanged = 0;
            rows.add(
                    switch (change) {
                        case BlockChange.Kept(var text) -> passage("changes.kept", run(Run.Kind.SAME, text));
                        case BlockChange.Added(var text) -> passage("changes.added", run(Run.Kind.ADDED, text));
                        case BlockChange.Removed(var text) -> passage("changes.removed", run(Run.Kind.REMOVED, text));
                        case BlockChange.Reworded(var runs) -> passage("changes.reworded", runs);
                    });
        }
        unchanged(unchanged);
    }

    private static List<Run> run(Run.Kind kind, String text) {
        return List.of(new Run(kind, text));
    }

    private void unchanged(int blocks) {
        if (blocks > 0) {
            rows.add(new ChangeRow.Unchanged(blocks));
        }
    }
}
