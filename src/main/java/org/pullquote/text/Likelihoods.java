package org.pullquote.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.pullquote.text.Likelihood.Scale;

/// Finds the terms by which assessments say how likely and how sure, on the scale of the US Intelligence Community's
/// Directive 203, “Analytic Standards” (2015).
public final class Likelihoods {
    private record Term(Scale scale, List<String> words, int low, int high) {}

    /// @param terms in all their words, the usual one first
    private record Step(Scale scale, int low, int high, List<String> terms) {}

    private static final List<Step> STEPS = read();
    private static final List<Term> TERMS = STEPS.stream()
            .flatMap(step -> step.terms().stream()
                    .map(term -> new Term(
                            step.scale(),
                            Words.of(term).stream().map(Word::normal).toList(),
                            step.low(),
                            step.high())))
            .sorted(Comparator.comparingInt((Term term) -> -term.words().size()))
            .toList();
    /// Words that strengthen, weaken or deny the term behind them.
    private static final Set<String> CHANGING = Set.of(
            "highly",
            "very",
            "most",
            "more",
            "less",
            "least",
            "quite",
            "extremely",
            "increasingly",
            "fairly",
            "rather",
            "somewhat",
            "far",
            "equally",
            "not",
            "isnt",
            "arent",
            "wasnt",
            "hardly",
            "never");

    /// What stands behind *could* where it tells what may be or happen.
    private static final Set<String> HAPPENING = Set.of(
            "be",
            "have",
            "lead",
            "cause",
            "mean",
            "result",
            "happen",
            "become",
            "affect",
            "increase",
            "reduce",
            "rise",
            "fall",
            "grow",
            "come",
            "turn",
            "threaten",
            "prove");
    private static final Set<String> NEGATIONS = Set.of("no", "none", "nobody", "nothing", "neither", "nor", "never");
    private static final int FARTHEST_NEGATION = 10;

    private Likelihoods() {}

    /// The usual term for each step of a scale, from the least up.
    public static List<String> usualTerms(Scale scale) {
        return STEPS.stream()
                .filter(step -> step.scale() == scale)
                .sorted(Comparator.comparingInt(Step::low))
                .map(step -> step.terms().getFirst())
                .toList();
    }

    /// The terms within a stretch of the text, in order; of terms that overlap (*very likely*, *likely*) the longest.
    /// A term with a word before it that makes another of it (*highly unlikely*, *not likely*) is given with that
    /// word, and has no place on the scale.
    public static List<Likelihood> in(String text, TextSpan stretch) {
        List<Word> words = Words.of(text.substring(stretch.start(), stretch.end()));
        List<Likelihood> found = new ArrayList<>();
        int at = 0;
        int taken = 0;
        while (at < words.size()) {
            int start = at;
            at++;
            for (Term term : TERMS) {
                if (stands(term, words, start) && !isAbility(words, start)) {
                    int first = term.scale() == Scale.LIKELIHOOD ? firstOf(words, taken, start) : start;
                    at = start + term.words().size();
                    taken = at;
                    TextSpan span = words.get(first)
                            .span()
                            .cover(words.get(at - 1).span())
                            .shift(stretch.start());
                    boolean changed = first != start;
                    found.add(
                            changed
                                    ? new Likelihood(Scale.POSSIBILITY, span, span.in(text), 0, 100)
                                    : new Likelihood(term.scale(), span, span.in(text), term.low(), term.high()));
                    break;
                }
            }
        }
        return found;
    }

    /// The first of the words that make another term of the one at `start`; it itself where there are none.
    private static int firstOf(List<Word> words, int from, int start) {
        int first = start;
        while (first > from && CHANGING.contains(words.get(first - 1).normal())) {
            first--;
        }
        return first;
    }

    /// Whether *could* tells what someone was able to do, or stands under a negation: *before they could examine it*,
    /// *no trace could be found*.
    private static boolean isAbility(List<Word> words, int at) {
        if (!words.get(at).normal().equals("could")) {
            return false;
        }
        boolean happens =
                at + 1 < words.size() && HAPPENING.contains(words.get(at + 1).normal());
        return !happens
                || words.subList(Math.max(0, at - FARTHEST_NEGATION), at).stream()
                        .anyMatch(word -> NEGATIONS.contains(word.normal()));
    }

    private static boolean stands(Term term, List<Word> words, int start) {
        if (start + term.words().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < term.words().size(); i++) {
            if (!words.get(start + i).normal().equals(term.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Step> read() {
        try (InputStream list = Likelihoods.class.getResourceAsStream("likelihood-terms.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Likelihoods::step)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Step step(String line) {
        String[] fields = line.split("\t", -1);
        return new Step(
                Scale.valueOf(fields[0]),
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                List.of(fields[3].split(",", -1)));
    }
}
