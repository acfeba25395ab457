package org.pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It is likely that the gate jammed.            | likely            | LIKELIHOOD
        It is very likely that the gate jammed.       | very likely       | LIKELIHOOD
        It is highly unlikely that the gate jammed.   | highly unlikely   | POSSIBILITY
        It is not unlikely that the gate jammed.      | not unlikely      | POSSIBILITY
        It is not very likely that the gate jammed.   | not very likely   | POSSIBILITY
        It is most likely that the gate jammed.       | most likely       | POSSIBILITY
        It is quite possible that the gate jammed.    | quite possible    | POSSIBILITY
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
}
