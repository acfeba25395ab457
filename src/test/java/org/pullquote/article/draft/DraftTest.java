package org.pullquote.article.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pullquote.page.Pages;

class DraftTest {
    private static String text(String name, String draft) {
        return Draft.of(Pages.page(name, draft.getBytes(StandardCharsets.UTF_8)))
                .text();
    }

    @Test
    void markdownLosesTheMarksAtTheBeginningOfItsLines() {
        assertThat(text("draft.md", "# Head\n\n> “Quoted\n> words,” he said.\n\n- one\n\n1 + 1 - 2 is not a list"))
                .isEqualTo("Head\n\n“Quoted words,” he said.\n\none\n\n1 + 1 - 2 is not a list");
    }

    @Test
    void htmlIsReadBlockByBlockAndNothingOfItIsCut() {
        assertThat(text(
                        "draft.html",
                        "<html><head><title>t</title><style>p{}</style></head><body><nav>menu</nav><p>one<br>two &amp;"
                                + " <b>th</b>ree</p><script>x()</script><ul><li>four</li></ul></body></html>"))
                .isEqualTo("menu\n\none two & three\n\nfour");
    }

    @Test
    void textKeepsItsParagraphs() {
        assertThat(text("draft.txt", "one\r\ntwo\r\n\r\nthree\n")).isEqualTo("one two\n\nthree");
    }
}
