package org.pullquote.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final String STORY =
            String.join("\n\n", StoryPage.FIRST, StoryPage.SECOND, StoryPage.THIRD, StoryPage.LAST);
    private static final String[] TITLES = {
        "Harbour wall to be raised before winter comes", "Schools of Orm open a week late", "The last baker of Vell"
    };

    @Test
    void aListOfTeasersBelowTheStoryIsCutThoughTheyReadLikeIt() {
        StringBuilder list = new StringBuilder("<div><ul>");
        for (String title : TITLES) {
            list.append("<li><div><h4><a href=\"/x\">")
                    .append(title)
                    .append("</a></h4><div>Jo Mark</div><p>The council")
                    .append(" said on Tuesday that the work would begin in March and take until the end of the year,")
                    .append(" and that nobody would have to leave, whatever had been written.</p></div></li>");
        }
        String page = StoryPage.page("", list.append("</ul></div>").toString());
        assertThat(StoryPage.clean(page).text()).isEqualTo(STORY);
    }

    @Test
    void linkedTitlesAmongTheStoryKeepTheirTexts() {
        StringBuilder list = new StringBuilder();
        for (String title : TITLES) {
            list.append("<div><h3><a href=\"/x\">")
                    .append(title)
                    .append("</a></h3>")
                    .append(StoryPage.paragraph(StoryPage.SECOND.replace("Six", title)))
                    .append("</div>");
        }
        assertThat(StoryPage.clean(StoryPage.page(list.toString(), "")).text())
                .contains(TITLES[0] + " sleeping cars", TITLES[1] + " sleeping cars", TITLES[2] + " sleeping cars");
    }

    @Test
    void aHeadingThatAnnouncesOtherArticlesEndsTheText() {
        String after = "<h2>More stories</h2><p>Harbour wall to be raised before winter comes, the council says.</p>";
        assertThat(StoryPage.clean(within(after)).text()).isEqualTo(STORY);
    }

    @Test
    void aHeadingAfterTheLastParagraphIsNotOfTheText() {
        assertThat(StoryPage.clean(within("<h2>Timetables and fares</h2><p>Fares from June:</p>"))
                        .text())
                .isEqualTo(STORY);
    }

    @Test
    void aStrongLineThatSaysWhereToAskEndsTheText() {
        String after = "<p><strong>Press contact:</strong></p><p>Jo Mark, The Vell and Orm Railway, Harbour Street</p>";
        assertThat(StoryPage.clean(within(after)).text()).isEqualTo(STORY);
    }

    @Test
    void aHeadingBeforeTheLastParagraphIsOfTheText() {
        String page = StoryPage.page("<h2>Six cars from abroad</h2>", "");
        assertThat(StoryPage.clean(page).text()).contains("\n\nSix cars from abroad\n\n");
    }

    @Test
    void aCalendarIsNotGivenUpForATextInTheMargin() {
        StringBuilder dates = new StringBuilder("<p>");
        for (int i = 1; i <= 12; i++) {
            dates.append("Run ").append(i).append(": ").append(2 * i).append(" March, Vell to Orm<br>");
        }
        String page = "<html><head><title>Night train dates</title></head><body><div><h1>Night train dates</h1><div>"
                + dates + "</p></div></div><aside>" + StoryPage.paragraph(StoryPage.FIRST)
                + StoryPage.paragraph(StoryPage.SECOND) + "</aside></body></html>";
        assertThat(StoryPage.clean(page).text())
                .contains("Run 1: 2 March, Vell to Orm")
                .doesNotContain(StoryPage.FIRST);
    }

    @Test
    void whatAPagePrintsTwiceIsReadOnce() {
        String again = StoryPage.paragraph(StoryPage.FIRST)
                + StoryPage.paragraph(StoryPage.SECOND)
                + StoryPage.paragraph(StoryPage.THIRD)
                + StoryPage.paragraph(StoryPage.LAST);
        assertThat(StoryPage.clean(within(again)).text()).isEqualTo(STORY);
        assertThat(StoryPage.clean(within(StoryPage.paragraph(StoryPage.SECOND)))
                        .text())
                .isEqualTo(STORY + "\n\n" + StoryPage.SECOND);
    }

    @Test
    void howAPageTakesItsLeaveIsNotOfTheText() {
        String[] lines = {
            "Ann Lee is a reporter at The Vell Courier, where she writes on harbours and trains.",
            "Have a tip? Ann Lee can be reached at ann@courier.example.",
            "Get the latest stories delivered to your inbox every morning.",
            "See more from The Vell Courier.",
            "Reporting by Ann Lee and Tom Fry in Orm.",
            "Ann Lee ist Redakteurin im Ressort Verkehr.",
            "Ann Lee est journaliste au Courrier de Vell.",
            "(al)"
        };
        for (String line : lines) {
            assertThat(StoryPage.clean(within(StoryPage.paragraph(line))).text())
                    .as(line)
                    .isEqualTo(STORY);
        }
        String[] texts = {
            "Her father was a newspaper editor, and he had taken the last night train in 2012.",
            "It was a letter from the editor that had been on top of them all, unopened.",
            "Share prices of the railway rose on Monday."
        };
        for (String text : texts) {
            assertThat(StoryPage.clean(within(StoryPage.paragraph(text))).text())
                    .as(text)
                    .endsWith(text);
        }
        String within = "Ann Lee is a reporter at The Vell Courier, and it was her letter that was on top.";
        assertThat(StoryPage.clean(StoryPage.page(StoryPage.paragraph(within), ""))
                        .text())
                .contains(within);
    }

    @Test
    void aHeadingOfTheTextDoesNotEndItThoughItBeginsAsAnAnnouncement() {
        String page = StoryPage.page("<h2>Next decade</h2>", "");
        assertThat(StoryPage.clean(page).text()).contains("\n\nNext decade\n\n").endsWith(StoryPage.LAST);
    }

    /// A page with this after the last paragraph, in the same element.
    private static String within(String after) {
        String last = StoryPage.paragraph(StoryPage.LAST);
        return StoryPage.page("", "").replace(last, last + after);
    }
}
