package org.pullquote.brief.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.brief.SampleStory;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;

class DamagedDraftsTest {
    @Test
    void damagedQuotationsOfTheSampleStoryAreNamed() {
        List<Article> samples = Stream.of("harbour-courier.html", "coast-radio.txt", "the-ledger.txt")
                .map(SampleStory::page)
                .map(Cleaning::clean)
                .toList();
        DamageFigures figures = DamageFigures.of(samples, 20, 1);
        assertThat(figures.damaged()).as(figures.toString()).isGreaterThan(60);
        assertThat(figures.wronglyFlagged()).as(figures.toString()).isZero();
        assertThat(figures.rightlyNamed()).as(figures + "\n" + figures.wrong()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void damagedQuotationsOfRealArticlesAreNamed() throws IOException {
        Path folder = Path.of("..", "shared", "corpus", "comparison", "text");
        assumeTrue(Files.isDirectory(folder), "needs the corpus folder");
        List<Article> articles;
        try (Stream<Path> files = Files.list(folder)) {
            articles =
                    files.sorted().limit(12).flatMap(DamagedDraftsTest::article).toList();
        }
        DamageFigures figures = DamageFigures.of(articles, 25, 1);
        assertThat(figures.damaged()).as(figures.toString()).isGreaterThan(100);
        assertThat(figures.wronglyFlagged()).as(figures.toString()).isLessThanOrEqualTo(0.01);
        assertThat(figures.rightlyNamed()).as(figures + "\n" + figures.wrong()).isGreaterThanOrEqualTo(0.98);
    }

    private static Stream<Article> article(Path file) {
        return Pages.read(file) instanceof PageReading.Read(var page)
                ? Stream.of(Cleaning.clean(page))
                : Stream.empty();
    }
}
