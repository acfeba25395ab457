package org.pullquote.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordStepsTest {
    private static final String TEXT = "“We don’t know,” she  said 🗺️.";
    private final WordSteps steps = new WordSteps(TEXT);

    @Test
    void anEndStandsBehindWordsAndMarksAndNeverBehindASpace() {
        assertThat(TEXT.substring(0, steps.endAfter(3))).isEqualTo("“We don’t");
        assertThat(TEXT.substring(0, steps.endAfter(TEXT.indexOf("know") + 4))).isEqualTo("“We don’t know,");
        assertThat(TEXT.substring(0, steps.endBefore(TEXT.indexOf("said")))).endsWith("she");
    }

    @Test
    void aBeginningStandsBeforeWordsAndMarksAndNeverBeforeASpace() {
        assertThat(TEXT.substring(steps.startAfter(1))).startsWith("don’t");
        assertThat(TEXT.substring(steps.startBefore(TEXT.indexOf("said")))).startsWith("she");
        assertThat(steps.startBefore(1)).isZero();
    }

    @Test
    void theEndsOfTheTextAreWhereItStops() {
        assertThat(steps.endAfter(TEXT.length())).isEqualTo(TEXT.length());
        assertThat(steps.startBefore(0)).isZero();
        assertThat(steps.endAfter(TEXT.length() - 1)).isEqualTo(TEXT.length());
    }
}
