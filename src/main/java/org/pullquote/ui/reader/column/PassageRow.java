package org.pullquote.ui.reader.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.pullquote.article.Block;
import org.pullquote.article.BlockKind;
import org.pullquote.article.Piece;
import org.pullquote.text.Direction;
import org.pullquote.text.TextSpan;

/// A block of the article: its number in the margin, its text, and under the text what is highlighted and selected.
/// Offsets that go in and come out count in the canonical text; places are in the row's own coordinates.
final class PassageRow extends RowNode {
    private final int index;
    private final Block block;
    private final BlockSetting setting;
    private final TextFlow flow = new TextFlow();
    private final Lines lines;
    private final MarkShapes shapes = new MarkShapes();
    private final Text number = new Text();
    private final Text bullet = new Text("•");
    private final Region rule = new Region();
    private final Rectangle caret = new Rectangle(2, 0);
    private final Optional<Node> cutControl;
    private final List<Handle> handles = new ArrayList<>();
    private List<MarkLayer.Placed> marks = List.of();
    private Optional<UUID> current = Optional.empty();
    private List<MarkLayer.Placed> hints = List.of();
    private Optional<UUID> currentHint = Optional.empty();
    private TextSpan selected = new TextSpan(0, 0);
    private int caretAt = -1;
    /// Whether the marks were changed since they were drawn; several changes are drawn once, with the next layout.
    private boolean stale = true;
    private double drawnWidth;
    /// How wide the longest of the words is that are read from the right, in pixels: JavaFX fails where such a word has
    /// to be broken.
    private final double widest;

    /// @param cutControl what takes the block out, where that is offered
    PassageRow(int index, Block block, Piece piece, Typesetting type, Optional<Node> cutControl) {
        super(type);
        this.index = index;
        this.block = block;
        this.setting = BlockSetting.of(block, type);
        this.cutControl = cutControl;
        this.lines = new Lines(flow, piece.text());
        getStyleClass().add("pq-passage");
        getStyleClass().add("pq-" + block.kind().label().replace(' ', '-'));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(piece.text());
        List<Text> runs = TextRuns.of(piece, setting.font(), type);
        this.widest = widest(runs);
        flow.getChildren().setAll(runs);
        flow.getStyleClass().add("pq-text");
        flow.setLineSpacing(setting.spacing());
        if (block.kind() == BlockKind.TABLE) {
            flow.setTabStopPolicy(TableTabs.of(piece.text(), setting.font()));
        }
        if (Direction.startsRightToLeft(piece.text())) {
            flow.setTextAlignment(TextAlignment.RIGHT);
        }
        number.setText(block.number() > 0 ? String.valueOf(block.number()) : "");
        number.setFont(type.small());
        number.getStyleClass().add("pq-number");
        bullet.setFont(type.body());
        bullet.getStyleClass().add("pq-number");
        bullet.setVisible(block.kind() == BlockKind.LIST_ITEM);
        rule.getStyleClass().add("pq-quote-rule");
        rule.setVisible(block.kind() == BlockKind.BLOCK_QUOTE);
        caret.getStyleClass().add("pq-caret");
        caret.setVisible(false);
        List.of(number, bullet, rule, caret).forEach(part -> part.setManaged(false));
        getChildren().addAll(shapes, number, bullet, rule, flow, caret);
        cutControl.ifPresent(getChildren()::add);
    }

    /// The lines as they are laid out at the row's width. Asked before that, JavaFX answers with the words in one line,
    /// and for words that are read from the right with an exception.
    private Lines lines() {
        if (isNeedsLayout() && getWidth() > 0) {
            layout();
        }
        return lines;
    }

    int index() {
        return index;
    }

    /// What it covers of the canonical text.
    TextSpan span() {
        return block.span();
    }

    void setMarks(List<MarkLayer.Placed> changed, Optional<UUID> currentMark) {
        Optional<UUID> currentHere = currentMark.filter(
                id -> changed.stream().anyMatch(placed -> placed.mark().id().equals(id)));
        if (!marks.equals(changed) || !current.equals(currentHere)) {
            marks = changed;
            current = currentHere;
            stale = true;
            requestLayout();
        }
    }

    void setHints(List<MarkLayer.Placed> changed, Optional<UUID> current) {
        Optional<UUID> currentHere = current.filter(
                id -> changed.stream().anyMatch(placed -> placed.mark().id().equals(id)));
        if (!hints.equals(changed) || !currentHint.equals(currentHere)) {
            hints = changed;
            currentHint = currentHere;
            stale = true;
            requestLayout();
        }
    }

    /// @param span what is selected of the article; drawn as far as it lies in this block
    void setSelected(TextSpan span) {
        if (!selected.equals(span)) {
            selected = span;
            drawSelection();
        }
    }

    /// Shows the caret before the character at `offset`, or none where that is not in this block.
    void setCaret(int offset) {
        caretAt = offset >= span().start() && offset <= span().end() ? offset : -1;
        placeCaret();
    }

    /// Where the part of `of` that lies in this block stands, line by line.
    List<Bounds> boundsOf(TextSpan of) {
        int start = Math.clamp(of.start(), span().start(), span().end()) - span().start();
        int end = Math.clamp(of.end(), span().start(), span().end()) - span().start();
        return start < end ? lines().of(start, end) : List.of();
    }

    Bounds caretBounds(int offset) {
        return lines().caret(offset - span().start());
    }

    int offsetAt(double x, double y) {
        return span().start() + lines().indexAt(x, y);
    }

    /// The offset of the character under the point, if there is one.
    Optional<Integer> characterAt(double x, double y) {
        int at = lines().characterAt(x, y);
        boolean onIt = at >= 0
                && at < span().length()
                && lines().of(at, at + 1).stream()
                        .anyMatch(box -> box.getMinX() - 2 <= x
                                && x <= box.getMaxX() + 2
                                && box.getMinY() - 4 <= y
                                && y <= box.getMaxY() + 4);
        return onIt ? Optional.of(span().start() + at) : Optional.empty();
    }

    int lineCount() {
        return lines().count();
    }

    int lineOf(int offset) {
        return lines().lineOf(offset - span().start());
    }

    int startOfLine(int line) {
        return span().start() + lines().startOf(line);
    }

    int endOfLine(int line) {
        return span().start() + Math.min(lines().endOf(line), span().length());
    }

    int offsetOnLine(int line, double x) {
        return span().start() + lines().indexOnLine(line, x);
    }

    @Override
    double heightAt(double rowWidth) {
        return setting.above() + Math.ceil(flow.prefHeight(textWidth(rowWidth))) + setting.below();
    }

    @Override
    protected void layoutChildren() {
        double x = columnX(getWidth()) + setting.indent();
        double width = textWidth(getWidth());
        flow.resizeRelocate(x, setting.above(), width, flow.prefHeight(width));
        flow.layout();
        double baseline = setting.above() + flow.getBaselineOffset();
        number.setX(columnX(getWidth()) - 32 - number.getLayoutBounds().getWidth());
        number.setY(baseline);
        bullet.setX(x - 20);
        bullet.setY(baseline);
        rule.resizeRelocate(columnX(getWidth()), setting.above(), 2, flow.getHeight());
        cutControl.ifPresent(control -> {
            control.autosize();
            control.relocate(
                    Math.min(
                            columnX(getWidth()) + columnWidth(getWidth()) + 16,
                            getWidth() - control.prefWidth(-1) - 16),
                    setting.above());
        });
        if (stale || drawnWidth != getWidth()) {
            stale = false;
            drawnWidth = getWidth();
            draw();
            drawSelection();
            placeCaret();
        }
    }

    private void draw() {
        if (getWidth() > 0) {
            shapes.draw(marks, current, this::boundsOf, columnX(getWidth()) - 12);
            shapes.drawHints(hints, currentHint, marks, this::boundsOf);
            getChildren().removeAll(handles);
            handles.clear();
            marks.stream()
                    .map(MarkLayer.Placed::mark)
                    .filter(mark -> current.filter(mark.id()::equals).isPresent())
                    .findFirst()
                    .ifPresent(this::drawHandles);
        }
    }

    private void drawHandles(Mark mark) {
        List<Bounds> boxes = boundsOf(mark.span());
        if (boxes.isEmpty()) {
            return;
        }
        if (mark.span().start() >= span().start()) {
            drawHandle(new Handle(mark, true), boxes.getFirst());
        }
        if (mark.span().end() <= span().end()) {
            drawHandle(new Handle(mark, false), boxes.getLast());
        }
    }

    private void drawHandle(Handle handle, Bounds line) {
        handles.add(handle);
        getChildren().add(handle);
        handle.applyCss();
        handle.place(line);
    }

    private void drawSelection() {
        if (getWidth() > 0) {
            shapes.drawSelection(boundsOf(selected));
        }
    }

    private void placeCaret() {
        caret.setVisible(caretAt >= 0 && getWidth() > 0);
        if (caret.isVisible()) {
            Bounds place = caretBounds(caretAt);
            caret.setX(Math.rint(place.getMinX()) - 1);
            caret.setY(Math.rint(place.getMinY()));
            caret.setHeight(Math.rint(place.getHeight()));
        }
    }

    private double textWidth(double rowWidth) {
        return Math.max(widest, columnWidth(rowWidth) - setting.indent());
    }

    private static double widest(List<Text> runs) {
        return runs.stream()
                .filter(run -> Direction.hasRightToLeft(run.getText()))
                .mapToDouble(run -> Math.ceil(run.getLayoutBounds().getWidth()) + 1)
                .max()
                .orElse(0);
    }
}
