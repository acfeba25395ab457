package org.pullquote.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.pullquote.annotation.anchoring.Anchoring;
import org.pullquote.article.Article;
import org.pullquote.text.Sentences;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Words;

/// What finding annotations again costs, in CPU time of the thread: texts of 600 to 50,000 generated words, of whose
/// sentences a tenth was deleted, a tenth moved, and of every twentieth word another made; and 100 passages in each.
public final class AnchoringSpeed {
    private static final int ROUNDS = 7;
    private static final int PASSAGES = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private AnchoringSpeed() {}

    public static void main(String[] arguments) {
        GeneratedArticles generated = new GeneratedArticles(3);
        for (int articles : new int[] {1, 1, 5, 20, 80}) {
            String old = generated.story(articles).stream().map(Article::text).collect(Collectors.joining("\n\n"));
            measure(old, edited(old, new Random(4)));
        }
    }

    private static void measure(String old, String changed) {
        double[] between = new double[ROUNDS];
        double[] passages = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begun = THREADS.getCurrentThreadCpuTime();
            Anchoring anchoring = Anchoring.between(old, changed);
            long aligned = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < PASSAGES; i++) {
                anchoring.anchor(TextSpan.at((int) ((long) (old.length() - 80) * i / PASSAGES), 80));
            }
            between[round] = (aligned - begun) / 1e6;
            passages[round] = (THREADS.getCurrentThreadCpuTime() - aligned) / 1e6;
        }
        Arrays.sort(between);
        Arrays.sort(passages);
        System.out.printf(
                Locale.ROOT,
                "%6d words: aligning %8.1f ms, %d passages %6.1f ms%n",
                Words.of(old).size(),
                between[ROUNDS / 2],
                PASSAGES,
                passages[ROUNDS / 2]);
    }

    private static String edited(String text, Random random) {
        List<String> kept = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (TextSpan sentence : Sentences.in(text)) {
            int fate = random.nextInt(10);
            if (fate != 0) {
                (fate == 1 ? moved : kept).add(reworded(sentence.in(text), random));
            }
        }
        Collections.shuffle(moved, random);
        moved.forEach(sentence -> kept.add(random.nextInt(kept.size() + 1), sentence));
        return String.join(" ", kept);
    }

    private static String reworded(String sentence, Random random) {
        return Arrays.stream(sentence.split(" "))
                .map(word -> random.nextInt(20) == 0 ? "other" + random.nextInt(1_000) : word)
                .collect(Collectors.joining(" "));
    }
}
