package org.pullquote.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pullquote.article.Article;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.sibling.SiblingSearch;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.store.SqliteLibrary;

/// What proposing siblings costs in a library on the disk, in CPU time of the thread: filling the index from the
/// fingerprints that are kept, and asking for the siblings of an article. `SiblingBenchmark [ARTICLES]`, 100,000
/// without a number, three generated ones on each event.
public final class SiblingBenchmark {
    private static final int ON_ONE_EVENT = 3;
    private static final int BATCH = 999;
    private static final int QUESTIONS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SiblingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("siblings");
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            GeneratedArticles generated = new GeneratedArticles(2);
            for (int from = 0; from < articles; from += BATCH) {
                int begin = from;
                library.together(() -> fill(library, generated, begin, Math.min(articles, begin + BATCH)));
            }
        }
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            ask(library);
        }
    }

    private static void fill(SqliteLibrary library, GeneratedArticles generated, int from, int to) {
        for (int number = from; number < to; number += ON_ONE_EVENT) {
            for (Article article : generated.story(ON_ONE_EVENT)) {
                byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
                SourceFile file = new SourceFile(number + ".txt", bytes);
                RawPage page = new RawPage(file, PageFormat.PLAIN_TEXT, StandardCharsets.UTF_8, article.text());
                library.add(page, dated(article, number));
            }
        }
    }

    /// Twenty events a day.
    private static Article dated(Article article, int number) {
        Metadata none = Metadata.NONE;
        Metadata metadata = new Metadata(
                none.outlet(),
                none.headline(),
                none.authors(),
                Optional.of(IsoDate.of(LocalDate.EPOCH.plusDays(number / ON_ONE_EVENT / 20))),
                none.updated(),
                none.url(),
                none.language());
        return new Article(article.format(), metadata, article.pieces(), article.cleaner(), article.finding());
    }

    private static void ask(SqliteLibrary library) {
        SiblingSearch search = new SiblingSearch(library);
        long before = THREADS.getCurrentThreadCpuTime();
        search.catchUp();
        double filling = (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
        List<ArticleSummary> summaries = library.summaries();
        double[] times = new double[QUESTIONS];
        int proposed = 0;
        for (int round = 0; round < 2; round++) {
            proposed = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                LibraryArticle asked = library.article(summaries
                                .get(i * (summaries.size() / QUESTIONS))
                                .id())
                        .orElseThrow();
                before = THREADS.getCurrentThreadCpuTime();
                List<LibraryArticle> found = search.of(asked);
                times[i] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
                proposed += found.size();
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%d articles on the disk: index filled in %.2f CPU-s; asking: median %.1f, most %.1f CPU-ms; %d"
                        + " proposed%n",
                summaries.size(),
                filling,
                times[QUESTIONS / 2],
                times[QUESTIONS - 1],
                proposed);
    }
}
