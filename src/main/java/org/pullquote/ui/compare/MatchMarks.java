package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Hue;
import org.pullquote.comparison.AlignmentKind;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.column.Mark;

/// The marks of one reader: what its article has in the same words as a neighbour, and where words differ. A passage
/// that both neighbours have is marked once, as one with differences if it has any. A passage in other words is marked
/// only while its line is selected, or most of the page would be coloured.
final class MatchMarks {
    private final Words words;
    private final Optional<CompareRow> selected;
    private final Map<TextSpan, CompareRow.Match> passages = new HashMap<>();
    private final List<TextSpan> onlyHere = new ArrayList<>();

    MatchMarks(Words words, Optional<CompareRow> selected) {
        this.words = words;
        this.selected = selected;
    }

    /// Takes in the matches with one neighbour.
    ///
    /// @param isLeft whether this reader is the left one of the two
    void add(List<CompareRow.Match> matches, boolean isLeft) {
        for (CompareRow.Match match : matches) {
            boolean shown = match.kind() != AlignmentKind.PARAPHRASE || selected.equals(Optional.of(match));
            if (shown) {
                Side side = isLeft ? match.left() : match.right();
                passages.merge(side.passage().span(), match, MatchMarks::telling);
                onlyHere.addAll(side.onlyHere());
            }
        }
    }

    private static CompareRow.Match telling(CompareRow.Match one, CompareRow.Match other) {
        return rank(other) > rank(one) ? other : one;
    }

    private static int rank(CompareRow.Match match) {
        return match.kind() == AlignmentKind.PARAPHRASE ? 0 : match.hasWordDifferences() ? 2 : 1;
    }

    /// The longer passages lie below the shorter ones, and the words that differ on top.
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        passages.entrySet().stream()
                .sorted((one, other) -> other.getKey().length() - one.getKey().length())
                .forEach(entry -> marks.add(
                        new Mark(id(entry.getKey()), entry.getKey(), hue(entry.getValue()), spoken(entry.getValue()))));
        onlyHere.stream()
                .distinct()
                .forEach(span ->
                        marks.add(new Mark(UUID.randomUUID(), span, Hue.SKY, words.get("compare.mark.differs"))));
        return marks;
    }

    /// By which a reader knows the mark of a passage.
    static UUID id(TextSpan span) {
        return new UUID(span.start(), span.end());
    }

    static Hue hue(CompareRow.Match match) {
        if (match.kind() == AlignmentKind.PARAPHRASE) {
            return Hue.TEAL;
        }
        return match.hasWordDifferences() ? Hue.STRAW : Hue.STONE;
    }

    private String spoken(CompareRow.Match match) {
        return words.get(
                switch (rank(match)) {
                    case 0 -> "compare.mark.paraphrase";
                    case 1 -> "compare.mark.shared";
                    default -> "compare.mark.differs";
                });
    }
}
