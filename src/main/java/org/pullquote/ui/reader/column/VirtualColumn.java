package org.pullquote.ui.reader.column;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Rows of different heights, of which only those near the view exist as nodes.
///
/// The view hangs on one row, the anchor, and its distance from the top. Rows above it may turn out higher or lower
/// than
/// they were thought to be without moving what is being read; only the scroll bar's thumb learns of it.
///
/// @param <N> the node of a row
final class VirtualColumn<N extends Region> extends Region {
    /// What the column shows.
    interface Rows<N extends Region> {
        int count();

        /// The likely height of a row that was never laid out, in pixels.
        double estimatedHeight(int row);

        N create(int row);
    }

    /// How far beyond the view rows are kept, in pixels.
    private static final double OVERSCAN = 400;

    /// Empty space under the last row, in pixels.
    private static final double END = 96;

    private final ScrollBar bar = new ScrollBar();
    private final TreeMap<Integer, N> live = new TreeMap<>();
    private final Runnable onLaidOut;
    private Rows<N> rows;
    private double[] heights = {};
    private double laidWidth;
    private int anchor;
    private double anchorY;
    private boolean settingBar;

    VirtualColumn(Rows<N> rows, Runnable onLaidOut) {
        this.rows = rows;
        this.onLaidOut = onLaidOut;
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener(_ -> barMoved());
        getChildren().add(bar);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        show(rows);
    }

    /// Starts anew with these rows, at the top.
    void show(Rows<N> changed) {
        rows = changed;
        heights = new double[rows.count()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = rows.estimatedHeight(i);
        }
        anchor = 0;
        anchorY = 0;
        dropRows();
    }

    /// The rows that exist just now, from top to bottom.
    Collection<N> liveRows() {
        return live.values();
    }

    /// The row's node, if it is in or near the view.
    Optional<N> live(int row) {
        return Optional.ofNullable(live.get(row));
    }

    /// The row's node, made and laid out if need be, where it would stand. It may lie far outside the view.
    N laidOut(int row) {
        N node = live.get(row);
        if (node == null) {
            node = rows.create(row);
            measure(row, node);
            node.layout();
        }
        return node;
    }

    /// The live row at this height of the view, or the nearest to it.
    Optional<N> rowAt(double y) {
        N nearest = null;
        for (N row : live.values()) {
            if (nearest != null && row.getLayoutY() > y) {
                break;
            }
            nearest = row;
        }
        return Optional.ofNullable(nearest);
    }

    /// The index of the row at the top of the view.
    int firstVisible() {
        return anchor;
    }

    /// Moves the view down by so many pixels, or up where negative.
    void scrollBy(double pixels) {
        anchorY -= pixels;
        requestLayout();
    }

    /// Puts the row so that the place `inside` pixels below its top stands `fromTop` pixels below the top of the view.
    void scrollTo(int row, double inside, double fromTop) {
        if (rows.count() > 0) {
            anchor = Math.clamp(row, 0, rows.count() - 1);
            anchorY = fromTop - inside;
            requestLayout();
        }
    }

    /// The width that rows are given: all of it, since the scroll bar lies over the margin.
    double rowWidth() {
        return getWidth();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (laidWidth != rowWidth()) {
            laidWidth = rowWidth();
            live.forEach(this::measure);
        }
        if (rows.count() > 0) {
            settle();
        }
        double barWidth = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        showBar();
        onLaidOut.run();
    }

    private void settle() {
        fill();
        double bottom = bottomOf(rows.count() - 1) + END;
        if (live.containsKey(rows.count() - 1) && bottom < getHeight()) {
            anchorY += getHeight() - bottom;
            fill();
        }
        if (live.containsKey(0) && topOf(0) > 0) {
            anchorY -= topOf(0);
            fill();
        }
        moveAnchorIntoView();
        live.headMap(anchor)
                .entrySet()
                .removeIf(entry ->
                        topOf(entry.getKey()) + heights[entry.getKey()] < -OVERSCAN && remove(entry.getValue()));
        live.tailMap(anchor, false)
                .entrySet()
                .removeIf(entry -> topOf(entry.getKey()) > getHeight() + OVERSCAN && remove(entry.getValue()));
        double y = topOf(live.firstKey());
        for (var entry : live.entrySet()) {
            N node = entry.getValue();
            node.resizeRelocate(0, Math.rint(y), rowWidth(), heights[entry.getKey()]);
            y += heights[entry.getKey()];
        }
    }

    /// Makes every row that is in or near the view.
    private void fill() {
        jumpIfFar();
        double y = anchorY;
        for (int row = anchor; row < rows.count() && y < getHeight() + OVERSCAN; row++) {
            realise(row);
            y += heights[row];
        }
        y = anchorY;
        for (int row = anchor - 1; row >= 0 && y > -OVERSCAN; row--) {
            realise(row);
            y -= heights[row];
        }
    }

    /// Finds the anchor anew where the old one has gone far out of the view, so that no row between is made for
    /// nothing.
    private void jumpIfFar() {
        while (anchor > 0 && anchorY > getHeight() + OVERSCAN) {
            anchorY -= heights[--anchor];
        }
        while (anchor < rows.count() - 1 && anchorY + heights[anchor] < -OVERSCAN) {
            anchorY += heights[anchor++];
        }
        if (!live.isEmpty() && (live.firstKey() > anchor + 200 || live.lastKey() < anchor - 200)) {
            dropRows();
        }
    }

    private void moveAnchorIntoView() {
        while (anchor > 0 && anchorY > 0) {
            anchorY -= heights[--anchor];
        }
        while (anchor < rows.count() - 1 && anchorY + heights[anchor] <= 0) {
            anchorY += heights[anchor++];
        }
    }

    private void realise(int row) {
        if (live.containsKey(row)) {
            return;
        }
        N node = rows.create(row);
        Integer after = live.ceilingKey(row);
        int place = after == null ? getChildren().size() - 1 : getChildren().indexOf(live.get(after));
        getChildren().add(place, node);
        node.applyCss();
        live.put(row, node);
        measure(row, node);
    }

    private void measure(int row, N node) {
        heights[row] = Math.ceil(node.prefHeight(rowWidth()));
        node.resize(rowWidth(), heights[row]);
    }

    /// Measures a row again whose content has changed.
    void remeasure(int row) {
        live(row).ifPresent(node -> measure(row, node));
        requestLayout();
    }

    private boolean remove(N node) {
        return getChildren().remove(node);
    }

    private void dropRows() {
        getChildren().removeAll(live.values());
        live.clear();
        requestLayout();
    }

    /// Where the row's top is, in pixels below the top of the view.
    private double topOf(int row) {
        double y = anchorY;
        for (int i = anchor; i < row; i++) {
            y += heights[i];
        }
        for (int i = anchor - 1; i >= row; i--) {
            y -= heights[i];
        }
        return y;
    }

    private double bottomOf(int row) {
        return topOf(row) + heights[row];
    }

    private void scrolled(ScrollEvent event) {
        if (!event.isControlDown() && event.getDeltaY() != 0) {
            scrollBy(-event.getDeltaY());
            event.consume();
        }
    }

    private void showBar() {
        double total = END;
        double above = -anchorY;
        for (int i = 0; i < heights.length; i++) {
            total += heights[i];
            above += i < anchor ? heights[i] : 0;
        }
        settingBar = true;
        double most = Math.max(0, total - getHeight());
        bar.setMax(most);
        bar.setVisibleAmount(most * getHeight() / total);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setUnitIncrement(48);
        bar.setValue(Math.clamp(above, 0, most));
        bar.setVisible(most > 0);
        settingBar = false;
    }

    private void barMoved() {
        if (settingBar) {
            return;
        }
        double y = -bar.getValue();
        int row = 0;
        while (row < heights.length - 1 && y + heights[row] <= 0) {
            y += heights[row++];
        }
        anchor = row;
        anchorY = y;
        requestLayout();
    }
}
