package org.pullquote.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineupTest {
    private static final Lineup THREE = new Lineup(List.of(0, 1, 2), 1);

    @Test
    void neighboursArePairs() {
        assertThat(THREE.pairs()).containsExactly(new Pair(0, 1), new Pair(1, 2));
        assertThat(THREE.pair()).isEqualTo(new Pair(1, 2));
    }

    @Test
    void anArticleThatIsAddedStandsAtTheRightAndTheTableTurnsToIt() {
        assertThat(THREE.plus(7)).isEqualTo(new Lineup(List.of(0, 1, 2, 7), 2));
        assertThat(THREE.plus(7).isFull()).isTrue();
    }

    @Test
    void aColumnThatIsTakenAwayLeavesTheTableAtNeighboursThatAreThere() {
        assertThat(THREE.minus(0)).isEqualTo(new Lineup(List.of(1, 2), 0));
        assertThat(new Lineup(List.of(0, 1, 2), 0).minus(2)).isEqualTo(new Lineup(List.of(0, 1), 0));
    }

    @Test
    void anArticleThatStandsInAnotherColumnChangesPlaces() {
        assertThat(THREE.with(0, 2).articles()).containsExactly(2, 1, 0);
        assertThat(THREE.with(0, 5).articles()).containsExactly(5, 1, 2);
    }

    @Test
    void twoThatAreLookedForStandBesideEachOtherAndTheOthersStay() {
        assertThat(THREE.showing(new Pair(0, 1))).isEqualTo(new Lineup(List.of(0, 1, 2), 0));
        assertThat(THREE.showing(new Pair(2, 0))).isEqualTo(new Lineup(List.of(2, 0, 1), 0));
        assertThat(Lineup.of(9).showing(new Pair(4, 6)).articles()).containsExactly(4, 6);
    }

    @Test
    void noArticleStandsTwiceAndNoMoreThanFourStand() {
        assertThatThrownBy(() -> new Lineup(List.of(1, 1), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lineup(List.of(1, 2, 3, 4, 5), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Lineup.of(1).pairs()).isEmpty();
    }
}
