package org.pullquote.ui.control;

import javafx.scene.layout.Region;

/// What a column shows.
///
/// @param <N> the node of a row
public interface RowSource<N extends Region> {
    int count();

    /// The likely height of a row that was never laid out, in pixels.
    double estimatedHeight(int row);

    N create(int row);

    /// A node is no longer needed for its row.
    ///
    /// @return whether it can be turned to another
    default boolean leave(N node) {
        return false;
    }

    /// Lets a node that was left show this row.
    default void turn(N node, int row) {}
}
