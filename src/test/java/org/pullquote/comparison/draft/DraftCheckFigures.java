package org.pullquote.comparison.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.pullquote.article.Article;
import org.pullquote.article.draft.Draft;
import org.pullquote.page.Pages;
import org.pullquote.text.Quotation;
import org.pullquote.text.Quotations;
import org.pullquote.text.TextSpan;

/// Damages quotations of articles in known ways and counts what the check makes of them.
final class DraftCheckFigures {
    /// Damage can be done to quotations of so many words, and seen in them.
    private static final int SHORTEST = 8;

    private final Map<Damage, Map<Verdict, Integer>> counts = new EnumMap<>(Damage.class);
    private final List<String> wrong = new ArrayList<>();

    /// @param articles the sources, whose own quotations are damaged
    /// @param most how many quotations are taken
    static DraftCheckFigures of(List<Article> articles, int most, long seed) {
        DraftCheckFigures figures = new DraftCheckFigures();
        Random random = new Random(seed);
        List<List<String>> quotations = new ArrayList<>();
        articles.forEach(article -> quotations.addAll(quotations(article.text())));
        for (int i = 0; i < Math.min(most, quotations.size()); i++) {
            List<String> words = quotations.get(i);
            List<String> other = quotations.get((i + quotations.size() / 2) % quotations.size());
            for (Damage damage : Damage.values()) {
                damage.done(words, other, random)
                        .filter(changed -> damage == Damage.NONE || !changed.equals(words))
                        .ifPresent(changed -> figures.count(damage, String.join(" ", changed), articles));
            }
        }
        return figures;
    }

    private static List<List<String>> quotations(String text) {
        List<List<String>> found = new ArrayList<>();
        for (Quotation quotation : Quotations.in(text)) {
            for (TextSpan piece : quotation.pieces()) {
                List<String> words = List.of(piece.in(text).strip().split("\\s+"));
                if (words.size() >= SHORTEST && isPlain(piece.in(text))) {
                    found.add(words);
                }
            }
        }
        return found;
    }

    /// Whether nothing in it makes another difference than the damage that is done to it.
    private static boolean isPlain(String quotation) {
        return quotation.chars().noneMatch(c -> "“”\"…[(".indexOf(c) >= 0)
                && !quotation.contains("..")
                && !quotation.contains(". .");
    }

    private void count(Damage damage, String quotation, List<Article> sources) {
        String draft = "The report puts it this way: “" + quotation + "”";
        Article article = Draft.of(Pages.page("draft.txt", draft.getBytes(StandardCharsets.UTF_8)));
        List<CheckedQuotation> checked = DraftCheck.of(article, sources);
        Verdict verdict =
                checked.isEmpty() ? Verdict.NOT_FOUND : checked.getFirst().verdict();
        counts.computeIfAbsent(damage, _ -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
        if (verdict != damage.right()) {
            wrong.add(damage + " is " + verdict + ": " + quotation);
        }
    }

    /// How many damaged quotations there are.
    int damaged() {
        return total()
                - counts.get(Damage.NONE).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    /// The share of damaged quotations that were called by the right name.
    double rightlyNamed() {
        int right = counts.entrySet().stream()
                .filter(entry -> entry.getKey() != Damage.NONE)
                .mapToInt(entry -> entry.getValue().getOrDefault(entry.getKey().right(), 0))
                .sum();
        return (double) right / damaged();
    }

    /// The share of faithful quotations that were called anything but verbatim.
    double wronglyFlagged() {
        Map<Verdict, Integer> faithful = counts.get(Damage.NONE);
        int all = faithful.values().stream().mapToInt(Integer::intValue).sum();
        return 1 - (double) faithful.getOrDefault(Verdict.VERBATIM, 0) / all;
    }

    private int total() {
        return counts.values().stream()
                .flatMap(verdicts -> verdicts.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Override
    public String toString() {
        return counts + "\n" + String.join("\n", wrong);
    }
}
