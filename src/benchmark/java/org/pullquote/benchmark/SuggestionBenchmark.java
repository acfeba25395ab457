package org.pullquote.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pullquote.suggestion.Suggester;

/// How long suggestions take, by the length and the shape of the text: the time of a character must not grow with the
/// length.
public final class SuggestionBenchmark {
    private static final int[] LENGTHS = {125_000, 250_000, 500_000, 1_000_000, 2_000_000};

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SuggestionBenchmark() {}

    /// What the first article of a process costs, with the lists still to be read, and one when the program is warm.
    private static void first(String sentence) {
        String article = sentence.repeat(6000 / sentence.length());
        long start = THREADS.getCurrentThreadCpuTime();
        new Suggester().suggest(article);
        long first = THREADS.getCurrentThreadCpuTime() - start;
        Suggester suggester = new Suggester();
        for (int i = 0; i < 300; i++) {
            suggester.suggest(article);
        }
        start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < 100; i++) {
            suggester.suggest(article);
        }
        double warm = (THREADS.getCurrentThreadCpuTime() - start) / 100.0;
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "article of %d characters: %.0f ms CPU as the first of a process, %.2f ms warm, heap %d MB%n",
                article.length(),
                first / 1e6,
                warm / 1e6,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    public static void main(String[] arguments) {
        Map<String, String> shapes = new TreeMap<>(Map.of(
                "article",
                        "“The bridge will hold,” Ana Ruiz, the engineer, said on Monday. The mayor said that it had"
                                + " held.\n\n",
                "no full stop", "he said that she had said the plan was sound and they knew of it ",
                "unbalanced marks", "“ and she said ” and “ he wrote ",
                "one quotation mark", "\" said the mayor and ",
                "capitals", "THE MAYOR SAID THE BRIDGE WILL HOLD AND “STAND” ",
                "dialogue dashes", "— No, he said. — Yes, she said — and left.\n",
                "nested quotations", "“He said ‘they said “it holds” and left’ then,” she said. ",
                "brackets", "( [ said that ( "));
        first(shapes.get("article"));
        Suggester suggester = new Suggester();
        shapes.values().forEach(shape -> suggester.suggest(shape.repeat(2000)));
        System.out.printf(Locale.ROOT, "%-20s %10s %12s %14s%n", "shape", "length", "ms CPU", "ns/character");
        shapes.forEach((name, shape) -> {
            for (int length : LENGTHS) {
                String text = shape.repeat(length / shape.length() + 1).substring(0, length);
                long start = THREADS.getCurrentThreadCpuTime();
                suggester.suggest(text);
                long time = THREADS.getCurrentThreadCpuTime() - start;
                System.out.printf(
                        Locale.ROOT, "%-20s %10d %12.1f %14.1f%n", name, length, time / 1e6, time / (double) length);
            }
        });
    }
}
