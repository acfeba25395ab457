package org.pullquote.article.flat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The measure of the public article-extraction benchmark: precision and recall of 4-grams of words on each page, and
/// the F1 of their means.
final class ShingleScore {
    private static final int LENGTH = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private double precision;
    private int withOutput;
    private double recall;
    private int withTruth;

    void add(String truth, String kept) {
        Map<String, Integer> wanted = shingles(truth);
        Map<String, Integer> found = shingles(kept);
        int shared = 0;
        for (Map.Entry<String, Integer> entry : found.entrySet()) {
            shared += Math.min(entry.getValue(), wanted.getOrDefault(entry.getKey(), 0));
        }
        if (!found.isEmpty()) {
            precision += (double) shared / size(found);
            withOutput++;
        }
        if (!wanted.isEmpty()) {
            recall += (double) shared / size(wanted);
            withTruth++;
        }
    }

    @Override
    public String toString() {
        double p = precision / withOutput;
        double r = recall / withTruth;
        return "F1 %.3f, precision %.3f, recall %.3f, %d pages".formatted(2 * p * r / (p + r), p, r, withTruth);
    }

    private static int size(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < words.size() && (i == 0 || i + LENGTH <= words.size()); i++) {
            shingles.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + LENGTH))), 1, Integer::sum);
        }
        return shingles;
    }
}
