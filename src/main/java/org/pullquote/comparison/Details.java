package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pullquote.comparison.Detail.Kind;
import org.pullquote.text.Likelihood;
import org.pullquote.text.Spellings;
import org.pullquote.text.Stems;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Words;

/// Lists what matched passages tell differently: names in two spellings, other numbers, dates and times, and how likely
/// something is said to be.
public final class Details {
    private final Passage first;
    private final Passage second;
    private final List<Detail> found = new ArrayList<>();

    private Details(Passage first, Passage second) {
        this.first = first;
        this.second = second;
    }

    /// The details of an alignment's two passages that differ, by kind and place.
    public static List<Detail> of(Alignment alignment) {
        return of(alignment, passage -> Fact.in(passage.text()));
    }

    /// Finds the details of many alignments, and looks into each passage once. For one thread.
    public static Function<Alignment, List<Detail>> ofMany() {
        Map<Passage, List<Fact>> known = new HashMap<>();
        return alignment ->
                of(alignment, passage -> known.computeIfAbsent(passage, unknown -> Fact.in(unknown.text())));
    }

    private static List<Detail> of(Alignment alignment, Function<Passage, List<Fact>> facts) {
        Details details = new Details(alignment.first(), alignment.second());
        List<Fact> ours = facts.apply(alignment.first());
        List<Fact> theirs = facts.apply(alignment.second());
        details.names(of(Kind.NAME, ours), of(Kind.NAME, theirs));
        details.numbers(of(Kind.NUMBER, ours), of(Kind.NUMBER, theirs));
        details.dates(of(Kind.DATE, ours), of(Kind.DATE, theirs));
        details.likelihoods();
        return List.copyOf(details.found);
    }

    private static List<Fact> of(Kind kind, List<Fact> facts) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /// Names of which a part is the same and another part spelt otherwise, or that are one word in two spellings.
    private void names(List<Fact> ours, List<Fact> theirs) {
        Set<String> told = new HashSet<>();
        for (Fact one : ours) {
            boolean same = theirs.stream().anyMatch(other -> name(other).equals(name(one)));
            Optional<Fact> otherwise = theirs.stream()
                    .filter(other -> isOneOtherwise(name(one), name(other)))
                    .filter(other -> ours.stream().noneMatch(fact -> name(fact).equals(name(other))))
                    .findFirst();
            if (!same && otherwise.isPresent() && told.add(name(one))) {
                add(Kind.NAME, Optional.of(one), otherwise);
            }
        }
    }

    private static String name(Fact fact) {
        return ((Fact.Named) fact.meaning()).name();
    }

    private static boolean isOneOtherwise(String one, String other) {
        List<String> words = Arrays.asList(one.split(" ", -1));
        List<String> others = Arrays.asList(other.split(" ", -1));
        if (words.size() != others.size()) {
            return false;
        }
        int spelt = 0;
        int same = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String its = others.get(i);
            boolean last = i == words.size() - 1;
            same += word.equals(its) ? 1 : 0;
            // a given name and its short form begin alike: Rudy and Rudolph
            boolean shortForm = !last && word.length() > 2 && its.length() > 2 && word.regionMatches(0, its, 0, 3);
            spelt += !word.equals(its) && (NameSpelling.isOneName(word, its) || shortForm) ? 1 : 0;
        }
        return spelt > 0 && spelt + same == words.size();
    }

    /// Numbers of the same thing that differ, or of which only one passage has any.
    private void numbers(List<Fact> ours, List<Fact> theirs) {
        List<Fact> left = without(theirs, ours);
        for (Fact one : without(ours, theirs)) {
            Optional<Fact> other = counting(one, left);
            other.ifPresent(left::remove);
            boolean told = other.isPresent() && !(isIndefinite(one) && isIndefinite(other.get()));
            if (told || other.isEmpty() && isMissing(one, theirs, second)) {
                add(Kind.NUMBER, Optional.of(one), other);
            }
        }
        for (Fact other : left) {
            if (isMissing(other, ours, first)) {
                add(Kind.NUMBER, Optional.empty(), Optional.of(other));
            }
        }
    }

    /// The numbers that have no equal among the others.
    private static List<Fact> without(List<Fact> facts, List<Fact> others) {
        return facts.stream()
                .filter(fact ->
                        others.stream().noneMatch(other -> quantity(fact).isSame(quantity(other))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// The number that counts the same thing, as far as the words tell.
    private static Optional<Fact> counting(Fact fact, List<Fact> others) {
        return others.stream()
                .filter(other -> quantity(fact).isOfSameThing(quantity(other)))
                .max(Comparator.comparingLong((Fact other) -> quantity(fact).likeness(quantity(other))));
    }

    /// Whether a number has none beside it in the other passage, which speaks of what it counts.
    private static boolean isMissing(Fact fact, List<Fact> others, Passage passage) {
        Quantity quantity = quantity(fact);
        boolean counted = others.stream().anyMatch(other -> quantity.isOfSameThing(quantity(other)));
        return !quantity.indefinite()
                && !quantity.counted().isEmpty()
                && !counted
                && !FactWords.isOfTime(quantity.counted())
                && Words.of(passage.text()).stream()
                        .map(word -> RelatedWords.concept(Stems.of(Spellings.key(word.normal()))))
                        .anyMatch(quantity.counted()::equals);
    }

    private static Quantity quantity(Fact fact) {
        return (Quantity) fact.meaning();
    }

    private static boolean isIndefinite(Fact fact) {
        return quantity(fact).indefinite();
    }

    /// Years, months, dates, week days and times of which both passages have one and they differ.
    private void dates(List<Fact> ours, List<Fact> theirs) {
        for (String unit : List.of("year", "month", "date", "day", "time")) {
            List<Fact> one = of(unit, ours);
            List<Fact> other = of(unit, theirs);
            boolean common = one.stream()
                    .anyMatch(
                            fact -> other.stream().anyMatch(its -> moment(fact).isSame(moment(its))));
            if (!one.isEmpty() && !other.isEmpty() && !common) {
                add(Kind.DATE, Optional.of(one.getFirst()), Optional.of(other.getFirst()));
            }
        }
    }

    private static List<Fact> of(String unit, List<Fact> facts) {
        return facts.stream().filter(fact -> moment(fact).unit().equals(unit)).toList();
    }

    private static Fact.Moment moment(Fact fact) {
        return (Fact.Moment) fact.meaning();
    }

    /// The terms of both passages beside each other, unless they say the same.
    private void likelihoods() {
        List<Likelihood> ours = Strength.terms(first);
        List<Likelihood> theirs = Strength.terms(second);
        boolean same = ours.stream()
                .map(Details::strength)
                .toList()
                .equals(theirs.stream().map(Details::strength).toList());
        if (!same) {
            found.add(new Detail(
                    Kind.LIKELIHOOD,
                    ours.stream().map(term -> part(first, term)).toList(),
                    theirs.stream().map(term -> part(second, term)).toList()));
        }
    }

    private static String strength(Likelihood term) {
        return term.scale() + " " + term.low() + "-" + term.high();
    }

    private void add(Kind kind, Optional<Fact> one, Optional<Fact> other) {
        found.add(new Detail(
                kind,
                one.map(fact -> part(first, fact.span())).stream().toList(),
                other.map(fact -> part(second, fact.span())).stream().toList()));
    }

    private static Passage part(Passage passage, Likelihood term) {
        return new Passage(passage.article(), term.span(), term.text(), passage.quoted());
    }

    private static Passage part(Passage passage, TextSpan span) {
        TextSpan there = span.shift(passage.span().start());
        return new Passage(passage.article(), there, span.in(passage.text()), passage.quoted());
    }
}
