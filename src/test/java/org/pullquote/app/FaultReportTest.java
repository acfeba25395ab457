package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultReportTest {
    private static final String PASSAGE = "The gate stuck open for 47 minutes";

    @Test
    void theReportHoldsNoWordOfTheFaultsMessage() {
        FaultReport report = FaultReport.of(fault());
        assertThat(report.text())
                .contains("Pullquote ", "Java ", "java.lang.IllegalStateException", "java.lang.NumberFormatException")
                .contains("FaultReportTest")
                .doesNotContain(PASSAGE)
                .doesNotContain("gate");
    }

    @Test
    void theSameFaultHasTheSameShortCodeAndAnotherHasAnother() {
        assertThat(FaultReport.of(fault()).code())
                .matches("PQ-[0-9A-F]{4}")
                .isEqualTo(FaultReport.of(fault()).code())
                .isNotEqualTo(FaultReport.of(new IllegalArgumentException()).code());
        assertThat(FaultReport.of(fault()).text())
                .startsWith(FaultReport.of(fault()).code());
    }

    @Test
    void aFaultThatIsItsOwnDistantCauseEnds() {
        IllegalStateException first = new IllegalStateException();
        IllegalStateException second = new IllegalStateException(first);
        first.initCause(second);
        assertThat(FaultReport.of(first).text().lines().filter(line -> line.startsWith("java.")))
                .hasSize(10);
    }

    private static RuntimeException fault() {
        return new IllegalStateException(PASSAGE, new NumberFormatException(PASSAGE));
    }
}
