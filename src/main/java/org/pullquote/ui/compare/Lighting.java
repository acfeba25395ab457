package org.pullquote.ui.compare;

import java.util.Optional;
import java.util.function.IntFunction;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.column.ReadingView;

/// What stands out in the readers: the passages that neighbours share, and of these the match that the keys or the
/// mouse are on.
final class Lighting {
    private final CompareViewModel model;
    private final IntFunction<ReadingView> text;
    private final Words words;

    /// @param text gives the reader in a column
    Lighting(CompareViewModel model, IntFunction<ReadingView> text, Words words) {
        this.model = model;
        this.text = text;
        this.words = words;
    }

    /// Marks what neighbours share.
    ///
    /// @param selected the line of the table of which the words that differ are marked too
    void mark(Gaps gaps, Optional<CompareRow> selected) {
        int at = model.columns().lineup().at();
        for (int column = 0; column < gaps.readers(); column++) {
            MatchMarks marks = new MatchMarks(words, column == at || column == at + 1 ? selected : Optional.empty());
            if (column > 0) {
                marks.add(gaps.get(column - 1).matches(), false);
            }
            if (column < gaps.count()) {
                marks.add(gaps.get(column).matches(), true);
            }
            text.apply(column).setMarks(marks.marks());
        }
    }

    /// The match that the readers stand at.
    Optional<Tied> lit() {
        return model.currentProperty()
                .get()
                .filter(CompareRow.Match.class::isInstance)
                .map(row -> new Tied(model.columns().lineup().at(), (CompareRow.Match) row));
    }

    /// Draws both ends of a match stronger, and the ribbon between them.
    void light(Gaps gaps, Optional<Tied> tied) {
        for (int i = 0; i < gaps.readers(); i++) {
            int column = i;
            text.apply(i).setCurrent(tied.flatMap(one -> one.mark(column)));
        }
        for (int i = 0; i < gaps.count(); i++) {
            int neighbours = i;
            gaps.get(i)
                    .ribbons()
                    .light(tied.filter(one -> one.neighbours() == neighbours).map(Tied::match));
        }
    }
}
