package org.pullquote.page.office;

import org.pullquote.page.document.UnreadableException;

/// The rows and cells of RTF's tables, which have ends but no beginnings: a cell begins with its first text.
final class RtfTable {
    private final Flow flow;
    private boolean inTable;
    private boolean inRow;

    RtfTable(Flow flow) {
        this.flow = flow;
    }

    /// The paragraph stands in a table.
    void enter() {
        inTable = true;
    }

    /// The paragraph stands in none, unless it says so.
    void leave() {
        inTable = false;
    }

    /// Begins a row where text follows in a table, and ends one where it follows behind it.
    void beforeText(RtfGroup group) throws UnreadableException {
        if (inTable && !inRow && !group.aside && group.destination.isEmpty()) {
            flow.beginRow();
            flow.beginCell();
            inRow = true;
        } else if (!inTable && inRow && group.destination.isEmpty()) {
            endRow();
        }
    }

    void endCell() throws UnreadableException {
        if (inRow) {
            flow.endCell();
            flow.beginCell();
        } else {
            flow.now().end();
        }
    }

    void endRow() throws UnreadableException {
        if (inRow) {
            flow.endCell();
            flow.endRow();
            inRow = false;
        }
    }
}
