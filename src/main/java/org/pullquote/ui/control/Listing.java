package org.pullquote.ui.control;

import java.util.List;
import javafx.collections.ObservableList;

/// Keeps what a list shows in step with what it should show.
public final class Listing {
    private Listing() {}

    /// Makes the list equal to `wanted` and touches only the stretch in which they differ, so that the rest keeps its
    /// cells, its selection and its place.
    public static <T> void become(ObservableList<T> list, List<? extends T> wanted) {
        int shorter = Math.min(list.size(), wanted.size());
        int head = 0;
        while (head < shorter && list.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && list.get(list.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        int gone = list.size() - head - tail;
        int come = wanted.size() - head - tail;
        if (gone == come) {
            for (int i = head; i < head + gone; i++) {
                if (!list.get(i).equals(wanted.get(i))) {
                    list.set(i, wanted.get(i));
                }
            }
            return;
        }
        if (gone > 0) {
            list.remove(head, head + gone);
        }
        if (come > 0) {
            list.addAll(head, wanted.subList(head, head + come));
        }
    }
}
