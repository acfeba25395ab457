package org.pullquote.brief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicJoiningTest {
    private static String joined(String text) {
        return ArabicJoining.joined(text, _ -> true);
    }

    @Test
    void aLetterHasTheFormOfItsPlaceInTheWord() {
        assertThat(joined("ببب")).isEqualTo("\uFE91\uFE92\uFE90");
        assertThat(joined("ب")).isEqualTo("\uFE8F");
        assertThat(joined("باب")).isEqualTo("\uFE91\uFE8E\uFE8F");
    }

    @Test
    void lamAndAlefAreOneShape() {
        assertThat(joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(joined("لا")).isEqualTo("\uFEFB");
    }

    @Test
    void vowelSignsDoNotPartLetters() {
        assertThat(joined("بَب")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void persianLettersJoinToo() {
        assertThat(joined("پی")).isEqualTo("\uFB58\uFBFD");
    }

    @Test
    void otherTextIsLeftAlone() {
        assertThat(joined("Port Sallow, שלום, 12")).isEqualTo("Port Sallow, שלום, 12");
    }

    @Test
    void aFormThatTheTypefaceLacksIsNotUsed() {
        assertThat(ArabicJoining.joined("ببب", point -> point != 0xFE92)).isEqualTo("\uFE91\u0628\uFE90");
    }
}
