package org.pullquote.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;

/// Keeps what a list shows in step with what it should show.
public final class Listing {
    /// From so many moves of items on, a list is filled anew.
    private static final long MANY_MOVES = 1_000_000;

    private Listing() {}

    /// The one stretch in which two lists differ.
    ///
    /// @param from where it begins in both
    /// @param gone how long it is in the first
    /// @param come how long it is in the second
    public record Difference(int from, int gone, int come) {}

    public static Difference difference(List<?> before, List<?> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new Difference(head, before.size() - head - tail, after.size() - head - tail);
    }

    /// Makes the list equal to `wanted` and touches only the stretch in which they differ, so that the rest keeps its
    /// cells, its selection and its place.
    public static <T> void become(ObservableList<T> list, List<? extends T> wanted) {
        Difference difference = difference(list, wanted);
        exchange(list, difference, wanted.subList(difference.from(), difference.from() + difference.come()));
    }

    /// Puts these items in the place of the stretch.
    public static <T> void exchange(ObservableList<T> list, Difference stretch, List<? extends T> items) {
        int from = stretch.from();
        if (stretch.gone() == stretch.come()) {
            for (int i = 0; i < stretch.come(); i++) {
                if (!list.get(from + i).equals(items.get(i))) {
                    list.set(from + i, items.get(i));
                }
            }
            return;
        }
        if (stretch.gone() == list.size() || (long) stretch.gone() * list.size() > MANY_MOVES) {
            // JavaFX takes a range out one by one, and each moves all that are left
            List<T> whole = new ArrayList<>(list);
            List<T> there = whole.subList(from, from + stretch.gone());
            there.clear();
            there.addAll(items);
            list.setAll(whole);
            return;
        }
        if (stretch.gone() > 0) {
            list.remove(from, from + stretch.gone());
        }
        if (stretch.come() > 0) {
            list.addAll(from, items);
        }
    }
}
