package org.pullquote.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.page.PageFormat;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;

/// What cleaning costs, beside named references in the same run: jsoup's parse of the same page, and Readability4J.
///
/// `CleaningBenchmark CORPUS-FOLDER…` reads `html/*.html.gz` and `flat/*.txt.gz` of each folder, one folder after the
/// other. Every page is done by each contender in turn, so that what else the machine does falls on all alike; times
/// are CPU times of the thread, the least of the measured rounds. What is done once a page is compiled well only after
/// some thousand pages, so each contender warms up on so many, however few there are in a folder.
public final class CleaningBenchmark {
    private static final int WARM_UP_PAGES = 4000;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Keeps results alive, so that no work is optimised away.
    private static long sink;

    private CleaningBenchmark() {}

    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            folder(Path.of(folder));
        }
        System.out.println("(" + sink % 10 + ")");
    }

    private static void folder(Path folder) throws IOException {
        List<RawPage> html = read(folder.resolve("html"), PageFormat.HTML);
        List<RawPage> flat = read(folder.resolve("flat"), PageFormat.FLAT_TEXT);
        System.out.printf(
                Locale.ROOT, "%s: %d HTML pages, %d flat dumps%n", folder.getFileName(), html.size(), flat.size());
        if (!html.isEmpty()) {
            html(html);
        }
        if (!flat.isEmpty()) {
            flat(flat);
        }
    }

    private static void html(List<RawPage> pages) {
        double[][] times = measure(
                pages,
                List.of(
                        page -> Jsoup.parse(page.text()).childNodeSize(),
                        page -> Cleaning.clean(page).text().length(),
                        page -> String.valueOf(new Readability4J("https://example.org/", page.text())
                                        .parse()
                                        .getTextContent())
                                .length()));
        double[] toParse = new double[pages.size()];
        double[] toReadability = new double[pages.size()];
        for (int i = 0; i < pages.size(); i++) {
            toParse[i] = times[1][i] / times[0][i];
            toReadability[i] = times[2][i] / times[1][i];
        }
        System.out.printf(
                Locale.ROOT,
                "HTML, medians: jsoup parse %.2f ms, clean %.2f ms, Readability4J %.2f ms%n"
                        + "clean / parse: %.2f; Readability4J / clean: %.2f; of the sums %.2f and %.2f%n",
                median(times[0]),
                median(times[1]),
                median(times[2]),
                median(toParse),
                median(toReadability),
                sum(times[1]) / sum(times[0]),
                sum(times[2]) / sum(times[1]));
    }

    private static void flat(List<RawPage> pages) {
        double[][] times =
                measure(pages, List.of(page -> Cleaning.clean(page).text().length()));
        double[] perTenKilobytes = new double[pages.size()];
        for (int i = 0; i < pages.size(); i++) {
            perTenKilobytes[i] = times[0][i] * 10_000 / pages.get(i).file().size();
        }
        Arrays.sort(perTenKilobytes);
        System.out.printf(
                Locale.ROOT,
                "Flat dumps, per 10 kB: median %.2f ms, 95th percentile %.2f ms%n",
                median(perTenKilobytes),
                perTenKilobytes[perTenKilobytes.length * 95 / 100]);
    }

    /// Cleans a page and says how much came of it.
    private interface Contender {
        long run(RawPage page);
    }

    /// Milliseconds for each contender and page.
    private static double[][] measure(List<RawPage> pages, List<Contender> contenders) {
        double[][] least = new double[contenders.size()][pages.size()];
        for (double[] row : least) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        int warmUp = (WARM_UP_PAGES + pages.size() - 1) / pages.size();
        for (int round = 0; round < warmUp + ROUNDS; round++) {
            for (int page = 0; page < pages.size(); page++) {
                for (int who = 0; who < contenders.size(); who++) {
                    long start = THREADS.getCurrentThreadCpuTime();
                    sink += contenders.get(who).run(pages.get(page));
                    double spent = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
                    if (round >= warmUp) {
                        least[who][page] = Math.min(least[who][page], spent);
                    }
                }
            }
        }
        return least;
    }

    private static List<RawPage> read(Path folder, PageFormat format) throws IOException {
        List<RawPage> pages = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return pages;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.add(Pages.page(file.getFileName().toString(), in.readAllBytes()));
                }
            }
        }
        pages.removeIf(page -> page.format() != format);
        return pages;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
