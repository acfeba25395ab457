package org.pullquote.suggestion.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pullquote.suggestion.coding.CodingRule.Form;
import org.pullquote.suggestion.coding.CodingRule.Reach;
import org.pullquote.text.TextSpan;

class CoderTest {
    private static final UUID TAG = new UUID(0, 1);
    private static final String TEXT =
            "The bridge is closed. It’s  the Mayor’s office that knows.\n\nThe bridge opens.";

    @Test
    void findsAPhraseWhateverItsCaseSpacesAndApostrophes() {
        assertThat(Coder.code(TEXT, rule("the mayor's OFFICE", Form.PHRASE, Reach.WORDS)))
                .isEqualTo(new Coding.Found(List.of(new TextSpan(28, 46))));
    }

    @Test
    void findsWholeWordsAlone() {
        assertThat(Coder.code(TEXT, rule("bridg", Form.PHRASE, Reach.WORDS))).isEqualTo(new Coding.Found(List.of()));
    }

    @Test
    void findsPartsOfWordsWhereTheyAreAskedFor() {
        assertThat(Coder.code(TEXT, rule("bridg", Form.PHRASE, Reach.WORDS).withWholeWords(false)))
                .isEqualTo(new Coding.Found(List.of(new TextSpan(4, 9), new TextSpan(64, 69))));
    }

    @Test
    void keepsAnExpressionToWholeWords() {
        assertThat(Coder.code(
                        TEXT,
                        rule("open|close", Form.REGULAR_EXPRESSION, Reach.WORDS).withWholeWords(true)))
                .isEqualTo(new Coding.Found(List.of()));
    }

    @Test
    void countsCapitalsWhereTheyMatter() {
        assertThat(Coder.code(TEXT, rule("the", Form.PHRASE, Reach.WORDS).withMatchCase(true)))
                .isEqualTo(new Coding.Found(List.of(new TextSpan(28, 31))));
    }

    @Test
    void findsNothingWithoutWords() {
        assertThat(Coder.code(TEXT, rule(" ", Form.REGULAR_EXPRESSION, Reach.WORDS)))
                .isEqualTo(new Coding.Found(List.of()));
    }

    @Test
    void proposesTheSentenceOnceHoweverOftenTheWordsStandInIt() {
        assertThat(Coder.code(TEXT, rule("the|is", Form.REGULAR_EXPRESSION, Reach.SENTENCE)))
                .isInstanceOfSatisfying(
                        Coding.Found.class, found -> assertThat(found.places()).hasSize(3));
    }

    @Test
    void saysWhatIsWrongWithAnExpression() {
        assertThat(Coder.code(TEXT, rule("(open", Form.REGULAR_EXPRESSION, Reach.WORDS)))
                .isEqualTo(new Coding.Unreadable("Unclosed group", 6));
    }

    @Test
    void givesUpOnAnExpressionThatBacktracksWithoutEnd() {
        String hostile = "a".repeat(60) + "!";
        // the reference keeps the matcher from remembering where it has failed
        assertThat(Coder.code(hostile, rule("(a+a+)+b\\1", Form.REGULAR_EXPRESSION, Reach.WORDS)))
                .isInstanceOf(Coding.GivenUp.class);
    }

    private static CodingRule rule(String words, Form form, Reach reach) {
        return CodingRule.ofPhrase("test", TAG, words)
                .withForm(form)
                .withReach(reach)
                .withWholeWords(form == Form.PHRASE);
    }
}
