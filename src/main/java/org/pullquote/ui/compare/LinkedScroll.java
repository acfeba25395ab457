package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which place of one article goes with which place of the other: aligned passages are brought level, and between two
/// of them both texts go at the pace that brings them to the next at the same time.
final class LinkedScroll {
    /// A place of the left text and the place of the right that goes with it, in UTF-16 units.
    record Knot(int left, int right) {
        private Knot mirrored() {
            return new Knot(/* left= */ right, /* right= */ left);
        }
    }

    private final List<Knot> knots;

    /// @param aligned starts of aligned passages, in any order; crossing ones are left out so that no text ever goes
    ///     backwards
    LinkedScroll(List<Knot> aligned, int leftLength, int rightLength) {
        List<Knot> all = new ArrayList<>();
        all.add(new Knot(0, 0));
        all.addAll(rising(aligned.stream()
                .filter(knot -> knot.left() > 0 && knot.right() > 0)
                .filter(knot -> knot.left() < leftLength && knot.right() < rightLength)
                .sorted(Comparator.comparingInt(Knot::left).thenComparingInt(Knot::right))
                .toList()));
        all.add(new Knot(leftLength, rightLength));
        this.knots = List.copyOf(all);
    }

    /// The place of the right text that goes with a place of the left.
    int toRight(int left) {
        return follow(left, knots);
    }

    int toLeft(int right) {
        return follow(right, knots.stream().map(Knot::mirrored).toList());
    }

    private static int follow(int place, List<Knot> along) {
        for (int i = 1; i < along.size(); i++) {
            Knot before = along.get(i - 1);
            Knot after = along.get(i);
            if (place < after.left()) {
                double share = (double) (place - before.left()) / (after.left() - before.left());
                return before.right() + (int) Math.round(share * (after.right() - before.right()));
            }
        }
        return along.getLast().right();
    }

    /// The longest run of knots that rises on both sides.
    private static List<Knot> rising(List<Knot> knots) {
        int[] length = new int[knots.size()];
        int[] previous = new int[knots.size()];
        int best = -1;
        for (int i = 0; i < knots.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean rises = knots.get(j).left() < knots.get(i).left()
                        && knots.get(j).right() < knots.get(i).right();
                if (rises && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (best < 0 || length[i] > length[best]) {
                best = i;
            }
        }
        List<Knot> rising = new ArrayList<>();
        for (int i = best; i >= 0; i = previous[i]) {
            rising.addFirst(knots.get(i));
        }
        return rising;
    }
}
