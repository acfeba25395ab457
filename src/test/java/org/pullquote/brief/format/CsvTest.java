package org.pullquote.brief.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void fieldsAreQuotedWhereTheyMustBe() {
        assertThat(Csv.write(List.of(List.of("a", "b, c", "d \"e\"", "f\ng", " h"))))
                .isEqualTo("a,\"b, c\",\"d \"\"e\"\"\",\"f\ng\",\" h\"\r\n");
    }

    @Test
    void nothingIsAFormula() {
        for (String formula :
                List.of("=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", " =1", "＝1", "=cmd|'/C calc'!A0", "-1+cmd")) {
            assertThat(CsvRows.read(Csv.write(List.of(List.of(formula))))
                            .getFirst()
                            .getFirst())
                    .as(formula)
                    .isEqualTo("'" + formula);
        }
    }

    @Test
    void aNumberStaysANumber() {
        assertThat(Csv.write(List.of(List.of("-12", "+3.5", "1,240")))).isEqualTo("-12,+3.5,\"1,240\"\r\n");
    }

    @Test
    void everyTextComesOutAsItWentInButForTheApostrophe() {
        for (String text : NaughtyStrings.all()) {
            String found = CsvRows.read(Csv.write(List.of(List.of("before", text, "after"))))
                    .getFirst()
                    .get(1);
            String shown = Characters.printable(text);
            assertThat(found).as(text).isIn(shown, "'" + shown);
        }
    }
}
