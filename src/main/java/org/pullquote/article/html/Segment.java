package org.pullquote.article.html;

import java.util.List;
import java.util.Optional;
import org.pullquote.article.BlockKind;
import org.pullquote.article.CutKind;
import org.pullquote.article.Inline;
import org.pullquote.article.Piece;
import org.pullquote.article.SourceRun;

/// A run of the page's text that the mark-up sets apart: what is judged as a whole.
///
/// @param block the nearest element that sets it apart
/// @param inner the element in which its first word stands
/// @param afterBreak whether it begins after line breaks, not at an element's start
record Segment(
        BlockKind kind,
        int level,
        String text,
        List<SourceRun> runs,
        List<Inline> inlines,
        Scope block,
        Scope inner,
        boolean afterBreak) {

    Piece piece(Optional<CutKind> cut) {
        return new Piece(kind, level, text, runs, inlines, cut);
    }

    boolean isHidden() {
        return inner.hidden;
    }

    /// How many of its characters a mark-up of this kind covers.
    int covered(Inline.Kind mark) {
        int covered = 0;
        for (Inline inline : inlines) {
            if (inline.kind() == mark) {
                covered += inline.span().length();
            }
        }
        return Math.min(covered, text.length());
    }

    int count(Inline.Kind mark) {
        int count = 0;
        for (Inline inline : inlines) {
            if (inline.kind() == mark) {
                count++;
            }
        }
        return count;
    }
}
