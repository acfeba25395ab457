package org.pullquote.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideLineTest {
    private static final String STORY =
            String.join("\n\n", StoryPage.FIRST, StoryPage.SECOND, StoryPage.THIRD, StoryPage.LAST);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Credit: Ann Lee / The Courier)",
                "Crédits photos : Ann Lee",
                "Foto: Ann Lee",
                "Quelle: Landesregierung",
                "© 2023 The Vell Courier. Not to be redistributed.",
                "Zuletzt aktualisiert am 17.01.2021.",
                "Follow the Courier on Twitter and Facebook for more news of the coast.",
                "If you enjoyed reading this post, would you consider supporting our work?",
                "< back to top",
                "This slideshow requires JavaScript.",
                "GET THE COURIER ON THE GO BY CLICKING HERE",
                "For the full timetable, click here.",
                "(Reporting by Ann Lee and Tom Fry in Orm; Editing by Jo Mark)",
                "Write to Ann Lee at ann.lee@example.org",
                "[button link=”http://example.org/kit” type=”big”] Send us your review",
                "¡Mira lo que tiene nuestro canal de YouTube!",
                "(Alle Angaben ohne Gewähr)"
            })
    void aLineThatIsNoneOfTheArticleIsTold(String line) {
        assertThat(SideLine.isOne(line, Wording.hashes(line).length)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photos of the crash were published in 2021, and nobody had asked the families.",
                "Sources:",
                "Sources in the ministry say that the bridge was never tested at all before it was opened: it was old.",
                "Posted workers earn less than others, says the union of 12 trades in a letter to the government.",
                "Follow the river for two miles and you will come to the mill.",
                "Like many others, she read of the fire on Facebook before the bells rang.",
                "Contact between the two towns was by WhatsApp alone.",
                "Readers who click here and there are counted twice."
            })
    void aSentenceOnTheSameMatterIsNot(String line) {
        assertThat(SideLine.isOne(line, Wording.hashes(line).length)).isFalse();
    }

    @Test
    void aCreditBetweenParagraphsIsCut() {
        String credit = "Photo: Ann Lee / The Vell Courier";
        assertThat(StoryPage.clean(StoryPage.page(StoryPage.paragraph(credit), ""))
                        .text())
                .isEqualTo(STORY);
    }
}
