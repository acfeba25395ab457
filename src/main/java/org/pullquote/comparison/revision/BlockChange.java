package org.pullquote.comparison.revision;

import java.util.List;

/// What has become of one block.
public sealed interface BlockChange {
    /// Blocks that are as they were.
    record Kept(String text) implements BlockChange {}

    record Added(String text) implements BlockChange {}

    record Removed(String text) implements BlockChange {}

    /// A block of which some words have changed.
    record Reworded(List<Run> runs) implements BlockChange {
        public Reworded {
            runs = List.copyOf(runs);
        }
    }
}
