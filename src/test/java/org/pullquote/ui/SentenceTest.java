package org.pullquote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nothing.",
                "{0}",
                "{0}{1}",
                "Highlight {1}: {0}, and {1}",
                "It''s {0}",
                "{0,choice,0#none|1#one|1<{0,number,integer}}",
                "{2} of {0}"
            })
    void itSaysWhatAMessageFormatSays(String pattern) {
        Object[] words = {"a {1} b", "c'd", "e"};
        Object[] numbers = {1234, 5, 6.5};
        Sentence sentence = new Sentence(pattern, Locale.GERMAN);
        if (!pattern.contains("choice")) {
            assertThat(sentence.with(words)).isEqualTo(new MessageFormat(pattern, Locale.GERMAN).format(words));
        }
        assertThat(sentence.with(numbers)).isEqualTo(new MessageFormat(pattern, Locale.GERMAN).format(numbers));
    }
}
