package org.pullquote.page.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.PassageBuilder;
import org.pullquote.page.document.UnreadableException;

/// The text of a document with what stands beside it: text boxes, which follow the paragraph that they are anchored
/// in, notes, which follow the whole text, and the cells of tables.
final class Flow {
    /// A row with more text than this is a lay-out, not a table.
    private static final int WIDEST_ROW = 600;

    private final Deque<PassageBuilder> open = new ArrayDeque<>();
    private final Deque<List<List<Passage>>> rows = new ArrayDeque<>();
    private final List<Passage> notes = new ArrayList<>();

    Flow() {
        open.push(new PassageBuilder());
    }

    /// Where text goes now.
    PassageBuilder now() {
        return open.element();
    }

    void beginAside() {
        open.push(new PassageBuilder());
    }

    /// Ends a text box: what stands in it follows the open paragraph.
    void endAside() throws UnreadableException {
        List<Passage> inside = close();
        now().follow(inside);
    }

    /// Ends a note: what stands in it follows the whole text.
    void endNote() throws UnreadableException {
        notes.addAll(close());
    }

    void beginRow() throws UnreadableException {
        now().end();
        rows.push(new ArrayList<>());
    }

    void beginCell() {
        open.push(new PassageBuilder());
    }

    void endCell() throws UnreadableException {
        List<Passage> cell = close();
        if (!rows.isEmpty() && !cell.isEmpty()) {
            rows.element().add(cell);
        } else {
            now().addAll(cell);
        }
    }

    void endRow() throws UnreadableException {
        if (rows.isEmpty()) {
            return;
        }
        List<List<Passage>> cells = rows.pop();
        int characters = cells.stream()
                .flatMap(List::stream)
                .mapToInt(passage -> passage.text().length())
                .sum();
        boolean table =
                cells.size() > 1 && characters <= WIDEST_ROW && cells.stream().allMatch(cell -> cell.size() <= 3);
        if (table) {
            now().addAll(List.of(Passage.of(
                    Passage.Kind.TABLE,
                    0,
                    cells.stream()
                            .map(cell -> cell.stream().map(Passage::text).collect(Collectors.joining(" ")))
                            .collect(Collectors.joining(" | ")))));
        } else {
            for (List<Passage> cell : cells) {
                now().addAll(cell);
            }
        }
    }

    /// The whole text and the notes.
    List<Passage> passages() throws UnreadableException {
        while (open.size() > 1) {
            endAside();
        }
        List<Passage> all = new ArrayList<>(now().passages());
        all.addAll(notes);
        return all;
    }

    /// Ends what was begun last and hands over what stands in it; nothing if nothing was begun.
    List<Passage> close() throws UnreadableException {
        return open.size() == 1 ? List.of() : open.pop().passages();
    }
}
