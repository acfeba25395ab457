package org.pullquote.ui.changes;

import java.util.List;
import org.pullquote.comparison.revision.Run;

/// A line of the list of changes.
public sealed interface ChangeRow {
    /// What stands over a part of the list.
    record Heading(String text) implements ChangeRow {}

    /// Something that is said in a sentence.
    record Remark(String text) implements ChangeRow {}

    /// A block or a highlight of which something has changed.
    ///
    /// @param label what has happened to it
    /// @param runs the old and the new words
    record Passage(String label, List<Run> runs) implements ChangeRow {
        public Passage {
            runs = List.copyOf(runs);
        }
    }

    /// So many blocks in a row that are as they were.
    record Unchanged(int blocks) implements ChangeRow {}
}
