package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.comparison.Quantity.Measure;
import org.pullquote.text.FunctionWords;
import org.pullquote.text.Spellings;
import org.pullquote.text.Stems;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;

/// Finds the numbers of a text with what they count or measure: ranges, and numbers that are told to be not exact.
final class Numbers {
    /// *About 40* is anything so near to it, …
    private static final double ABOUT = 0.045;

    /// … *nearly 40* anything that is less by so much, and *over 40* anything that is more by so much.
    private static final double NEARLY = 0.1;

    /// What is counted stands within so many words behind the number.
    private static final int REACH = 4;

    private final String text;
    private final List<Word> words;
    private final FactWords language;
    private final NumberReader reader;

    Numbers(String text, List<Word> words, FactWords language) {
        this.text = text;
        this.words = words;
        this.language = language;
        this.reader = new NumberReader(text, words, language);
    }

    /// The numbers that are no part of other facts, which are dates and times.
    List<Fact> without(List<Fact> others) {
        List<Fact> facts = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            TextSpan word = words.get(at).span();
            boolean free = others.stream().noneMatch(fact -> fact.span().overlaps(word));
            Optional<NumberReader.Numeral> number = free ? reader.at(at) : Optional.empty();
            if (number.isEmpty()) {
                if (free && language.has("one", words.get(at).normal()) && !isOneOfMany(at)) {
                    facts.add(fact(at, new NumberReader.Numeral(1, at + 1, false), Optional.empty(), true));
                }
                at++;
                continue;
            }
            Optional<NumberReader.Numeral> to = rangeEnd(at, number.get());
            facts.add(fact(at, number.get(), to, false));
            at = to.orElse(number.get()).end();
        }
        return facts;
    }

    /// *One of the letters* says nothing of how many there are.
    private boolean isOneOfMany(int at) {
        return at + 1 < words.size()
                && Set.of("of", "von", "der", "des", "de", "del")
                        .contains(words.get(at + 1).normal());
    }

    /// The number to which a range goes: *12–14*, *12 to 14*, *between 12 and 14*.
    private Optional<NumberReader.Numeral> rangeEnd(int start, NumberReader.Numeral from) {
        int next = from.end();
        if (next >= words.size()) {
            return Optional.empty();
        }
        String gap = between(next).strip();
        boolean dash = gap.equals("-") || gap.equals("–");
        String word = words.get(next).normal();
        boolean spoken = gap.isEmpty()
                && language.has("to", word)
                && (!isAnd(word) || start > 0 && isBetween(words.get(start - 1).normal()));
        Optional<NumberReader.Numeral> to = dash ? reader.at(next) : spoken ? reader.at(next + 1) : Optional.empty();
        return to.filter(number -> dash || number.value() > from.value());
    }

    private static boolean isAnd(String word) {
        return Set.of("and", "und", "et", "y").contains(word);
    }

    private static boolean isBetween(String word) {
        return Set.of("between", "zwischen", "entre").contains(word);
    }

    private Fact fact(int start, NumberReader.Numeral number, Optional<NumberReader.Numeral> to, boolean indefinite) {
        NumberReader.Numeral last = to.orElse(number);
        double from = number.value();
        if (to.isPresent() && from < 1000 && last.scale() > 1 && number.scale() == 1) {
            from *= last.scale();
        }
        int end = last.end();
        int first = words.get(start).span().start();
        int behind = words.get(end - 1).span().end();
        Units units = new Units(text, words).of(start, end);
        double factor = units.measure().factor();
        double low = units.base(from);
        double high = units.base(last.value());
        if (to.isEmpty()) {
            boolean round = number.round() || language.standsBefore("about", words, start);
            boolean nearly = language.standsBefore("nearly", words, start);
            boolean over = language.standsBefore("over", words, start);
            double slack = number.round() ? 2 * ABOUT : ABOUT;
            low = round ? low * (1 - slack) : nearly ? low * (1 - NEARLY) : low;
            high = round ? high * (1 + slack) : over ? high * (1 + NEARLY) : high;
        }
        Quantity quantity = new Quantity(
                low,
                high,
                new Measure(units.measure().dimension(), factor),
                concepts(start, end),
                counted(end),
                indefinite);
        TextSpan span = new TextSpan(units.isBefore() ? first - 1 : first, Math.max(behind, units.end()));
        return new Fact(Detail.Kind.NUMBER, indefinite ? words.get(start).span() : span, quantity);
    }

    /// What the words behind the number mean, of which one is what it counts, and what a known word before it means:
    /// *killing 14*.
    private Set<String> concepts(int start, int end) {
        Set<String> concepts = new LinkedHashSet<>();
        int skipped = 0;
        for (int i = end; i < words.size() && i < end + REACH + 1 && !isParted(i); i++) {
            if (FactWords.measure(words.get(i).normal()).isPresent()) {
                continue;
            }
            if (!FunctionWords.contains(words.get(i).normal())) {
                concepts.add(concept(words.get(i)));
            } else if (!concepts.isEmpty() || ++skipped > 2) {
                break;
            }
        }
        String before = start > 0 && !isParted(start) ? concept(words.get(start - 1)) : "";
        if (before.startsWith("=")) {
            concepts.add(before);
        }
        return concepts;
    }

    /// The noun that is counted, by its ending; empty where none is sure.
    private String counted(int end) {
        String noun = "";
        for (int i = end; i < words.size() && i < end + REACH && !isParted(i); i++) {
            Word word = words.get(i);
            if (FunctionWords.contains(word.normal())) {
                break;
            }
            boolean capital = Character.isUpperCase(text.charAt(word.span().start()));
            boolean plural = word.normal().endsWith("s") || word.normal().endsWith("people");
            if (plural || capital && language.writesMonthsWithCapitals() && !language.isEnglish()) {
                noun = concept(word);
            }
        }
        return noun;
    }

    private static String concept(Word word) {
        String normal = word.normal().equals("people") ? "person" : word.normal();
        return RelatedWords.concept(Stems.of(Spellings.key(normal)));
    }

    private boolean isParted(int at) {
        return between(at).chars().anyMatch(c -> ",.;:!?()".indexOf(c) >= 0);
    }

    private String between(int at) {
        int from = at == 0 ? 0 : words.get(at - 1).span().end();
        return text.substring(from, Math.max(from, words.get(at).span().start()));
    }
}
