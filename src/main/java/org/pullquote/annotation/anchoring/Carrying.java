package org.pullquote.annotation.anchoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Standing;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.Piece;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Carries annotations from one text of an article to another. None is dropped: what is not found again is lost, with
/// its words.
public final class Carrying {
    private final Article old;
    private final Article changed;
    private final Anchoring anchoring;
    private final boolean samePieces;
    private final Effort effort = new Effort();

    private Carrying(Article old, Article changed) {
        this.old = old;
        this.changed = changed;
        this.anchoring = Anchoring.between(old.text(), changed.text());
        this.samePieces = old.pieces().stream()
                .map(Piece::text)
                .toList()
                .equals(changed.pieces().stream().map(Piece::text).toList());
    }

    /// The annotations in their order, each with its new place and what has become of it.
    ///
    /// @param now when those are said to be modified that change
    public static List<Carried> carry(List<Annotation> annotations, Article old, Article changed, Instant now) {
        Carrying carrying = new Carrying(old, changed);
        return annotations.stream()
                .map(annotation -> carrying.carry(annotation, now))
                .toList();
    }

    private Carried carry(Annotation annotation, Instant now) {
        Target target = annotation.target();
        Anchor anchor = anchor(target);
        Target carried = switch (anchor) {
            case Anchor.Same(var span) -> found(target, span);
            case Anchor.Moved(var span) -> found(target, span);
            case Anchor.Reworded(var span, var _) -> found(target, span);
            case Anchor.Lost() -> target.at(changed, nearby(target));
        };
        Annotation result = carried.equals(target) ? annotation : annotation.withTarget(carried, now);
        return new Carried(result, anchor);
    }

    private Anchor anchor(Target target) {
        if (target.standing(old.text()) == Standing.LOST) {
            return Anchoring.anchor(target, changed.text(), effort);
        }
        TextSpan place = Quoted.place(target, old.text());
        Optional<TextSpan> kept = samePieces ? throughPieces(place) : Optional.empty();
        Anchor anchor = kept.<Anchor>map(Anchor.Same::new).orElseGet(() -> anchoring.anchor(place));
        return switch (anchor) {
            case Anchor.Same(var span) when !saysTheSame(target, span) -> new Anchor.Reworded(span, 1);
            case Anchor.Moved(var span) when !saysTheSame(target, span) -> new Anchor.Reworded(span, 1);
            case Anchor.Reworded(var span, var _) when saysTheSame(target, span) -> new Anchor.Same(span);
            default -> anchor;
        };
    }

    /// A passage that was reworded before, and whose place has been found, is still reworded.
    private boolean saysTheSame(Target target, TextSpan span) {
        return normal(span.in(changed.text())).equals(normal(target.quote().exact()));
    }

    private static List<String> normal(String text) {
        return Words.of(text).stream().map(Word::normal).toList();
    }

    private Target found(Target target, TextSpan span) {
        return saysTheSame(target, span) ? Target.of(target.article(), changed, span) : target.at(changed, span);
    }

    private TextSpan nearby(Target target) {
        return TextSpan.at(Math.min(target.span().start(), changed.text().length()), 0);
    }

    /// Where the passage stands if only cuts were made or restored: its pieces are the same, so nothing is guessed.
    private Optional<TextSpan> throughPieces(TextSpan span) {
        if (span.isEmpty() || old.blocks().isEmpty()) {
            return Optional.empty();
        }
        Block first = old.blocks().get(old.blockAt(span.start()));
        Block last = old.blocks().get(old.blockAt(span.end() - 1));
        return inChanged(first)
                .flatMap(start -> inChanged(last).map(end -> {
                    int from =
                            start.span().start() + span.start() - first.span().start();
                    int to = end.span().start() + span.end() - last.span().start();
                    return new TextSpan(from, Math.min(to, changed.text().length()));
                }));
    }

    private Optional<Block> inChanged(Block block) {
        return changed.blocks().stream()
                .filter(other -> other.piece() == block.piece())
                .findFirst();
    }
}
