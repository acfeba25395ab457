package org.pullquote.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsOfNewsTest {
    private static List<String> passages(SuggestedTag tag, String text) {
        return new Suggester()
                .suggest(text).stream()
                        .filter(one -> one.tag() == tag)
                        .map(one -> one.span().in(text))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fire chief says the joint had been reported twice. Velmar rejects that.",
                "The company said that the story was a fabrication and that it would sue.",
                "The minister said she had never been paid by the firm.",
                "A ministry spokeswoman rejected the allegation as baseless."
            })
    void aReplyToAnAccusationIsADenialAndNoAccusation(String text) {
        assertThat(passages(SuggestedTag.DENIAL, text)).hasSize(1);
        assertThat(passages(SuggestedTag.ALLEGATION, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His brother joked that he had never been paid to kick a door before.",
                "“I joked that I have never been told to drive a tram,” he told a dinner.",
                "Lawyers for the families said that the certificate was a fabrication.",
                "She said the sea had never been so warm."
            })
    void aJokeAndAnAccusationAreNoDenials(String text) {
        assertThat(passages(SuggestedTag.DENIAL, text)).isEmpty();
    }

    @Test
    void anAccusationThatIsMadeWhileAnotherIsDeniedIsOne() {
        String text = "Mr Vos denied the allegation and accused the ministry of lying.";
        assertThat(passages(SuggestedTag.ALLEGATION, text)).containsExactly(text);
    }

    @Test
    void theLastSentenceOfAQuotationLacksItsMark() {
        assertThat(passages(
                        SuggestedTag.DENIAL, "The chief executive said: \"We put safety first. That claim is false.\""))
                .containsExactly("That claim is false.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We asked the company for an interview. Nobody was available.",
                "“I am not going to comment on who it is from,” the chief said.",
                "No spokesman for the bank was made available.",
                "I will not be taking questions."
            })
    void whoDoesNotAnswerIsNoted(String text) {
        assertThat(passages(SuggestedTag.NO_COMMENT, text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One neighbour, who asked not to be named, told the paper that it smelled of paint.",
                "A former deputy minister, who agreed to talk only if he was not identified, said it was agreed at a"
                        + " dinner.",
                "A nurse who did not want to be identified said the ward was full.",
                "A clerk, who wished to remain anonymous, said the file was gone."
            })
    void whoIsNotNamedAtTheirOwnWishIsAnAnonymousSource(String text) {
        assertThat(passages(SuggestedTag.ANONYMOUS_SOURCE, text)).hasSize(1);
    }

    @Test
    void aNumberHasItsUnit() {
        assertThat(passages(
                        SuggestedTag.NUMBER,
                        "About 3,200 litres escaped, the contract cost 340 million euros, and 2.3 million"
                                + " customers know."))
                .containsExactly("3,200 litres", "340 million euros", "2.3 million customers");
    }
}
