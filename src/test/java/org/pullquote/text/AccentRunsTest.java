package org.pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccentRunsTest {
    @Test
    void accentsAsLanguagesWriteThemCostNothing() {
        assertThat(AccentRuns.cost("Vie\u0302\u0323t Nam, \u05d1\u05bc\u05b0, caf\u00e9".repeat(1000)))
                .isZero();
        assertThat(AccentRuns.cost("a" + "\u0301".repeat(30))).isZero();
    }

    @Test
    void aRunCostsItsSquareWhereverItStands() {
        assertThat(AccentRuns.cost("a" + "\u0301".repeat(100) + "b" + "\u0301".repeat(40)))
                .isEqualTo(100 * 100 + 40 * 40);
    }

    @Test
    void accentsBeyondTheFirstPlaneAreCountedInUnits() {
        // U+1D167 is a combining stem.
        assertThat(AccentRuns.cost("a" + "\ud834\udd67".repeat(20))).isEqualTo(40 * 40);
    }
}
