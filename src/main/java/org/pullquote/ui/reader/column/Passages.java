package org.pullquote.ui.reader.column;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.pullquote.article.Article;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.control.RowSource;
import org.pullquote.ui.control.VirtualColumn;

/// The rows of an article in their column, asked by place in the text instead of by row. Places on the screen are in
/// the column's coordinates.
final class Passages {
    private final Function<Row, RowNode> factory;
    private final VirtualColumn<RowNode> column;
    private Article article;
    private Typesetting type;
    private List<Row> rows = List.of();
    private int[] rowOfBlock = {};

    Passages(Article article, Typesetting type, Function<Row, RowNode> factory, Runnable onLaidOut) {
        this.article = article;
        this.type = type;
        this.factory = factory;
        this.column = new VirtualColumn<>(new Model(), VirtualColumn.Setting.TEXT, onLaidOut);
    }

    VirtualColumn<RowNode> column() {
        return column;
    }

    /// Shows the article from its head.
    void show(Article shown, Typesetting typesetting, boolean withCuts) {
        article = shown;
        type = typesetting;
        rows = Row.of(shown, withCuts);
        rowOfBlock = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row) instanceof Row.Passage)
                .toArray();
        column.show(new Model());
    }

    /// Shows the same page, set or decided differently, with the piece that is being read where it was.
    void replace(Article shown, Typesetting typesetting, boolean withCuts) {
        int top = column.firstVisible();
        int piece = top < rows.size() ? pieceOf(rows.get(top)) : -1;
        double y = column.live(top).map(RowNode::getLayoutY).orElse(0.0);
        show(shown, typesetting, withCuts);
        if (piece >= 0) {
            int row = 1;
            while (row < rows.size() - 1 && pieceOf(rows.get(row)) < piece) {
                row++;
            }
            column.scrollTo(row, 0, y);
        }
    }

    /// The blocks that are in or near the view.
    List<PassageRow> live() {
        return column.liveRows().stream()
                .filter(PassageRow.class::isInstance)
                .map(PassageRow.class::cast)
                .toList();
    }

    /// The insertion place nearest to a point.
    int offsetAt(double x, double y) {
        Optional<RowNode> row = column.rowAt(y);
        return switch (row.orElse(null)) {
            case PassageRow passage -> passage.offsetAt(x, y - passage.getLayoutY());
            case CutRow cut ->
                live().stream()
                        .filter(passage -> passage.getLayoutY() > cut.getLayoutY())
                        .findFirst()
                        .map(passage -> passage.span().start())
                        .orElse(article.text().length());
            case HeadRow _ -> 0;
            case null -> 0;
        };
    }

    /// The character under a point.
    Optional<Integer> characterAt(double x, double y) {
        return column.rowAt(y)
                .filter(PassageRow.class::isInstance)
                .flatMap(row -> ((PassageRow) row).characterAt(x, y - row.getLayoutY()));
    }

    /// Where the caret at `offset` stands; far outside the view, only its height counts.
    Bounds caretBounds(int offset) {
        PassageRow row = rowAt(offset);
        return shifted(row.caretBounds(offset), row.getLayoutY());
    }

    /// Whether the caret at `offset` can be seen.
    boolean isInView(int offset) {
        if (rowOfBlock.length == 0
                || column.live(rowOfBlock[article.blockAt(offset)]).isEmpty()) {
            return false;
        }
        Bounds caret = caretBounds(offset);
        return caret.getMinY() >= 0 && caret.getMaxY() <= column.getHeight();
    }

    /// What can be seen of the span, line by line.
    List<Bounds> visible(TextSpan span) {
        return live().stream()
                .filter(row -> row.span().overlaps(span))
                .flatMap(row -> row.boundsOf(span).stream().map(box -> shifted(box, row.getLayoutY())))
                .filter(box -> box.getMaxY() > 0 && box.getMinY() < column.getHeight())
                .toList();
    }

    /// Scrolls so that the passage is in view.
    void reveal(TextSpan span, ReadingView.Placement placement) {
        if (rowOfBlock.length == 0) {
            return;
        }
        int index = rowOfBlock[article.blockAt(span.start())];
        boolean here = column.live(index).isPresent() && column.getHeight() > 0;
        PassageRow row = rowAt(span.start());
        Bounds first = row.caretBounds(
                Math.clamp(span.start(), row.span().start(), row.span().end()));
        double top = row.getLayoutY() + first.getMinY();
        double margin = Math.min(first.getHeight(), column.getHeight() / 4);
        switch (placement) {
            case UPPER -> column.scrollTo(index, first.getMinY(), column.getHeight() / 4);
            case NEAREST -> {
                if (!here || top < margin) {
                    boolean below = here ? false : index > column.firstVisible();
                    double fromTop = below ? column.getHeight() - first.getHeight() - margin : margin;
                    column.scrollTo(index, first.getMinY(), fromTop);
                } else if (top + first.getHeight() + margin > column.getHeight()) {
                    column.scrollTo(index, first.getMinY(), column.getHeight() - first.getHeight() - margin);
                }
            }
        }
    }

    /// Puts the line that holds `offset` at the top.
    void goTo(int offset) {
        if (rowOfBlock.length > 0 && offset > 0) {
            PassageRow row = rowAt(offset);
            column.scrollTo(rowOfBlock[row.index()], row.caretBounds(offset).getMinY(), 8);
        } else {
            column.scrollTo(0, 0, 0);
        }
    }

    /// The offset of the first line that is wholly in view.
    int position() {
        for (PassageRow row : live()) {
            if (row.getLayoutY() >= 0) {
                return row.getLayoutY() > 0 && row.index() == 0 ? 0 : row.span().start();
            }
            if (row.getLayoutY() + row.getHeight() > 0) {
                return row.startOfLine(row.lineOf(row.offsetAt(0, 12 - row.getLayoutY())));
            }
        }
        return 0;
    }

    int startOfLine(int offset) {
        PassageRow row = rowAt(offset);
        return row.startOfLine(row.lineOf(offset));
    }

    /// The end of the line, before the space at which it wraps: behind it a caret would stand on the next line.
    int endOfLine(int offset) {
        PassageRow row = rowAt(offset);
        int line = row.lineOf(offset);
        int end = row.endOfLine(line);
        return line < row.lineCount() - 1 && end > row.startOfLine(line)
                ? end - 1
                : row.span().end();
    }

    /// The offset `lines` lines further down, or up where negative, nearest to `x`; at the ends of the text its end.
    int vertically(int offset, int lines, double x) {
        PassageRow row = rowAt(offset);
        int line = row.lineOf(offset) + lines;
        int block = row.index();
        while (line < 0 && block > 0) {
            row = row(--block);
            line += row.lineCount();
        }
        while (line >= row.lineCount() && block < rowOfBlock.length - 1) {
            line -= row.lineCount();
            row = row(++block);
        }
        if (line < 0) {
            return row.span().start();
        }
        return line >= row.lineCount() ? row.span().end() : row.offsetOnLine(line, x);
    }

    private PassageRow rowAt(int offset) {
        return row(article.blockAt(offset));
    }

    private PassageRow row(int block) {
        if (column.laidOut(rowOfBlock[block]) instanceof PassageRow row) {
            return row;
        }
        throw new IllegalStateException("Not a passage: row " + rowOfBlock[block]);
    }

    private int pieceOf(Row row) {
        return switch (row) {
            case Row.Head _ -> -1;
            case Row.Passage passage -> passage.block().piece();
            case Row.Removed removed -> removed.cut().piece();
        };
    }

    private static Bounds shifted(Bounds bounds, double down) {
        return new BoundingBox(bounds.getMinX(), bounds.getMinY() + down, bounds.getWidth(), bounds.getHeight());
    }

    /// What the column asks of the rows.
    private final class Model implements RowSource<RowNode> {
        @Override
        public int count() {
            return rows.size();
        }

        @Override
        public double estimatedHeight(int row) {
            return switch (rows.get(row)) {
                case Row.Head _ -> 200;
                case Row.Passage passage ->
                    type.estimatedHeight(passage.block().span().length());
                case Row.Removed removed ->
                    40 + type.estimatedHeight(removed.cut().text().length()) * 0.6;
            };
        }

        @Override
        public RowNode create(int row) {
            return factory.apply(rows.get(row));
        }
    }
}
