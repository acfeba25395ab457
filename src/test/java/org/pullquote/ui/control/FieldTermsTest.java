package org.pullquote.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.annotation.Field;
import org.pullquote.text.Likelihood.Scale;
import org.pullquote.text.Likelihoods;
import org.pullquote.ui.Words;

class FieldTermsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void whatIsChosenInAnyLanguageIsKeptAsTheEnglishTerm(String language) {
        FieldTerms terms = in(language);
        assertThat(kept(terms, Field.LIKELIHOOD)).isEqualTo(Likelihoods.usualTerms(Scale.LIKELIHOOD));
        assertThat(kept(terms, Field.CONFIDENCE)).isEqualTo(Likelihoods.usualTerms(Scale.CONFIDENCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void whatIsKeptIsShownInTheLanguageOfTheWindow(String language) {
        FieldTerms terms = in(language);
        assertThat(Likelihoods.usualTerms(Scale.LIKELIHOOD))
                .extracting(kept -> terms.shown(Field.LIKELIHOOD, kept))
                .isEqualTo(terms.offered(Field.LIKELIHOOD));
    }

    @Test
    void whateverElseIsFilledInStandsAsItWasTyped() {
        FieldTerms terms = in("de");
        assertThat(terms.kept(Field.LIKELIHOOD, "somewhat likely ")).isEqualTo("somewhat likely ");
        assertThat(terms.shown(Field.LIKELIHOOD, "highly likely")).isEqualTo("highly likely");
        assertThat(terms.shown(Field.SPEAKER, "likely")).isEqualTo("likely");
        assertThat(terms.offered(Field.SPEAKER)).isEmpty();
    }

    private static List<String> kept(FieldTerms terms, Field field) {
        return terms.offered(field).stream()
                .map(shown -> terms.kept(field, shown))
                .toList();
    }

    private static FieldTerms in(String language) {
        return new FieldTerms(new Words(Locale.of(language)));
    }
}
