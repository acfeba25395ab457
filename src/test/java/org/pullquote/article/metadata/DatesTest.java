package org.pullquote.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pullquote.article.IsoDate;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-22T10:05:06.123Z | 2023-12-22T10:05:06+00:00",
                "2023-12-22 10:05:06 -0500 | 2023-12-22T10:05:06-05:00",
                "2023-12-22 | 2023-12-22",
                "20231222 | 2023-12-22",
                "1703239506 | 2023-12-22T10:05:06+00:00",
                "Fri, 22 Dec 2023 10:05:06 GMT | 2023-12-22T10:05:06+00:00",
                "Dec. 22, 2023 | 2023-12-22",
                "22nd December 2023 | 2023-12-22",
                "22. März 2021 | 2021-03-22",
                "22 de diciembre de 2023 | 2023-12-22",
                "14 juillet 2020 | 2020-07-14",
                "22.12.2023 | 2023-12-22",
                "12/22/2023 | 2023-12-22",
            })
    void datesAreReadInTheFormsThatPagesUse(String text, String expected) {
        assertThat(Dates.read(text)).contains(new IsoDate(expected));
    }

    @Test
    void whatIsNoDateIsNotReadAsOne() {
        assertThat(Dates.read("0001-01-01T00:00:00Z")).isEmpty();
        assertThat(Dates.read("Page 12 of 2023")).isEmpty();
        assertThat(Dates.read("2023-13-45")).isEmpty();
    }
}
