package org.pullquote.article.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.BlockKind;
import org.pullquote.article.CutKind;
import org.pullquote.article.IsoDate;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;

/// The two real pages the program was first made for; they belong to their publishers and are read where they are
/// there.
class SeedPagesTest {
    private static final Path FOLDER = Path.of("../shared/corpus/seeds");

    @Test
    void theTelevisionPageHasItsHeadlineAllAuthorsDateAndOutlet() throws IOException {
        Article article = seed("000");
        assertThat(article.metadata().headline().orElse(""))
                .startsWith("US intelligence report says")
                .endsWith("Biden");
        assertThat(article.metadata().authors()).containsExactly("Zachary Cohen", "Marshall Cohen", "Katelyn Polantz");
        assertThat(article.metadata().published()).contains(new IsoDate("2021-03-16T21:48:00-04:00"));
        assertThat(article.metadata().outlet()).contains("CNN");
        assertThat(article.metadata().language()).contains("en");
    }

    @Test
    void theRadioPageHasItsHeadlineAuthorDateAndOutlet() throws IOException {
        Article article = seed("002");
        assertThat(article.metadata().headline().orElse("")).startsWith("Intelligence Report: Russia");
        assertThat(article.metadata().authors()).containsExactly("Greg Myre");
        assertThat(article.metadata().published()).contains(new IsoDate("2021-03-16T18:11:00-04:00"));
        assertThat(article.metadata().outlet()).contains("NPR");
    }

    @Test
    void theTextBeginsWithTheFirstParagraphAndEndsWithTheLast() throws IOException {
        assertThat(seed("000").text()).startsWith("The US intelligence community said");
        assertThat(seed("002").text()).startsWith("A new report by").endsWith("the report notes.");
    }

    @Test
    void creditsTeasersAndVideosAreCutFromTheText() throws IOException {
        Article article = seed("000");
        assertThat(article.text())
                .doesNotContain("Getty", "Related article", "Now playing", "attacking American democracy");
        assertThat(cuts(article, CutKind.CREDIT)).anyMatch(text -> text.contains("MANDEL NGAN"));
        assertThat(cuts(article, CutKind.TEASER)).anyMatch(text -> text.startsWith("Related article FBI"));
        assertThat(cuts(article, CutKind.CAPTION)).anyMatch(text -> text.startsWith("WASHINGTON, DC"));
        assertThat(cuts(article, CutKind.VIDEO)).anyMatch(text -> text.contains("Now playing"));
    }

    @Test
    void sponsorsTeasersAndTagsAreCutFromTheRadioPage() throws IOException {
        Article article = seed("002");
        assertThat(article.text()).doesNotContain("Sponsor", "Normally Invisible", "Druzhinin", "Secure Your Vote");
        assertThat(cuts(article, CutKind.ADVERTISEMENT)).contains("Sponsor Message");
        assertThat(cuts(article, CutKind.TEASER)).anyMatch(text -> text.startsWith("National Security Normally"));
        assertThat(cuts(article, CutKind.TAGS)).anyMatch(text -> text.contains("russia election interference"));
    }

    @Test
    void subheadsAreHeadings() throws IOException {
        assertThat(headings(seed("000")))
                .containsExactly(
                        "Russia used people close to Trump to spread disinformation",
                        "Iran’s covert influence campaign");
        assertThat(headings(seed("002"))).containsExactly("No evidence of vote fraud");
    }

    private static List<String> cuts(Article article, CutKind kind) {
        return article.cuts().stream()
                .filter(cut -> cut.kind() == kind)
                .map(cut -> cut.text())
                .toList();
    }

    private static List<String> headings(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .map(Block::span)
                .map(span -> span.in(article.text()))
                .toList();
    }

    private static Article seed(String number) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no corpus folder beside the project");
        try (Stream<Path> files = Files.list(FOLDER)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new FlatCleaner()
                    .clean(new RawPage(
                            new SourceFile(file.getFileName().toString(), bytes),
                            PageFormat.FLAT_TEXT,
                            StandardCharsets.UTF_8,
                            text));
        }
    }
}
