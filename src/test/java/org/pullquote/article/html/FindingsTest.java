package org.pullquote.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.Finding;

/// What is not an article is said to be what it is; its text is all there, as cuts.
class FindingsTest {
    private static Article page(String title, String body) {
        return StoryPage.clean("<!DOCTYPE html><html lang=\"en\"><head><title>" + title + "</title></head><body>" + body
                + "</body></html>");
    }

    private static void assertFinding(Article article, Finding finding, String... words) {
        assertThat(article.finding()).contains(finding);
        assertThat(article.text()).isEmpty();
        String cut =
                String.join("\n", article.cuts().stream().map(one -> one.text()).toList());
        for (String word : words) {
            assertThat(cut).contains(word);
        }
    }

    @Test
    void aLoginPage() {
        assertFinding(
                page("Log in - The Vell Courier", """
                    <header><a href="/">The Vell Courier</a></header><main><h1>Log in</h1>
                    <p>Welcome back. Log in to read on with your subscription.</p>
                    <form action="/login"><label>Email address</label><input type="email">
                    <label>Password</label><input type="password"><button>Log in</button></form>
                    <p><a href="/forgot">Forgot your password?</a></p><p>No account? <a href="/r">Register here</a></p></main>
                    """), Finding.LOGIN_PAGE, "Welcome back", "Forgot your password?");
    }

    @Test
    void aConsentPage() {
        assertFinding(page("Before you continue", """
            <div role="dialog" class="consent"><h1>We value your privacy</h1>
            <p>We and our 842 partners store cookies on your device to show you advertisements.</p>
            <p>With your consent, we use cookies to measure how the site is used.</p>
            <button>Accept all cookies</button><button>Cookie settings</button>
            <a href="/p">Cookie policy</a></div>
            """), Finding.CONSENT_PAGE, "our 842 partners", "Accept all cookies");
    }

    @Test
    void aPageOfLinks() {
        StringBuilder list = new StringBuilder("<main><h1>Latest</h1><ul>");
        for (int i = 0; i < 30; i++) {
            list.append("<li><a href=\"/story/")
                    .append(i)
                    .append("\">Council puts off vote on bridge number ")
                    .append(i)
                    .append("</a></li>");
        }
        assertFinding(
                page("Latest news - The Vell Courier", list + "</ul></main>"),
                Finding.PAGE_OF_LINKS,
                "bridge number 0",
                "bridge number 29");
    }

    @Test
    void anErrorPage() {
        assertFinding(page("404 Not Found - The Vell Courier", """
            <nav><a href="/">Home</a> <a href="/n">News</a></nav><h1>Page not found</h1>
            <p>We are sorry: the page that you are looking for has moved or was never here.</p>
            """), Finding.ERROR_PAGE, "has moved or was never here");
    }

    @Test
    void onlyAMenu() {
        assertFinding(page("The Vell Courier", """
            <nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li>
            <li><a href="/w">Weather</a></li></ul></nav><div id="app"></div>
            """), Finding.ONLY_A_MENU, "Weather");
    }

    @Test
    void noText() {
        assertFinding(page("The Vell Courier", "<div id=\"app\"></div><script>start()</script>"), Finding.NO_TEXT);
    }

    @Test
    void aStoryOnAPageWithALoginBoxIsAnArticle() {
        Article article = StoryPage.clean(StoryPage.page(
                "", "<form><label>Password</label><input type=\"password\"><button>Log in</button></form>"));
        assertThat(article.finding()).isEmpty();
        assertThat(article.text()).startsWith(StoryPage.FIRST).endsWith(StoryPage.LAST);
    }

    @Test
    void aShortPageOfControlsIsNoNote() {
        assertFinding(page("The Vell Courier", """
            <div><p>The Vell Courier</p><form action="/s"><label>Town</label><input type="text">
            <button>Search</button></form><p>Choose a town</p></div>
            """), Finding.NO_TEXT, "Choose a town");
    }

    @Test
    void aShortPageOfPlainTextIsANote() {
        Article article = page("Note", "<p>Meet at the pier.</p><p>Bring the map.</p>");
        assertThat(article.finding()).isEmpty();
        assertThat(article.text()).isEqualTo("Meet at the pier.\n\nBring the map.");
    }
}
