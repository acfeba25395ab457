package org.pullquote.ui.compare;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Target;
import org.pullquote.comparison.Decision;
import org.pullquote.comparison.Decision.Ruling;
import org.pullquote.comparison.Passage;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.Kind;
import org.pullquote.library.LibraryArticle;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Edits;

/// Keeps what the reader decides of two passages, as a step that can be taken back.
final class Ruler {
    private final List<LibraryArticle> story;
    private final Edits edits;
    private final InstantSource clock;

    /// @param story the articles that are compared
    Ruler(List<LibraryArticle> story, Edits edits, InstantSource clock) {
        this.story = story;
        this.edits = edits;
        this.clock = clock;
    }

    /// Decides on a match; the same decision a second time takes it back.
    void decide(Ruling ruling, CompareRow.Match match) {
        decide(
                ruling,
                match.decision(),
                target(match.left().passage()),
                target(match.right().passage()));
    }

    /// Says that these two passages match.
    void match(LibraryArticle left, TextSpan inLeft, LibraryArticle right, TextSpan inRight) {
        decide(
                Ruling.MADE,
                Optional.empty(),
                Target.of(left.id(), left.article(), inLeft),
                Target.of(right.id(), right.article(), inRight));
    }

    private Target target(Passage passage) {
        LibraryArticle article = story.get(passage.article());
        return Target.of(article.id(), article.article(), passage.span());
    }

    /// Decides on two passages; the same decision a second time takes it back.
    ///
    /// @param before what was decided on them before
    private void decide(Ruling ruling, Optional<Decision> before, Target first, Target second) {
        Instant now = clock.instant();
        if (before.filter(decision -> decision.ruling() == ruling).isPresent()) {
            edits.apply(new Edit.Remove<>(Kind.DECISION, before.get().id(), EditName.WITHDRAW_DECISION));
            return;
        }
        Decision decision = before.map(old -> old.withRuling(ruling, now))
                .orElseGet(() -> new Decision(UUID.randomUUID(), ruling, first, second, now));
        edits.apply(new Edit.Put<>(Kind.DECISION, decision, name(ruling)));
    }

    private static EditName name(Ruling ruling) {
        return switch (ruling) {
            case CONFIRMED -> EditName.CONFIRM_MATCH;
            case REJECTED -> EditName.REJECT_MATCH;
            case MADE -> EditName.MAKE_MATCH;
        };
    }
}
