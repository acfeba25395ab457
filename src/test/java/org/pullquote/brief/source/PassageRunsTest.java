package org.pullquote.brief.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pullquote.brief.document.Run;
import org.pullquote.comparison.Passage;
import org.pullquote.text.TextSpan;

class PassageRunsTest {
    private static String printed(String text) {
        return ((Run.Text) PassageRuns.plain(new Passage(0, new TextSpan(0, text.length()), text, true))).text();
    }

    @Test
    void aQuotationWithoutItsMarksHasThemInTheBrief() {
        assertThat(printed("We told them")).isEqualTo("“We told them”");
        assertThat(printed("What the board's people 'knew'")).endsWith("'knew'").startsWith("What");
        assertThat(printed("")).isEmpty();
    }

    @Test
    void aSentenceThatHasItsMarksGetsNoOthers() {
        for (String whole : new String[] {
            "Dao said: 'We believe the line failed.'",
            "He called it “overdue”.",
            "\"Overdue,\" he said.",
            "Er nannte den Schritt „überfällig“."
        }) {
            assertThat(printed(whole)).isEqualTo(whole);
        }
    }

    @Test
    void aPieceOfAQuotationGetsTheMarkThatStandsOutsideIt() {
        assertThat(printed("Suggestions that we knew are false.”")).isEqualTo("“Suggestions that we knew are false.”");
        assertThat(printed("No money was taken,\" Crane told the committee."))
                .isEqualTo("\"No money was taken,\" Crane told the committee.");
        assertThat(printed("“We have no record of it.")).isEqualTo("“We have no record of it.”");
        assertThat(printed("I take responsibility,” she would say. “But I did not"))
                .isEqualTo("“I take responsibility,” she would say. “But I did not”");
        assertThat(printed("Aber ich nicht“, sagte sie.")).isEqualTo("„Aber ich nicht“, sagte sie.");
        assertThat(printed("Menendez said: 'They knew about it in March."))
                .isEqualTo("Menendez said: 'They knew about it in March.'");
    }
}
