package org.pullquote.brief.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.pullquote.article.Article;
import org.pullquote.article.draft.Draft;
import org.pullquote.comparison.draft.Verdict;
import org.pullquote.page.Pages;

/// Takes quotations from articles, damages them in known ways, writes a draft with them for each way and counts what
/// the check makes of it.
public final class DamageFigures {
    private final Map<Damage, Map<String, Integer>> counts = new EnumMap<>(Damage.class);
    private final List<String> wrong = new ArrayList<>();
    private int quotations;

    private DamageFigures() {}

    /// @param articles the sources, whose own quotations are damaged
    /// @param most how many quotations are taken
    public static DamageFigures of(List<Article> articles, int most, long seed) {
        DamageFigures figures = new DamageFigures();
        Random random = new Random(seed);
        List<QuotedWords> all = new ArrayList<>(QuotedWords.in(articles));
        Collections.shuffle(all, random);
        List<QuotedWords> taken = all.subList(0, Math.min(most, all.size()));
        figures.quotations = taken.size();
        for (Damage damage : Damage.values()) {
            List<QuotedWords> damaged = new ArrayList<>();
            // Few quotations name their speaker in full beside them, so that all of those are taken.
            for (QuotedWords quotation : damage == Damage.SPEAKER_SWAPPED ? all : taken) {
                done(damage, quotation, all, random).ifPresent(damaged::add);
            }
            figures.count(damage, damaged.subList(0, Math.min(most, damaged.size())), articles);
        }
        return figures;
    }

    /// Some try succeeds, unless the quotation cannot have the damage.
    private static Optional<QuotedWords> done(
            Damage damage, QuotedWords quotation, List<QuotedWords> others, Random random) {
        for (int i = 0; i < 40; i++) {
            QuotedWords other = others.get(random.nextInt(others.size()));
            Optional<QuotedWords> damaged =
                    quotation.isApartFrom(other) ? damage.done(quotation, other, random) : Optional.empty();
            if (damaged.isPresent()) {
                return damaged;
            }
        }
        return Optional.empty();
    }

    private void count(Damage damage, List<QuotedWords> quotations, List<Article> sources) {
        List<String> paragraphs = quotations.stream().map(QuotedWords::inDraft).toList();
        Article draft =
                Draft.of(Pages.page("draft.txt", String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8)));
        Map<Integer, String> said = new HashMap<>();
        for (DraftFinding finding : DraftFindings.of(draft, sources)) {
            said.putIfAbsent(draft.blockAt(finding.quotation().span().start()), kind(finding));
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            String kind = said.getOrDefault(i, "not seen");
            counts.computeIfAbsent(damage, _ -> new TreeMap<>()).merge(kind, 1, Integer::sum);
            if (!kind.equals(damage.right())) {
                wrong.add(damage + " is " + kind + ": " + paragraphs.get(i));
            }
        }
    }

    private static String kind(DraftFinding finding) {
        Verdict verdict = finding.quotation().verdict();
        return finding.speaker().isPresent() && verdict == Verdict.VERBATIM ? "speaker differs" : verdict.label();
    }

    /// How many quotations were taken.
    public int quotations() {
        return quotations;
    }

    /// How many damaged quotations there are.
    public int damaged() {
        return counts.keySet().stream()
                .filter(damage -> !damage.isFaithful())
                .mapToInt(this::all)
                .sum();
    }

    /// The share of damaged quotations that were called by the right name.
    public double rightlyNamed() {
        int right = counts.keySet().stream()
                .filter(damage -> !damage.isFaithful())
                .mapToInt(this::right)
                .sum();
        return (double) right / damaged();
    }

    /// The share of faithful quotations that were called anything else.
    public double wronglyFlagged() {
        return 1 - (double) right(Damage.NONE) / all(Damage.NONE);
    }

    /// Each quotation that was called by a wrong name.
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    private int all(Damage damage) {
        return counts.getOrDefault(damage, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int right(Damage damage) {
        return counts.getOrDefault(damage, Map.of()).getOrDefault(damage.right(), 0);
    }

    /// A line for each kind of damage.
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<Damage, Map<String, Integer>> line : counts.entrySet()) {
            Damage damage = line.getKey();
            lines.append(String.format(
                    Locale.ROOT,
                    "%-18s %4d of %4d called %s  %s%n",
                    damage.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    right(damage),
                    all(damage),
                    damage.right(),
                    line.getValue()));
        }
        return lines.append(String.format(
                        Locale.ROOT,
                        "damaged and rightly named %.2f %% of %d; faithful and flagged %.2f %%%n",
                        100 * rightlyNamed(),
                        damaged(),
                        100 * wronglyFlagged()))
                .toString();
    }
}
