package org.pullquote.suggestion.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pullquote.text.Paragraphs;
import org.pullquote.text.Sentences;
import org.pullquote.text.TextSpan;

/// Looks for a rule's words in a text.
public final class Coder {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_WORD_BEHIND = "(?![\\p{L}\\p{N}])";

    /// So many characters may be read for each of the text: far more than an expression without nested repetitions
    /// needs.
    private static final long BUDGET_PER_CHARACTER = 500;

    private static final long LEAST_BUDGET = 1_000_000;

    private Coder() {}

    /// What the rule proposes for the text.
    public static Coding code(String text, CodingRule rule) {
        if (rule.words().isBlank()) {
            return new Coding.Found(List.of());
        }
        Pattern pattern;
        try {
            pattern = pattern(rule);
        } catch (PatternSyntaxException wrong) {
            return new Coding.Unreadable(wrong.getDescription(), wrong.getIndex() + 1);
        }
        List<TextSpan> places = new ArrayList<>();
        List<TextSpan> units = units(text, rule.reach());
        BudgetedText budgeted =
                new BudgetedText(text, new BudgetedText.Budget(LEAST_BUDGET + BUDGET_PER_CHARACTER * text.length()));
        try {
            Matcher matcher = pattern.matcher(budgeted);
            int unit = 0;
            while (matcher.find()) {
                TextSpan words = new TextSpan(matcher.start(), matcher.end());
                while (unit < units.size() && units.get(unit).end() <= words.start()) {
                    unit++;
                }
                boolean inUnit = unit < units.size() && units.get(unit).start() <= words.start();
                add(places, inUnit ? units.get(unit) : words);
            }
        } catch (BudgetedText.Exhausted _) {
            return new Coding.GivenUp(places);
        } catch (StackOverflowError _) {
            // Java's matcher recurses once for every repetition of a group
            return new Coding.GivenUp(places);
        }
        return new Coding.Found(places);
    }

    private static void add(List<TextSpan> places, TextSpan place) {
        if (!place.isEmpty() && (places.isEmpty() || !places.getLast().equals(place))) {
            places.add(place);
        }
    }

    private static List<TextSpan> units(String text, CodingRule.Reach reach) {
        return switch (reach) {
            case WORDS -> List.of();
            case SENTENCE -> Sentences.in(text);
            case PARAGRAPH -> Paragraphs.of(text);
        };
    }

    private static Pattern pattern(CodingRule rule) {
        int flags = Pattern.UNICODE_CHARACTER_CLASS | (rule.matchCase() ? 0 : ANY_CASE);
        String words = switch (rule.form()) {
            // Compiled by itself first, so that what is wrong with it is counted in its own characters.
            case REGULAR_EXPRESSION ->
                "(?:" + Pattern.compile(rule.words(), flags).pattern() + ")";
            case PHRASE -> phrase(rule.words());
        };
        return Pattern.compile(rule.wholeWords() ? NO_WORD_BEFORE + words + NO_WORD_BEHIND : words, flags);
    }

    /// The phrase with any white space between its words and any kind of apostrophe in them.
    private static String phrase(String words) {
        return Stream.of(words.strip().split("\\s+", -1))
                .map(word ->
                        Stream.of(word.split("['’]", -1)).map(Pattern::quote).collect(Collectors.joining("['’]")))
                .collect(Collectors.joining("\\s+"));
    }
}
