package org.pullquote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pullquote.article.IsoDate;

class PrintedDateTest {
    private static String printed(String date, Locale locale) {
        return PrintedDate.of(new IsoDate(date), FormatStyle.MEDIUM, locale).replace('\u202f', ' ');
    }

    @Test
    void aDateIsWrittenAsItIsWhereTheReaderIs() {
        assertThat(printed("2026-03-17", Locale.US)).isEqualTo("Mar 17, 2026");
        assertThat(printed("2026-03-17", Locale.GERMANY)).isEqualTo("17.03.2026");
        assertThat(printed("2026-03-17", Locale.FRANCE)).isEqualTo("17 mars 2026");
    }

    @Test
    void aTimeKeepsTheOffsetThatItWasGivenWith() {
        assertThat(printed("2026-03-17T21:48:00-04:00", Locale.US)).isEqualTo("Mar 17, 2026, 9:48 PM UTC-04:00");
        assertThat(printed("2026-03-17T21:48:00+00:00", Locale.GERMANY)).isEqualTo("17.03.2026, 21:48 UTC");
        assertThat(printed("2026-03-17T21:48:00", Locale.GERMANY)).isEqualTo("17.03.2026, 21:48");
    }

    @Test
    void noMoreIsSaidThanIsKnown() {
        assertThat(printed("2026-03", Locale.GERMANY)).isEqualTo("März 2026");
    }
}
