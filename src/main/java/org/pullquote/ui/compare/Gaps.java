package org.pullquote.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.pullquote.text.TextSpan;

/// What lies between the readers that stand beside each other, from the left; one fewer than there are readers.
record Gaps(List<Gap> all) {
    /// Of readers that show nothing.
    static final Gaps NONE = new Gaps(List.of());

    Gaps {
        all = List.copyOf(all);
    }

    int count() {
        return all.size();
    }

    /// How many readers there are.
    int readers() {
        return all.isEmpty() ? 0 : all.size() + 1;
    }

    Gap get(int neighbours) {
        return all.get(neighbours);
    }

    /// The match that a marked passage stands for, that with the right neighbour first.
    Optional<Tied> marked(int column, TextSpan passage) {
        Optional<Tied> onRight = column >= all.size()
                ? Optional.empty()
                : all.get(column).matches().stream()
                        .filter(match -> match.left().passage().span().equals(passage))
                        .findFirst()
                        .map(match -> new Tied(column, match));
        return onRight.or(() -> column == 0
                ? Optional.empty()
                : all.get(column - 1).matches().stream()
                        .filter(match -> match.right().passage().span().equals(passage))
                        .findFirst()
                        .map(match -> new Tied(column - 1, match)));
    }

    /// The match whose passage stands at this height of a column, in pixels from the top of the readers; that with the
    /// right neighbour first.
    Optional<Tied> at(int column, double y) {
        Optional<Tied> onRight = column < all.size()
                ? all.get(column).at(y, true).map(match -> new Tied(column, match))
                : Optional.empty();
        return onRight.or(() -> column > 0
                ? all.get(column - 1).at(y, false).map(match -> new Tied(column - 1, match))
                : Optional.empty());
    }

    /// Says which place of each column on one side goes with a place of this one.
    ///
    /// @param place in UTF-16 units of this column's text
    /// @param by 1 for the columns on the right, -1 for those on the left
    /// @param there told each place and its column
    void lead(int column, int place, int by, ObjIntConsumer<Integer> there) {
        int at = place;
        for (int next = column + by; next >= 0 && next <= all.size(); next += by) {
            LinkedScroll link = all.get(Math.min(next, next - by)).link();
            at = by > 0 ? link.toRight(at) : link.toLeft(at);
            there.accept(at, next);
        }
    }
}
