package org.pullquote.brief.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pullquote.brief.SampleStory;
import org.pullquote.brief.source.CitationCompletion.Choice;

class CitationCompletionTest {
    private static final StoryMaterial STORY = SampleStory.whole().material();

    private static List<String> offered(String written) {
        return CitationCompletion.at(written.length(), written, STORY)
                .map(CitationCompletion::choices)
                .orElse(List.of())
                .stream()
                .map(Choice::citation)
                .toList();
    }

    @Test
    void aBracketOffersEachSource() {
        assertThat(offered("They knew. [")).containsExactly("[S1 ¶1]", "[S2 ¶1]", "[S3 ¶1]");
    }

    @Test
    void aSourceOffersItsParagraphs() {
        assertThat(offered("[S2")).hasSize(8).startsWith("[S2 ¶1]", "[S2 ¶2]");
        assertThat(offered("[s2 ¶1")).startsWith("[S2 ¶1]", "[S2 ¶10]");
        assertThat(offered("[2 8")).startsWith("[S2 ¶8]");
    }

    @Test
    void wordsOfferTheParagraphsThatHaveThem() {
        assertThat(offered("[october warning"))
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(citation).startsWith("[S"));
        assertThat(offered("[zebras")).isEmpty();
    }

    @Test
    void nothingIsOfferedWhereNoBracketIsOpen() {
        assertThat(offered("They knew. [S2 ¶8]")).isEmpty();
        assertThat(offered("They knew")).isEmpty();
    }

    @Test
    void theCitationTakesThePlaceOfWhatWasTyped() {
        String written = "They knew [S2 ¶8 and slept.";
        int caret = "They knew [S2 ¶8".length();
        Optional<CitationCompletion> found = CitationCompletion.at(caret, written, STORY);
        assertThat(found).isPresent();
        assertThat(found.get().put(found.get().choices().getFirst(), written, caret))
                .isEqualTo("They knew [S2 ¶8] and slept.");
    }
}
