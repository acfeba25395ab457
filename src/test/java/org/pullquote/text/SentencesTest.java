package org.pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> of(String text) {
        return Sentences.in(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void aStopAndACapitalPartTwoSentences() {
        assertThat(of("The bridge fell. Nobody was hurt! Why? We do not know… Perhaps rust."))
                .containsExactly("The bridge fell.", "Nobody was hurt!", "Why?", "We do not know…", "Perhaps rust.");
    }

    @Test
    void abbreviationsAndInitialsDoNotEndASentence() {
        assertThat(of("Sen. Ada Quill met Dr. J. P. Reed of the U.S. Treasury at 9 a.m. on Jan. 5. She left."))
                .containsExactly(
                        "Sen. Ada Quill met Dr. J. P. Reed of the U.S. Treasury at 9 a.m. on Jan. 5.", "She left.");
        assertThat(of("Rep. Bo Lind, D-N.Y., spoke. Gov. Ray Holt did not."))
                .containsExactly("Rep. Bo Lind, D-N.Y., spoke.", "Gov. Ray Holt did not.");
    }

    @Test
    void anInitialismEndsASentenceBeforeAWordThatBeginsOne() {
        assertThat(of("They moved to the U.S. The firm stayed."))
                .containsExactly("They moved to the U.S.", "The firm stayed.");
    }

    @Test
    void closingMarksBelongToTheSentenceBeforeThem() {
        assertThat(of("“It fell.” Nobody spoke. (It was late.) She left."))
                .containsExactly("“It fell.”", "Nobody spoke.", "(It was late.)", "She left.");
    }

    @Test
    void aQuestionInQuotationMarksGoesOnWithItsSpeaker() {
        assertThat(of("“Did it fall?” Reed asked. “It did!” she said."))
                .containsExactly("“Did it fall?” Reed asked.", "“It did!” she said.");
    }

    @Test
    void sentencesInsideAQuotationAreSentences() {
        assertThat(of("“It fell. I saw it,” she said.")).containsExactly("“It fell.", "I saw it,” she said.");
    }

    @Test
    void noSentenceRunsOverABlankLine() {
        assertThat(of("A heading\n\nThe text begins")).containsExactly("A heading", "The text begins");
    }

    @Test
    void otherScriptsAndLanguagesAreCutToo() {
        assertThat(of("橋が落ちた。けが人はいない。")).containsExactly("橋が落ちた。", "けが人はいない。");
        assertThat(of("Мост упал. Никто не пострадал.")).containsExactly("Мост упал.", "Никто не пострадал.");
        assertThat(of("Das gilt z.B. für Brücken. Dr. Reed kam am 5. Mai."))
                .containsExactly("Das gilt z.B. für Brücken.", "Dr. Reed kam am 5. Mai.");
    }

    @Test
    void theEmptyTextHasNone() {
        assertThat(of("")).isEmpty();
        assertThat(of(" \n\n ")).isEmpty();
    }
}
