package org.pullquote.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class VirtualColumnTest {
    private static final int ROWS = 40;
    private static final double HIGH = 50;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void onlyRowsNearTheViewExist() {
        VirtualColumn<Region> column = laidOut(0, 0, 0);
        assertThat(column.live().keySet()).contains(0, 1).doesNotContain(20);
    }

    @Test
    void aRowCanBePutIntoTheMiddle() {
        VirtualColumn<Region> column = laidOut(20, 0, 60);
        assertThat(column.live(20).orElseThrow().getLayoutY()).isEqualTo(60);
    }

    @Test
    void theFirstRowStandsAtTheTopHoweverFarBelowItIsWanted() {
        VirtualColumn<Region> column = laidOut(0, 0, 5000);
        assertThat(column.live(0).orElseThrow().getLayoutY()).isZero();
    }

    @Test
    void theLastRowStandsAtTheBottomHoweverFarAboveItIsWanted() {
        VirtualColumn<Region> column = laidOut(ROWS - 1, 5000, 0);
        Region last = column.live(ROWS - 1).orElseThrow();
        assertThat(last.getLayoutY() + HIGH + VirtualColumn.Setting.LIST.end()).isEqualTo(column.getHeight());
    }

    @Test
    void rowsThatComeIntoAnEmptyColumnBeginAtTheTop() {
        VirtualColumn<Region> column = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Rows rows = new Rows(new AtomicInteger(5));
            VirtualColumn<Region> made = shown(column(rows));
            made.scrollBy(500);
            rows.number().set(0);
            made.splice(0, 5, 0);
            made.layout();
            rows.number().set(5);
            made.splice(0, 0, 5);
            made.layout();
            return made;
        });
        assertThat(column.live(0).orElseThrow().getLayoutY()).isZero();
    }

    /// A column of which the row was asked for before it was ever laid out.
    private static VirtualColumn<Region> laidOut(int row, double inside, double fromTop) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            VirtualColumn<Region> column = column(new Rows(new AtomicInteger(ROWS)));
            column.scrollTo(row, inside, fromTop);
            return shown(column);
        });
    }

    private static VirtualColumn<Region> column(Rows rows) {
        return new VirtualColumn<>(rows, VirtualColumn.Setting.LIST, () -> {});
    }

    private static VirtualColumn<Region> shown(VirtualColumn<Region> column) {
        new Scene(column, 300, 120);
        column.applyCss();
        column.layout();
        return column;
    }

    /// Rows that are all alike.
    private record Rows(AtomicInteger number) implements RowSource<Region> {
        @Override
        public int count() {
            return number.get();
        }

        @Override
        public double estimatedHeight(int row) {
            return HIGH;
        }

        @Override
        public Region create(int row) {
            Region node = new Region();
            node.setPrefHeight(HIGH);
            return node;
        }
    }
}
