package org.pullquote.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
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

    /// A column of which the row was asked for before it was ever laid out.
    private static VirtualColumn<Region> laidOut(int row, double inside, double fromTop) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            VirtualColumn<Region> column = new VirtualColumn<>(new Rows(), VirtualColumn.Setting.LIST, () -> {});
            column.scrollTo(row, inside, fromTop);
            new Scene(column, 300, 120);
            column.applyCss();
            column.layout();
            return column;
        });
    }

    /// Rows that are all alike.
    private record Rows() implements RowSource<Region> {
        @Override
        public int count() {
            return ROWS;
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
