package org.pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionTest {
    private static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd";

    @Test
    void aParagraphBeginsWhereItsFirstLetterDoes() {
        assertThat(Direction.startsRightToLeft("12 " + HEBREW + " harbour")).isTrue();
        assertThat(Direction.startsRightToLeft("harbour " + HEBREW)).isFalse();
        assertThat(Direction.startsRightToLeft("")).isFalse();
    }

    @Test
    void oneWordInAnotherDirectionIsEnoughToTurnAText() {
        assertThat(Direction.hasRightToLeft("harbour " + HEBREW)).isTrue();
        assertThat(Direction.hasRightToLeft("harbour")).isFalse();
    }

    @Test
    void theStretchesAreTheText() {
        assertThat(Direction.stretches("a " + HEBREW + " b", false))
                .containsExactly(
                        new Direction.Stretch("a ", false),
                        new Direction.Stretch(HEBREW, true),
                        new Direction.Stretch(" b", false));
        assertThat(Direction.stretches("harbour", false)).containsExactly(new Direction.Stretch("harbour", false));
    }
}
