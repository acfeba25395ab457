package org.pullquote.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.CutKind;

class ExclusionsTest {
    private static final String STORY =
            String.join("\n\n", StoryPage.FIRST, StoryPage.SECOND, StoryPage.THIRD, StoryPage.LAST);

    @Test
    void commentsAreCutHoweverMuchTheyReadLikeAnArticle() {
        String comment = """
            <li class="comment"><div class="comment-body"><p>I took that train every summer as a child, and my father \
            would wake us when the sea came into sight, which he never missed, in all those years.</p></div></li>
            """;
        Article article = StoryPage.clean(StoryPage.page(
                "", "<div id=\"comments\"><ol class=\"comment-list\">" + comment.repeat(8) + "</ol></div>"));
        assertThat(article.text()).isEqualTo(STORY);
        assertThat(article.cuts())
                .filteredOn(cut -> cut.text().startsWith("I took that train"))
                .hasSize(8)
                .allMatch(cut -> cut.kind() == CutKind.COMMENTS);
    }

    @Test
    void aCookieNoticeInABoxIsCut() {
        String notice = """
            <div class="modal-dialog"><div class="privacy"><p>When you visit our website, we store cookies on your \
            browser to collect information, which is used to make the site work as you expect it to.</p>
            <p>You may refuse some cookies, but strictly necessary cookies cannot be refused by you.</p></div></div>
            """;
        assertThat(StoryPage.clean(StoryPage.page("", notice)).text()).isEqualTo(STORY);
    }

    @Test
    void aNoteOnTheCommissionForLinksIsCutWhereItStands() {
        String note = "If you buy a ticket by a link on our site, we may receive a small commission for it.";
        Article article = StoryPage.clean(StoryPage.page(StoryPage.paragraph(note), ""));
        assertThat(article.text()).isEqualTo(STORY);
        assertThat(article.cuts()).extracting(cut -> cut.text()).contains(note);
    }

    @Test
    void newsOfCompensationStay() {
        String news = "Travellers may receive compensation where a train is late, said the league on Monday in Vell.";
        assertThat(StoryPage.clean(StoryPage.page(StoryPage.paragraph(news), ""))
                        .text())
                .contains(news);
    }

    @Test
    void aCaptionIsCutWhereItInterruptsTheStory() {
        String figure = "<div class=\"image\"><p class=\"image-caption\">The last night train, which left Vell eleven"
                + " years ago, at the station of Orm.</p></div>";
        Article article = StoryPage.clean(StoryPage.page(figure, ""));
        assertThat(article.text()).isEqualTo(STORY);
        assertThat(article.cuts()).extracting(cut -> cut.kind()).contains(CutKind.CAPTION);
    }

    @Test
    void aNameAroundTheHeadlineSaysNothingOfTheParagraphs() {
        String letter = StoryPage.page("", "").replace("<body>", "<body><div class=\"newsletter comment-page\">");
        String withSubscribe = letter.replace(
                "Tickets go on sale", "Readers who subscribe to our newsletter know it:" + " tickets go on sale");
        assertThat(StoryPage.clean(withSubscribe).text())
                .contains(StoryPage.FIRST, StoryPage.SECOND, StoryPage.THIRD, "Readers who subscribe");
    }

    @Test
    void theTagsOfAnArticleAmongItsNamesDoNotCutIt() {
        String page = StoryPage.page("", "")
                .replace("<article class=\"post has-comments\">", "<div>")
                .replace("<div class=\"article-body\">", "<div class=\"post hentry tag-byline-strike tag-caption\">")
                .replace("</article>", "</div>");
        assertThat(StoryPage.clean(page).text()).isEqualTo(STORY);
    }

    @Test
    void anElementOfMuchTextIsNoCaptionWhateverItIsNamed() {
        String page = StoryPage.page("", "").replace("class=\"article-body\"", "class=\"caption-and-credit\"");
        assertThat(StoryPage.clean(page).text()).isEqualTo(STORY);
    }

    @Test
    void theLinkedTitleOfAnotherArticleBetweenParagraphsIsCut() {
        String title = "HARBOUR WALL OF ORM TO BE RAISED BEFORE THE WINTER";
        String pointer = "<p><strong><a href=\"/wall\">" + title + "</a></strong></p>";
        Article article = StoryPage.clean(StoryPage.page(pointer, ""));
        assertThat(article.text()).isEqualTo(STORY);
        assertThat(article.cuts()).extracting(cut -> cut.text()).contains(title);
    }
}
