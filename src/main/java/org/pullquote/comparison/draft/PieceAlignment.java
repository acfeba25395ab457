package org.pullquote.comparison.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.AlignmentKind;
import org.pullquote.comparison.Comparer;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.draft.CheckedQuotation.Match;
import org.pullquote.page.PageFormat;
import org.pullquote.text.TextSpan;

/// Aligns what stands in one pair of quotation marks with a source, as if it were an article of its own.
final class PieceAlignment {
    private static final CleanerVersion NONE = new CleanerVersion("quotation", 1);

    private PieceAlignment() {}

    /// The best passage of the source, with its differences in words in the draft's offsets.
    ///
    /// @param words what stands between the marks
    /// @param start where they begin in the draft
    static Optional<Match> of(String words, int start, int source, Article article) {
        Article quotation = new Article(
                PageFormat.PLAIN_TEXT,
                Metadata.NONE,
                List.of(Piece.paragraph("“" + words + "”", List.of())),
                NONE,
                Optional.empty());
        // The opening mark takes one place.
        int shift = start - 1;
        return new Comparer()
                .compare(List.of(quotation, article)).alignments().stream()
                        .filter(alignment -> alignment.kind() != AlignmentKind.PARAPHRASE)
                        .filter(alignment -> alignment.first().quoted())
                        .max(Comparator.comparingInt(
                                alignment -> alignment.first().span().length()))
                        .map(alignment -> match(alignment, words, shift, source));
    }

    private static Match match(Alignment alignment, String words, int shift, int source) {
        // An aligned passage may have its marks, which are none of the draft's words.
        TextSpan aligned = new TextSpan(
                Math.clamp(alignment.first().span().start(), 1, words.length() + 1),
                Math.clamp(alignment.first().span().end(), 1, words.length() + 1));
        Stream<Difference> before = outside(words, new TextSpan(1, aligned.start()), alignment);
        Stream<Difference> after = outside(words, new TextSpan(aligned.end(), words.length() + 1), alignment);
        List<Difference> differences = Stream.of(before, alignment.wordDifferences().stream(), after)
                .flatMap(found -> found)
                .map(difference -> shifted(difference, shift))
                .toList();
        return new Match(
                source,
                alignment.second().span(),
                alignment.second().text(),
                alignment.second().quoted(),
                differences);
    }

    /// What the draft has beyond the words that were aligned, as a difference; nothing if that is only marks.
    private static Stream<Difference> outside(String words, TextSpan span, Alignment alignment) {
        String text = span.shift(-1).in(words);
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return Stream.empty();
        }
        int at = alignment.second().span().end();
        return Stream.of(new Difference(
                Difference.Operation.ONLY_IN, 0, span, text.strip(), new TextSpan(at, at), Difference.Mark.NONE));
    }

    private static Difference shifted(Difference difference, int shift) {
        boolean inDraft = difference.article() == 0;
        return new Difference(
                difference.operation(),
                difference.article(),
                inDraft ? difference.span().shift(shift) : difference.span(),
                difference.text(),
                inDraft ? difference.opposite() : difference.opposite().shift(shift),
                difference.mark());
    }
}
