package org.pullquote.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pullquote.ui.compare.LinkedScroll.Knot;

class LinkedScrollTest {
    @Test
    void withoutAlignmentsBothReachTheirEndsTogether() {
        LinkedScroll link = new LinkedScroll(List.of(), 100, 400);
        assertThat(link.toRight(0)).isZero();
        assertThat(link.toRight(50)).isEqualTo(200);
        assertThat(link.toRight(100)).isEqualTo(400);
        assertThat(link.toLeft(200)).isEqualTo(50);
    }

    @Test
    void alignedPassagesAreBroughtLevel() {
        LinkedScroll link = new LinkedScroll(List.of(new Knot(80, 20), new Knot(90, 60)), 100, 100);
        assertThat(link.toRight(80)).isEqualTo(20);
        assertThat(link.toRight(85)).isEqualTo(40);
        assertThat(link.toLeft(60)).isEqualTo(90);
    }

    @Test
    void noTextEverGoesBackwards() {
        LinkedScroll link = new LinkedScroll(
                List.of(new Knot(10, 90), new Knot(20, 30), new Knot(60, 50), new Knot(70, 10)), 100, 100);
        int[] places = IntStream.range(0, 100).map(link::toRight).toArray();
        assertThat(places).isSorted();
    }

    @Test
    void emptyTextsAreNoTrouble() {
        assertThat(new LinkedScroll(List.of(), 0, 0).toRight(0)).isZero();
    }
}
