package org.pullquote.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pullquote.article.Article;
import org.pullquote.comparison.Comparer;
import org.pullquote.comparison.Fingerprint;
import org.pullquote.comparison.Siblings;

/// What comparing costs, on generated articles, in CPU time of the thread: 2, 50 and 500 articles of one story, and
/// asking for the siblings of an article among 100,000, three on each event.
public final class ComparisonBenchmark {
    private static final int LIBRARY = 100_000;
    private static final int ON_ONE_EVENT = 3;
    private static final int QUESTIONS = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ComparisonBenchmark() {}

    public static void main(String[] arguments) {
        stories();
        siblings();
    }

    private static void stories() {
        List<Article> story = new GeneratedArticles(1).story(500);
        for (int i = 0; i < 200; i++) {
            new Comparer().compare(story.subList(i, i + 2));
        }
        for (int size : new int[] {2, 10, 50, 150, 500}) {
            int rounds = size < 50 ? 20 : 3;
            double[] times = new double[rounds];
            int found = 0;
            for (int i = 0; i < rounds; i++) {
                long before = THREADS.getCurrentThreadCpuTime();
                found = new Comparer()
                        .compare(story.subList(0, size))
                        .alignments()
                        .size();
                times[i] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
            }
            System.out.printf(Locale.ROOT, "%3d articles: %.1f ms, %d alignments%n", size, median(times), found);
        }
    }

    private static void siblings() {
        Map<Integer, Fingerprint> prints = new HashMap<>();
        Siblings<Integer> siblings = new Siblings<>(_ -> prints);
        GeneratedArticles generated = new GeneratedArticles(2);
        long adding = 0;
        long bytes = 0;
        for (int event = 0; event * ON_ONE_EVENT < LIBRARY; event++) {
            List<Article> story = generated.story(ON_ONE_EVENT);
            for (int i = 0; i < story.size(); i++) {
                Fingerprint print = Fingerprint.of(story.get(i));
                prints.put(event * ON_ONE_EVENT + i, print);
                bytes += print.bytes().length;
                long before = THREADS.getCurrentThreadCpuTime();
                siblings.add(event * ON_ONE_EVENT + i, print);
                adding += THREADS.getCurrentThreadCpuTime() - before;
            }
        }
        double[] times = new double[QUESTIONS];
        int found = 0;
        for (int round = 0; round < 2; round++) {
            found = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                int asked = i * (LIBRARY / QUESTIONS);
                Fingerprint print = prints.get(asked);
                long before = THREADS.getCurrentThreadCpuTime();
                List<Siblings.Sibling<Integer>> near = siblings.of(asked, print, ON_ONE_EVENT - 1);
                times[i] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
                found += (int) near.stream()
                        .filter(one -> one.key() / ON_ONE_EVENT == asked / ON_ONE_EVENT)
                        .count();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "siblings among %d: median %.1f ms, most %.1f ms, found %.3f; adding all %.1f s; %d bytes for each%n",
                siblings.size(),
                median(times),
                Arrays.stream(times).max().orElse(0),
                found / (double) (QUESTIONS * (ON_ONE_EVENT - 1)),
                adding / 1e9,
                bytes / siblings.size());
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
