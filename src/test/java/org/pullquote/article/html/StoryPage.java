package org.pullquote.article.html;

import java.nio.charset.StandardCharsets;
import org.pullquote.article.Article;
import org.pullquote.article.Cleaner;
import org.pullquote.page.Pages;

/// A page of an invented newspaper, with a story that each test surrounds or interrupts as it needs.
final class StoryPage {
    private static final Cleaner CLEANER = new HtmlCleaner();

    static final String FIRST = "The night train between Vell and the coast will run again from the first of June, the"
            + " railway said on Monday, eleven years after the last one left the station.";
    static final String SECOND = "Six sleeping cars, bought second-hand from abroad and rebuilt in the works at Orm,"
            + " will leave at ten in the evening and arrive in time for breakfast.";
    static final String THIRD =
            "“We counted the letters that people wrote to us, and there were four thousand of them,”"
                    + " said the line's director, Jo Mark, who had asked for the cars twice before.";
    static final String LAST = "Tickets go on sale in April, and the first trains are expected to be full, as the"
            + " travellers' league says that it has taken nine hundred orders already.";

    private StoryPage() {}

    static Article clean(String html) {
        return CLEANER.clean(Pages.page("page.html", html.getBytes(StandardCharsets.UTF_8)));
    }

    static String paragraph(String text) {
        return "<p>" + text + "</p>\n";
    }

    /// The whole page, with something in the middle of the story and something after it.
    static String page(String middle, String after) {
        return """
                <!DOCTYPE html><html lang="en"><head><title>Night train returns - The Vell Courier</title>
                <meta property="og:title" content="Night train returns"></head><body>
                <header><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav></header>
                <main><article class="post has-comments"><h1>Night train returns</h1>
                <div class="article-body">
                """
                + paragraph(FIRST)
                + paragraph(SECOND)
                + middle
                + paragraph(THIRD)
                + paragraph(LAST)
                + "</div></article>\n"
                + after
                + "</main><footer><p>Copyright The Vell Courier. All rights reserved.</p></footer></body></html>";
    }
}
