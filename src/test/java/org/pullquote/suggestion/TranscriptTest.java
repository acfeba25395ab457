package org.pullquote.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUIZ: The ferry is old.\n\nHALL: We know it.\n\nRUIZ: Then mend it.",
                "1\n00:00:01,000 --> 00:00:04,000\nRUIZ: The ferry is old.\n\n"
                        + "2\n00:00:05,000 --> 00:00:07,000\nHALL: We know it.\n\n"
                        + "3\n00:00:08,000 --> 00:00:09,000\nRUIZ: Then mend it.",
                "WEBVTT\n\n00:01.000 --> 00:04.000\n<v RUIZ>The ferry is old.\n\n"
                        + "00:05.000 --> 00:07.000\n<v HALL>We know it.\n\n"
                        + "00:08.000 --> 00:09.000\n<v RUIZ>Then mend it.",
                "Q: The ferry is old.\n\nA: We know it.\n\nQ: Then mend it."
            })
    void labelsAreTheSpeakersOfWhatFollows(String text) {
        List<Suggestion> quotes = new Suggester()
                .suggest(text).stream()
                        .filter(one -> one.tag() == SuggestedTag.QUOTE)
                        .toList();
        assertThat(quotes)
                .extracting(one -> one.content().getFirst().in(text))
                .containsExactly("The ferry is old.", "We know it.", "Then mend it.");
        List<String> speakers =
                quotes.stream().map(one -> one.speaker().orElseThrow().text()).toList();
        assertThat(speakers.getFirst()).isEqualTo(speakers.getLast()).isNotEqualTo(speakers.get(1));
    }

    @Test
    void twoLabelsMakeATranscriptOfSubtitles() {
        String text = "00:00:01\n\nRUIZ: The ferry is old.\n\n00:00:05\n\nHALL: We know it.";
        assertThat(new Suggester()
                        .suggest(text).stream()
                                .filter(one -> one.tag() == SuggestedTag.QUOTE)
                                .map(one -> one.speaker().orElseThrow().text() + " "
                                        + one.content().stream()
                                                .map(span -> span.in(text))
                                                .toList()))
                .containsExactly("RUIZ [The ferry is old.]", "HALL [We know it.]");
    }

    @Test
    void whatASpeakerQuotesOfAnotherIsTheOthers() {
        String text = "BELL: Good morning. In a statement, Tomas Hall said: “We did not know. That is all.”\n\n"
                + "DAO: I read that.\n\nBELL: Thank you.";
        assertThat(new Suggester()
                        .suggest(text).stream()
                                .filter(one -> one.tag() == SuggestedTag.QUOTE)
                                .filter(one -> one.content().getFirst().in(text).startsWith("“"))
                                .map(one -> one.speaker().orElseThrow().text()))
                .containsExactly("Tomas Hall");
    }
}
