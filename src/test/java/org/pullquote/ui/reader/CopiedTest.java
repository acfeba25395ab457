package org.pullquote.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.brief.SampleStory;
import org.pullquote.brief.source.Source;
import org.pullquote.text.TextSpan;

class CopiedTest {
    private static final Source SOURCE =
            SampleStory.whole().material().sources().getFirst();

    private static Copied copied(String words) {
        Article article = SOURCE.article();
        return Copied.cited(SOURCE, TextSpan.at(article.text().indexOf(words), words.length()));
    }

    @Test
    void textAndRichTextSayTheSame() {
        Copied copied = copied("Tarrow denies that the certificate was false.");
        Document rich = Jsoup.parse(copied.html().orElseThrow());
        assertThat(rich.select("blockquote p").text()).isEqualTo("“Tarrow denies that the certificate was false.”");
        assertThat(rich.text()).isEqualTo(copied.text());
        assertThat(copied.text())
                .contains("Harbour Courier", "SHA-256 " + SOURCE.digest().hex(), "characters ", "imported ");
    }

    @Test
    void theAddressOfTheSourceIsALinkInRichText() {
        Document rich = Jsoup.parse(copied("Tarrow denies").html().orElseThrow());
        String url = SOURCE.article().metadata().url().orElseThrow();
        assertThat(rich.select("a").eachAttr("href")).containsExactly(url);
    }
}
