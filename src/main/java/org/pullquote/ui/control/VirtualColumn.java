package org.pullquote.ui.control;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Rows of different heights, of which only those near the view exist as nodes.
///
/// The view hangs on one row, the anchor, and its distance from the top. Rows above it may turn out higher or lower
/// than they were thought to be without moving what is being read; only the scroll bar's thumb learns of it.
///
/// @param <N> the node of a row
public final class VirtualColumn<N extends Region> extends Region {
    /// How a column is set.
    ///
    /// @param overscan how far beyond the view rows are kept, in pixels
    /// @param end empty space under the last row, in pixels
    /// @param aside room right of the rows, in pixels; the scroll bar lies over it
    public record Setting(double overscan, double end, double aside) {
        /// An article's: the bar lies over its margin.
        public static final Setting TEXT = new Setting(400, 96, 0);

        /// A list's.
        public static final Setting LIST = new Setting(80, 8, 8);
    }

    /// From so many rows on, those that there are are dropped and not moved.
    private static final int FAR = 200;

    private final Setting setting;
    private final ScrollBar bar = new ScrollBar();
    private final LiveRows<N> live;
    private final Runnable onLaidOut;
    private RowSource<N> rows;
    private final RowHeights heights = new RowHeights();
    private final Anchor anchor = new Anchor(heights);
    private double laidWidth;
    private boolean settingBar;

    public VirtualColumn(RowSource<N> rows, Setting setting, Runnable onLaidOut) {
        this.rows = rows;
        this.setting = setting;
        this.onLaidOut = onLaidOut;
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener(_ -> barMoved());
        getChildren().add(bar);
        live = new LiveRows<>(rows, getChildren(), bar);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        show(rows);
    }

    /// Starts anew with these rows, at the top.
    public void show(RowSource<N> changed) {
        rows = changed;
        heights.reset(rows.count(), rows::estimatedHeight);
        anchor.hang(0, 0);
        live.show(changed);
        requestLayout();
    }

    /// Some of the rows were exchanged for others; all others keep their nodes, and what is at the top of the view
    /// stays there.
    ///
    /// @param from the first row that is no longer there, or before which the new ones stand
    /// @param gone how many are no longer there
    /// @param come how many stand in their place
    public void splice(int from, int gone, int come) {
        boolean wasEmpty = heights.count() == 0;
        heights.splice(from, gone, come, rows::estimatedHeight);
        if (wasEmpty) {
            // What it hung on before is no row of these.
            anchor.hang(0, 0);
        } else {
            anchor.splice(from, gone, come);
        }
        live.splice(from, gone, come);
        requestLayout();
    }

    /// The live rows by their index.
    public Map<Integer, N> live() {
        return live.byIndex();
    }

    /// The rows that exist just now, from top to bottom.
    public Collection<N> liveRows() {
        return live.nodes();
    }

    /// The row's node, if it is in or near the view.
    public Optional<N> live(int row) {
        return live.at(row);
    }

    /// The row's node, made and laid out if need be, where it would stand. It may lie far outside the view.
    public N laidOut(int row) {
        return live.at(row).orElseGet(() -> {
            N node = rows.create(row);
            measure(row, node);
            node.layout();
            return node;
        });
    }

    /// The live row at this height of the view, or the nearest to it.
    public Optional<N> rowAt(double y) {
        return live.under(y);
    }

    /// The index of the row at the top of the view.
    public int firstVisible() {
        return anchor.row();
    }

    /// Moves the view down by so many pixels, or up where negative.
    public void scrollBy(double pixels) {
        anchor.move(-pixels);
        requestLayout();
    }

    /// Puts the row so that the place `inside` pixels below its top stands `fromTop` pixels below the top of the view.
    public void scrollTo(int row, double inside, double fromTop) {
        if (rows.count() > 0) {
            anchor.hang(Math.clamp(row, 0, rows.count() - 1), fromTop - inside);
            requestLayout();
        }
    }

    private double rowWidth() {
        return getWidth() - setting.aside();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (laidWidth != rowWidth()) {
            laidWidth = rowWidth();
            live.byIndex().forEach(this::measure);
        } else {
            live.byIndex().forEach(this::measureAgain);
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
        double bottom = anchor.bottomOf(rows.count() - 1) + setting.end();
        if (live.has(rows.count() - 1) && bottom < getHeight()) {
            anchor.move(getHeight() - bottom);
            fill();
        }
        if (live.has(0) && anchor.topOf(0) > 0) {
            anchor.move(-anchor.topOf(0));
            fill();
        }
        anchor.comeIntoView();
        live.leave(this::isFarOutside);
        live.putInOrder();
        double y = anchor.topOf(live.first());
        for (var entry : live.byIndex().entrySet()) {
            N node = entry.getValue();
            node.resizeRelocate(0, Math.rint(y), rowWidth(), heights.of(entry.getKey()));
            y += heights.of(entry.getKey());
        }
    }

    /// Makes every row that is in or near the view.
    private void fill() {
        jumpIfFar();
        int at = anchor.row();
        double y = anchor.topOf(at);
        for (int row = at; row < rows.count() && y < getHeight() + setting.overscan(); row++) {
            realise(row);
            y += heights.of(row);
        }
        y = anchor.topOf(at);
        for (int row = at - 1; row >= 0 && y > -setting.overscan(); row--) {
            realise(row);
            y -= heights.of(row);
        }
    }

    private void jumpIfFar() {
        anchor.comeNear(-setting.overscan(), getHeight() + setting.overscan());
        boolean isFar = !live.isEmpty() && (live.first() > anchor.row() + FAR || live.last() < anchor.row() - FAR);
        if (isFar) {
            live.drop();
        }
    }

    private void realise(int row) {
        if (!live.has(row)) {
            measure(row, live.realise(row));
        }
    }

    private boolean isFarOutside(int row) {
        return row < anchor.row()
                ? anchor.bottomOf(row) < -setting.overscan()
                : row > anchor.row() && anchor.topOf(row) > getHeight() + setting.overscan();
    }

    private void measure(int row, N node) {
        heights.set(row, Math.ceil(node.prefHeight(rowWidth())));
        node.resize(rowWidth(), heights.of(row));
    }

    /// What asked to be laid out may have become higher or lower.
    private void measureAgain(int row, N node) {
        if (node.isNeedsLayout()) {
            measure(row, node);
        }
    }

    private void scrolled(ScrollEvent event) {
        if (!event.isControlDown() && event.getDeltaY() != 0) {
            scrollBy(-event.getDeltaY());
            event.consume();
        }
    }

    private void showBar() {
        double total = setting.end() + heights.between(0, heights.count());
        settingBar = true;
        double most = Math.max(0, total - getHeight());
        bar.setMax(most);
        bar.setVisibleAmount(most * getHeight() / total);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setUnitIncrement(48);
        bar.setValue(Math.clamp(anchor.above(), 0, most));
        bar.setVisible(most > 0);
        settingBar = false;
    }

    private void barMoved() {
        if (settingBar) {
            return;
        }
        anchor.hangAt(bar.getValue());
        requestLayout();
    }
}
