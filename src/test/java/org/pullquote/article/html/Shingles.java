package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The measure of the public article-extraction benchmark: precision and recall of runs of four words for each page,
/// their means over the pages, and the F1 of the means.
final class Shingles {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private double precision;
    private double recall;
    private int withOutput;
    private int withTruth;

    void add(String truth, String predicted) {
        Map<String, Integer> expected = shingles(truth);
        Map<String, Integer> found = shingles(predicted);
        int common = 0;
        for (var one : expected.entrySet()) {
            common += Math.min(one.getValue(), found.getOrDefault(one.getKey(), 0));
        }
        int all = expected.values().stream().mapToInt(Integer::intValue).sum();
        int made = found.values().stream().mapToInt(Integer::intValue).sum();
        if (made > 0) {
            precision += (double) common / made;
            withOutput++;
        }
        if (all > 0) {
            recall += (double) common / all;
            withTruth++;
        }
    }

    static double f1(String truth, String predicted) {
        Shingles one = new Shingles();
        one.add(truth, predicted);
        return one.f1();
    }

    double precision() {
        return withOutput == 0 ? 0 : precision / withOutput;
    }

    double recall() {
        return withTruth == 0 ? 0 : recall / withTruth;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - 3); i++) {
            List<String> run = words.subList(i, Math.min(words.size(), i + 4));
            if (!run.isEmpty()) {
                counts.merge(String.join(" ", run), 1, Integer::sum);
            }
        }
        return counts;
    }
}
