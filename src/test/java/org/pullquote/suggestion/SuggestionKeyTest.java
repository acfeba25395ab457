package org.pullquote.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pullquote.text.TextSpan;

class SuggestionKeyTest {
    private static final String SAID = "“We never saw that letter before the vote,” the mayor said.";

    @Test
    void aLongPassageIsKnownAgainWhateverStandsBesideIt() {
        assertThat(key("denial", "Sign up here.\n\n" + SAID, "We never saw that letter before the vote"))
                .isEqualTo(key(
                        "denial", SAID.replace("the mayor", "Ida Ruiz"), "We never saw that letter before the vote"));
    }

    @Test
    void aShortPassageIsKnownByTheWordsAroundIt() {
        assertThat(key("number", "The gate failed 12 times in May.", "12"))
                .isEqualTo(key("number", "Advertisement\n\nThe gate  failed 12 times in May.", "12"))
                .isNotEqualTo(key("number", "The gate held 12 times in June.", "12"));
    }

    @Test
    void theSameWordsWithAnotherTagAreAnotherSuggestion() {
        assertThat(key("denial", SAID, "We never saw that letter"))
                .isNotEqualTo(key("quote", SAID, "We never saw that letter"));
    }

    private static SuggestionKey key(String tag, String text, String words) {
        return SuggestionKey.of(tag, text, TextSpan.at(text.indexOf(words), words.length()));
    }
}
