package org.pullquote.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.article.Article;
import org.pullquote.article.cleaning.Cleaning;

/// Files of several pages, taken apart.
class ApartTest {
    private static final String FIRST = "<p>The levee held through the night, the mayor said.</p>";
    private static final String SECOND = "<p>The river rose twice in a month, the county said.</p>";

    @TempDir
    private Path folder;

    private List<SourceFile> apart(String name, byte[] bytes) throws IOException {
        return Pages.apart(Files.write(folder.resolve(name), bytes));
    }

    private static Article article(SourceFile file) {
        return Cleaning.clean(((PageReading.Read) Pages.read(file)).page());
    }

    @Test
    void eachPageOfAWebArchiveKeepsItsAddress() throws IOException {
        byte[] one = Samples.warc("https://ledger.example/one", FIRST);
        byte[] two = Samples.warc("https://ledger.example/two", SECOND);
        String both = new String(one, StandardCharsets.UTF_8) + new String(two, StandardCharsets.UTF_8);
        List<SourceFile> files = apart("crawl.warc", both.getBytes(StandardCharsets.UTF_8));
        assertThat(files)
                .extracting(SourceFile::name)
                .containsExactly("crawl.warc › https://ledger.example/one", "crawl.warc › https://ledger.example/two");
        assertThat(article(files.getLast()).metadata().url()).contains("https://ledger.example/two");
        assertThat(article(files.getLast()).text()).contains("rose twice").doesNotContain("held");
    }

    @Test
    void chaptersLettersAndPackedFilesBecomeFilesWithTheirBytes() throws IOException {
        assertThat(apart("book.epub", Samples.epub(FIRST, SECOND)))
                .satisfiesExactly(
                        chapter -> assertThat(article(chapter).text()).contains("held through"),
                        chapter -> assertThat(article(chapter).text()).contains("rose twice"));
        String letter = "From a Sat Mar  2 10:00:00 2024\nSubject: %s\nFrom: b@c.d\n\nThe levee held, %s said.\n\n";
        assertThat(apart(
                        "box",
                        (letter.formatted("One", "Ada") + letter.formatted("Two", "Jo"))
                                .getBytes(StandardCharsets.UTF_8)))
                .satisfiesExactly(
                        one -> assertThat(article(one).metadata().headline()).contains("One"),
                        two -> assertThat(article(two).text()).contains("Jo said"));
        assertThat(apart("both.zip", Samples.zip(Map.of("one.html", FIRST, "two.html", SECOND))))
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.bytes())
                        .isIn(FIRST.getBytes(StandardCharsets.UTF_8), SECOND.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileOfOnePageIsNotTakenApart() throws IOException {
        assertThat(apart("one.html", FIRST.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(apart("one.warc", Samples.warc("https://ledger.example/one", FIRST)))
                .isEmpty();
    }
}
