package org.pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It is likely that the gate jammed.            | likely            | LIKELIHOOD
        It is very likely that the gate jammed.       | very likely       | LIKELIHOOD
        It is highly likely that the gate jammed.     | highly likely     | POSSIBILITY
        It is highly unlikely that the gate jammed.   | highly unlikely   | POSSIBILITY
        It is not unlikely that the gate jammed.      | not unlikely      | POSSIBILITY
        It is not very likely that the gate jammed.   | not very likely   | POSSIBILITY
        It is most likely that the gate jammed.       | most likely       | POSSIBILITY
        It is quite possible that the gate jammed.    | quite possible    | POSSIBILITY
        The gate could have jammed in the storm.      | could             | POSSIBILITY
        It was almost certainly the gate.             | almost certainly  | LIKELIHOOD
        The panel has moderate confidence in this.    | moderate confidence | CONFIDENCE
        """)
    void aTermIsGivenAsPrintedAndHasAStepOnlyWhereTheDirectiveNamesIt(
            String text, String term, Likelihood.Scale scale) {
        assertThat(Likelihoods.in(text, new TextSpan(0, text.length())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.text()).isEqualTo(term);
                    assertThat(one.scale()).isEqualTo(scale);
                });
    }

    @Test
    void theUsualTermOfEachStepIsTheFirstRowOfTheDirective() {
        assertThat(Likelihoods.usualTerms(Likelihood.Scale.LIKELIHOOD))
                .containsExactly(
                        "almost no chance",
                        "very unlikely",
                        "unlikely",
                        "roughly even chance",
                        "likely",
                        "very likely",
                        "almost certain");
        assertThat(Likelihoods.usualTerms(Likelihood.Scale.CONFIDENCE))
                .containsExactly("low confidence", "moderate confidence", "high confidence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It could find no log entry and no witness.",
                "The gate was moved before anyone could examine it.",
                "They did all that could reasonably have been asked.",
                "No witness could be found for the test.",
                "None of the crew could have known that it was open.",
                "She said that she could not be certain."
            })
    void abilityIsNoLikelihood(String text) {
        assertThat(Likelihoods.in(text, new TextSpan(0, text.length()))).isEmpty();
    }
}
