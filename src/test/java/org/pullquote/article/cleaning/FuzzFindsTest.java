package org.pullquote.article.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.Samples;
import org.pullquote.page.SourceFile;

/// What fuzzing and the corpus of broken files have found, in small.
class FuzzFindsTest {
    private static final String SENTENCE = "The levee held through the night, the mayor said.";

    private static Article opened(String text) {
        return opened(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Article opened(byte[] bytes) {
        SourceFile file = new SourceFile("found", bytes);
        return Cleaning.clean(((PageReading.Read) Pages.read(file)).page());
    }

    /// A numeric reference may name half a surrogate pair, which is no character and cannot be written as UTF-8.
    @Test
    void halfASurrogatePairIsTheReplacementCharacter() {
        Article article =
                opened("<html><head><title>A&#xD800;B</title></head><body><p>" + SENTENCE + "&#xDC00; Yes.</p>");
        assertThat(article.text()).contains(SENTENCE + "\uFFFD Yes.");
        assertThat(article.metadata().headline().orElse("")).doesNotContain("\uD800");
    }

    /// jsoup takes deeply nested elements out of each other, and stumbles over templates within a formula.
    @Test
    void templatesInADeepFormulaDoNotEndTheParser() throws IOException {
        String page = "<p>" + SENTENCE + "</p><template><math>" + "<template>".repeat(600) + "<p>x";
        assertThat(opened(page).text()).contains(SENTENCE);
        assertThat(opened(Samples.epub(page, "<p>Two.</p>")).text()).contains(SENTENCE);
    }

    /// XHTML may close a title where it opens; as HTML the whole page would be the title.
    @Test
    void anEmptyTitleOfXmlSwallowsNothing() {
        Article article = opened("<?xml version='1.0'?><html><head><title/><script src='a'/></head><body><p>" + SENTENCE
                + "</p><p>It was repaired last year.</p></body></html>");
        assertThat(article.text()).contains(SENTENCE).contains("It was repaired last year.");
        assertThat(article.blocks().getFirst().source().orElseThrow().start()).isPositive();
    }

    /// A machine that went down while it wrote leaves zeros behind the text.
    @Test
    void textWithAStretchOfZerosIsText() {
        Article article = opened("<html><body><p>" + SENTENCE + "</p>" + "\0".repeat(5000) + "</body></html>");
        assertThat(article.text()).contains(SENTENCE);
    }

    /// The JDK's reader of XML prints such a byte to the standard error stream and gives up.
    @Test
    void aBrokenByteInADocumentCostsOneCharacter() throws IOException {
        Map<String, byte[]> broken = Map.of(
                "word/document.xml",
                ("<w:document xmlns:w='wordprocessingml'><w:body>" + Samples.word(SENTENCE + " Ja\u00E9.")
                                + "</w:body></w:document>")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(opened(Samples.zipOfBytes(broken)).text()).isEqualTo(SENTENCE + " Ja\uFFFD.");
    }
}
