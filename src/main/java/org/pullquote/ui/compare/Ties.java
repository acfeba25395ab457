package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.pullquote.ui.reader.column.ReadingView;

/// Where the passages of matches stand in readers beside each other, so that a ribbon can be drawn from one to the
/// other.
final class Ties {
    private final Node plane;
    private final IntFunction<ReadingView> text;

    /// @param plane what places are counted in
    /// @param text the reader of a column
    Ties(Node plane, IntFunction<ReadingView> text) {
        this.plane = plane;
        this.text = text;
    }

    /// Those of the matches of two neighbours of which both passages can be seen.
    ///
    /// @param neighbours the column on the left
    /// @param head how far below the top of the plane the readers begin, in pixels
    List<Ribbons.Tie> seen(int neighbours, List<CompareRow.Match> matches, double head) {
        List<Ribbons.Tie> seen = new ArrayList<>();
        for (CompareRow.Match match : matches) {
            Optional<Bounds> one = seen(neighbours, match.left());
            Optional<Bounds> other = seen(neighbours + 1, match.right());
            if (one.isPresent() && other.isPresent()) {
                seen.add(new Ribbons.Tie(
                        match,
                        one.get().getMinY() - head,
                        one.get().getMaxY() - head,
                        other.get().getMinY() - head,
                        other.get().getMaxY() - head));
            }
        }
        return seen;
    }

    private Optional<Bounds> seen(int column, Side side) {
        return text.apply(column).visibleBounds(side.passage().span()).map(plane::sceneToLocal);
    }
}
