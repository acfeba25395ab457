package org.pullquote.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pullquote.suggestion.Suggester;

/// How long suggestions take, by the length and the shape of the text: the time of a character must not grow with the
/// length.
public final class SuggestionBenchmark {
    private static final int[] LENGTHS = {10_000, 100_000, 1_000_000};

    private SuggestionBenchmark() {}

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
                "brackets", "( [ said that ( "));
        Suggester suggester = new Suggester();
        shapes.values().forEach(shape -> suggester.suggest(shape.repeat(2000)));
        System.out.printf(Locale.ROOT, "%-20s %10s %12s %14s%n", "shape", "length", "ms", "ns/character");
        shapes.forEach((name, shape) -> {
            for (int length : LENGTHS) {
                String text = shape.repeat(length / shape.length() + 1).substring(0, length);
                long start = System.nanoTime();
                suggester.suggest(text);
                long time = System.nanoTime() - start;
                System.out.printf(
                        Locale.ROOT, "%-20s %10d %12.1f %14.1f%n", name, length, time / 1e6, time / (double) length);
            }
        });
    }
}
