package org.pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    private static List<List<String>> in(String text) {
        return Quotations.in(text).stream()
                .map(quotation ->
                        quotation.pieces().stream().map(piece -> piece.in(text)).toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She called it “a quiet year” and left. | a quiet year",
                "She called it \"a quiet year\" and left. | a quiet year",
                "She called it ''a quiet year'' and left. | a quiet year",
                "She called it ‘a quiet year’ and left. | a quiet year",
                "She called it 'a quiet year' and left. | a quiet year",
                "Sie nannte es „ein stilles Jahr“ und ging. | ein stilles Jahr",
                "Sie nannte es »ein stilles Jahr« und ging. | ein stilles Jahr",
                "Elle parlait d’« une année calme » en partant. | une année calme",
                "Hon kallade det ”ett lugnt år” och gick. | ett lugnt år",
                "彼女は「静かな一年」と言った。 | 静かな一年",
                "A hand-set “mixed pair\" is still one. | mixed pair"
            })
    void theMarksOfManyCountriesAreRead(String text, String quoted) {
        assertThat(in(text)).containsExactly(List.of(quoted));
    }

    @Test
    void apostrophesOpenAndCloseNothing() {
        assertThat(in("The officials’ plan didn’t survive the ’90s, and rock ’n’ roll wasn't its fault."))
                .isEmpty();
        assertThat(in("A 6\" pipe and a 12\" pipe.")).isEmpty();
    }

    @Test
    void aPluralApostropheDoesNotEndAQuotationInSingleMarks() {
        assertThat(in("He said: ‘The ministers’ letter came late.’ Nobody answered."))
                .containsExactly(List.of("The ministers’ letter came late."));
    }

    @Test
    void aQuotationInsideAnotherIsPartOfIt() {
        assertThat(in("“She told me ‘never again’ and I believed it,” he said."))
                .containsExactly(List.of("She told me ‘never again’ and I believed it,"));
        assertThat(in("“She told me “never again” and I believed it,” he said."))
                .containsExactly(List.of("She told me “never again” and I believed it,"));
        assertThat(in("‘She told me “never again”, and I believed it,’ he said."))
                .containsExactly(List.of("She told me “never again”, and I believed it,"));
    }

    @Test
    void aQuotationThatTheNarratorBreaksIsOne() {
        assertThat(in("“We knew,” she said, “that the bridge was old.” The mayor nodded."))
                .containsExactly(List.of("We knew,", "that the bridge was old."));
        assertThat(in("“We knew it,” said Ada Quill, who ran the inquiry. “Nobody asked.”"))
                .containsExactly(List.of("We knew it,", "Nobody asked."));
        assertThat(in("„Wir wussten es“, sagte sie, „und schwiegen.“"))
                .containsExactly(List.of("Wir wussten es", "und schwiegen."));
    }

    @Test
    void twoQuotationsInOneSentenceAreTwo() {
        assertThat(in("He called the plan “reckless” and the vote “a farce.”"))
                .containsExactly(List.of("reckless"), List.of("a farce."));
        assertThat(in("“It was late,” she said, but the mayor replied, “It was not.”"))
                .hasSize(2);
        assertThat(in("“Was it late?” he asked. “It was,” she said.")).hasSize(2);
    }

    @Test
    void aQuotationOpenedAgainAtEachParagraphIsOne() {
        String text = "“The first paragraph ends without a mark.\n\n"
                + "“The second one too.\n\n"
                + "“The third is the last.” So she spoke.";
        assertThat(in(text))
                .containsExactly(List.of(
                        "The first paragraph ends without a mark.", "The second one too.", "The third is the last."));
        assertThat(Quotations.in(text).getFirst().closed()).isTrue();
    }

    @Test
    void anUnclosedQuotationEndsWithItsSentence() {
        String text = "He said “the bridge is safe. Nobody believed him. “It was not,” she said.";
        assertThat(in(text)).containsExactly(List.of("the bridge is safe."), List.of("It was not,"));
        assertThat(Quotations.in(text).getFirst().closed()).isFalse();
    }

    @Test
    void aParagraphThatBeginsWithAnUnclosedMarkIsQuotedToItsEnd() {
        assertThat(in("“The bridge is safe. I said so.\n\nNobody believed him."))
                .containsExactly(List.of("The bridge is safe. I said so."));
    }

    @Test
    void theSpanHoldsTheMarksAndThePiecesDoNot() {
        String text = "Then “yes,” he said, “of course.” Done.";
        Quotation quotation = Quotations.in(text).getFirst();
        assertThat(quotation.span().in(text)).isEqualTo("“yes,” he said, “of course.”");
        assertThat(quotation.content().in(text)).isEqualTo("yes,” he said, “of course.");
    }

    @ParameterizedTest
    @CsvSource({"“", "\"", "' a", "‘a ", "“ « ", "“a” he said, "})
    void aLongTextOfUnbalancedMarksIsReadAtOnce(String unit) {
        String text = unit.repeat(200_000 / unit.length());
        assertThat(Quotations.in(text))
                .allSatisfy(quotation -> assertThat(quotation.span().end()).isLessThanOrEqualTo(text.length()));
    }
}
