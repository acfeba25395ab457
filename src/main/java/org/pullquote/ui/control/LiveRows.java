package org.pullquote.ui.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The rows of a column that exist as nodes, and the nodes that were left and wait for rows to come.
///
/// @param <N> the node of a row
final class LiveRows<N extends Region> {
    /// The column's, the last of which is its bar.
    private final ObservableList<Node> children;

    private final Node bar;
    private final TreeMap<Integer, N> live = new TreeMap<>();
    private final Deque<N> spare = new ArrayDeque<>();
    private RowSource<N> rows;

    /// @param children of the column, of which `bar` stays the last
    LiveRows(RowSource<N> rows, ObservableList<Node> children, Node bar) {
        this.rows = rows;
        this.children = children;
        this.bar = bar;
    }

    /// Shows these rows from now on, of which none is live yet.
    void show(RowSource<N> changed) {
        rows = changed;
        drop();
    }

    /// By their index.
    Map<Integer, N> byIndex() {
        return Collections.unmodifiableMap(live);
    }

    /// From top to bottom.
    Collection<N> nodes() {
        return live.values();
    }

    Optional<N> at(int row) {
        return Optional.ofNullable(live.get(row));
    }

    boolean has(int row) {
        return live.containsKey(row);
    }

    boolean isEmpty() {
        return live.isEmpty();
    }

    int first() {
        return live.firstKey();
    }

    int last() {
        return live.lastKey();
    }

    /// The row at this height of the view, or the nearest to it.
    Optional<N> under(double y) {
        N nearest = null;
        for (N row : live.values()) {
            if (nearest != null && row.getLayoutY() > y) {
                break;
            }
            nearest = row;
        }
        return Optional.ofNullable(nearest);
    }

    /// Makes the row, which is not live yet; its height is not known after that.
    N realise(int row) {
        N node = spare.isEmpty() ? rows.create(row) : spare.pop();
        if (node.getParent() == null) {
            Integer after = live.ceilingKey(row);
            int place = after == null ? children.size() - 1 : children.indexOf(live.get(after));
            children.add(place, node);
            node.applyCss();
        } else {
            rows.turn(node, row);
            node.setVisible(true);
        }
        live.put(row, node);
        return node;
    }

    /// Leaves those that are no longer needed.
    void leave(IntPredicate unneeded) {
        live.entrySet().removeIf(entry -> unneeded.test(entry.getKey()) && remove(entry.getValue()));
    }

    /// Leaves all.
    void drop() {
        live.values().forEach(this::remove);
        live.clear();
    }

    /// Some of the rows were exchanged for others; all others keep their nodes.
    ///
    /// @param from the first row that is no longer there, or before which the new ones stand
    /// @param gone how many are no longer there
    /// @param come how many stand in their place
    void splice(int from, int gone, int come) {
        TreeMap<Integer, N> kept = new TreeMap<>();
        live.forEach((row, node) -> {
            if (row < from) {
                kept.put(row, node);
            } else if (row < from + gone) {
                remove(node);
            } else {
                kept.put(row + come - gone, node);
            }
        });
        live.clear();
        live.putAll(kept);
    }

    /// The keyboard goes through the rows in the order of the children. They are moved, not put in again, which would
    /// style them anew.
    void putInOrder() {
        List<Node> wanted = new ArrayList<>(live.values());
        wanted.addAll(spare);
        wanted.add(bar);
        int inOrder = 0;
        while (inOrder < wanted.size() && wanted.get(inOrder).equals(children.get(inOrder))) {
            inOrder++;
        }
        wanted.subList(inOrder, wanted.size()).forEach(Node::toFront);
    }

    private boolean remove(N node) {
        if (!rows.leave(node)) {
            return children.remove(node);
        }
        node.setVisible(false);
        return spare.add(node);
    }
}
