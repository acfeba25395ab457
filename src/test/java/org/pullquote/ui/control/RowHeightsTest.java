package org.pullquote.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowHeightsTest {
    private final RowHeights heights = new RowHeights();

    @BeforeEach
    void threeRows() {
        heights.reset(3, row -> 10 * (row + 1));
    }

    @Test
    void rowsStandBelowEachOther() {
        assertThat(heights.between(0, 3)).isEqualTo(60);
        assertThat(heights.between(2, 1)).isEqualTo(-20);
        assertThat(heights.rowAt(9)).isEqualTo(0);
        assertThat(heights.rowAt(10)).isEqualTo(1);
        assertThat(heights.rowAt(1000)).isEqualTo(2);
    }

    @Test
    void measuredHeightsStayWithTheirRowsWhenOthersComeAndGo() {
        heights.set(2, 77);
        heights.splice(1, 1, 2, _ -> 5);
        assertThat(heights.count()).isEqualTo(4);
        assertThat(heights.of(1)).isEqualTo(5);
        assertThat(heights.of(2)).isEqualTo(5);
        assertThat(heights.of(3)).isEqualTo(77);
    }
}
