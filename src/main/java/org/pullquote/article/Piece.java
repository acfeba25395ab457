package org.pullquote.article;

import java.util.List;
import java.util.Optional;
import org.pullquote.text.TextSpan;
import org.pullquote.text.WellFormed;

/// A run of a page's text with what cleaning decided about it. The pieces of an article, in page order, are the whole
/// text of its page: what is kept becomes a [Block], what is not a [Cut], and nothing vanishes.
///
/// @param kind what it is on the page; a cut piece has a kind too, so that it can be restored
/// @param level the level of a heading (1 to 6) or the depth of a list item or block quote (from 1); else 0
/// @param text the text with white space folded and no white space at its ends
/// @param runs where the text stood in the source, ascending; empty where the format has no such count
/// @param inlines emphasis inside it
/// @param cut why it was taken out; empty if it is part of the article
/// @param byReader whether the reader decided so and not the cleaner; such a choice outlives a later cleaning
public record Piece(
        BlockKind kind,
        int level,
        String text,
        List<SourceRun> runs,
        List<Inline> inlines,
        Optional<CutKind> cut,
        boolean byReader) {
    public Piece {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A piece has text");
        }
        text = WellFormed.of(text);
        runs = List.copyOf(runs);
        inlines = List.copyOf(inlines);
    }

    /// A piece as the cleaner decided.
    public Piece(
            BlockKind kind, int level, String text, List<SourceRun> runs, List<Inline> inlines, Optional<CutKind> cut) {
        this(kind, level, text, runs, inlines, cut, false);
    }

    /// A kept paragraph that has no inline mark-up.
    public static Piece paragraph(String text, List<SourceRun> runs) {
        return new Piece(BlockKind.PARAGRAPH, 0, text, runs, List.of(), Optional.empty());
    }

    public boolean isKept() {
        return cut.isEmpty();
    }

    public Piece withCut(CutKind why) {
        return new Piece(kind, level, text, runs, inlines, Optional.of(why), byReader);
    }

    /// The same piece as part of the article.
    public Piece restored() {
        return new Piece(kind, level, text, runs, inlines, Optional.empty(), byReader);
    }

    /// The same piece with the reader's word that it belongs into the article, or does not.
    public Piece decidedByReader(boolean keep) {
        Optional<CutKind> why = keep ? Optional.empty() : cut.or(() -> Optional.of(CutKind.READER));
        return new Piece(kind, level, text, runs, inlines, why, true);
    }

    /// The same piece where nobody can say where it stood.
    public Piece withoutPlaces() {
        return new Piece(kind, level, text, List.of(), inlines, cut, byReader);
    }

    public Piece withKind(BlockKind newKind, int newLevel) {
        return new Piece(newKind, newLevel, text, runs, inlines, cut, byReader);
    }

    /// Where the whole piece stood in the decoded source, in UTF-16 units.
    public Optional<TextSpan> source() {
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(runs.getFirst().source().cover(runs.getLast().source()));
    }

    /// Where a part of the piece's text stood in the decoded source.
    ///
    /// @param span in UTF-16 units of the piece's text
    public Optional<TextSpan> sourceOf(TextSpan span) {
        return runs.stream()
                .filter(run -> run.at() < span.end() && span.start() < run.at() + run.length())
                .map(run -> run.sourceOf(span))
                .reduce(TextSpan::cover);
    }
}
