package org.pullquote.ui.reader.column;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.article.Article;

/// What is marked in a text: highlights, and hints under what could become one; of each one may be the current one.
final class Markings {
    private MarkLayer marks = MarkLayer.EMPTY;
    private Optional<UUID> current = Optional.empty();
    private MarkLayer hints = MarkLayer.EMPTY;
    private Optional<UUID> currentHint = Optional.empty();

    /// Another text has nothing marked yet.
    void clear() {
        marks = MarkLayer.EMPTY;
        current = Optional.empty();
        hints = MarkLayer.EMPTY;
        currentHint = Optional.empty();
    }

    void setMarks(Article article, List<Mark> changed) {
        marks = MarkLayer.of(article, changed);
    }

    void setCurrent(Optional<UUID> mark) {
        current = mark;
    }

    void setHints(Article article, List<Mark> changed, Optional<UUID> hint) {
        hints = MarkLayer.of(article, changed);
        currentHint = hint;
    }

    Optional<Mark> current() {
        return current.flatMap(marks::find);
    }

    /// The marks over a character, the newest first.
    List<Mark> marksAt(Article article, int offset) {
        return marks.at(article.blockAt(offset), offset);
    }

    Optional<Mark> hintAt(Article article, int offset) {
        return hints.at(article.blockAt(offset), offset).stream().findFirst();
    }

    void drawMarks(PassageRow row) {
        row.setMarks(marks.in(row.index()), current);
    }

    void drawHints(PassageRow row) {
        row.setHints(hints.in(row.index()), currentHint);
    }
}
