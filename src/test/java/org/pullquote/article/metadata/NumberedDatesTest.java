package org.pullquote.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pullquote.article.IsoDate;

class NumberedDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Erstellt am 09.02.2022 | 2022-02-09",
                "Kultur, 2.11.22 | 2022-11-02",
                "2023-12-22 10:05 | 2023-12-22",
                "2023年12月22日 | 2023-12-22",
                "2023.12.22 18:00 | 2023-12-22",
                "Publié le 22/12/2023 à 8h | 2023-12-22",
                "03/04/2023 | 2023-04-03",
            })
    void datesInNumbersAreFoundInALine(String line, String expected) {
        assertThat(NumberedDates.find(line, false)).contains(new IsoDate(expected));
    }

    @Test
    void theMonthStandsFirstBetweenSlashesWhereThePageIsAmerican() {
        assertThat(NumberedDates.find("03/04/2023", true)).contains(new IsoDate("2023-03-04"));
        assertThat(NumberedDates.find("22/12/2023", true)).contains(new IsoDate("2023-12-22"));
    }

    @Test
    void numbersThatAreNoDateAreNotReadAsOne() {
        assertThat(NumberedDates.find("Version 1.2.3.2022", false)).isEmpty();
        assertThat(NumberedDates.find("Tel. 030/12/2023/4", false)).isEmpty();
        assertThat(NumberedDates.find("45.13.2022", false)).isEmpty();
    }
}
