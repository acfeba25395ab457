package org.pullquote.annotation.anchoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pullquote.annotation.anchoring.Trials.Background;
import org.pullquote.annotation.anchoring.Trials.Count;
import org.pullquote.annotation.anchoring.Trials.Fate;

/// Prints how well passages are found again in edited texts: `AnchoringBenchmark [FOLDER [PASSAGES [EXAMPLES]]]`. The
/// folder holds articles as plain text files; without one, 200 articles are made up.
final class AnchoringBenchmark {
    private AnchoringBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<String> texts = arguments.length > 0 ? read(Path.of(arguments[0])) : Newsroom.articles(200, 1);
        int passages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int examples = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        System.out.printf("%d articles, %d passages of each in every row%n", texts.size(), passages);
        System.out.printf("%-8s %-6s %-8s %8s %9s %9s%n", "passage", "length", "edits", "trials", "right %", "false %");
        for (Fate fate : Fate.values()) {
            for (Background background : Trials.BACKGROUNDS) {
                row(texts, fate, true, background, passages, examples);
                row(texts, fate, false, background, passages, examples);
            }
        }
    }

    private static void row(
            List<String> texts, Fate fate, boolean isShort, Background background, int passages, int examples) {
        if (fate == Fate.CHANGED && isShort) {
            return;
        }
        long seed = 31L * fate.ordinal() + background.name().hashCode() + (isShort ? 1 : 0);
        Count count = new Trials(texts, seed).run(fate, isShort, background, passages);
        System.out.printf(
                Locale.ROOT,
                "%-8s %-6s %-8s %8d %9.2f %9.2f%n",
                fate.name().toLowerCase(Locale.ROOT),
                isShort ? "short" : "long",
                background.name(),
                count.trials,
                100 * count.foundShare(),
                100 * count.falseShare());
        count.examples.stream().limit(examples).forEach(System.out::println);
    }

    private static List<String> read(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(AnchoringBenchmark::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
