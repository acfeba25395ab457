package org.pullquote.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.text.FunctionWords;
import org.pullquote.text.Stems;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// A name, number, date or time in a text.
///
/// @param span where it stands, in UTF-16 units
/// @param value what it says, in a form in which the same facts are the same
/// @param unit the stem of the word that a number counts; empty where there is none
record Fact(Detail.Kind kind, TextSpan span, String value, String unit) {
    private static final Pattern TIME = Pattern.compile(
            "\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])\\.?m\\b\\.?|\\b(\\d{1,2}):(\\d{2})\\b", Pattern.CASE_INSENSITIVE);

    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*)\\.?";

    private static final Pattern DATE =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4}))?"
                    + "|\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+" + MONTH + "(?:\\s+(\\d{4}))?");

    private static final Pattern DAY =
            Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,-])\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?(?![\\d:]|\\p{L})(?:["
                    + " -](hundred|thousand|million|billion|trillion)\\b)?");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("dozen", 12));

    private static final Map<String, Double> SCALES =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

    /// Words with a capital that are no part of a name.
    private static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /// The facts of a text, those of a kind in order.
    static List<Fact> in(String text) {
        List<Fact> facts = new ArrayList<>();
        addTimes(text, facts);
        List<Word> words = Words.of(text);
        addNumbers(text, words, facts);
        addNames(text, words, facts);
        return facts;
    }

    private static void addTimes(String text, List<Fact> facts) {
        Matcher time = TIME.matcher(text);
        while (time.find()) {
            boolean bare = time.group(3) == null;
            int hour = Integer.parseInt(bare ? time.group(4) : time.group(1));
            String minute = bare ? time.group(5) : time.group(2) == null ? "00" : time.group(2);
            boolean afternoon = !bare && time.group(3).equalsIgnoreCase("p");
            int clock = bare ? hour : hour % 12 + (afternoon ? 12 : 0);
            facts.add(new Fact(Detail.Kind.DATE, span(time), clock + ":" + minute, "time"));
        }
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            boolean american = date.group(1) != null;
            String month = american ? date.group(1) : date.group(5);
            String day = american ? date.group(2) : date.group(4);
            facts.add(new Fact(Detail.Kind.DATE, span(date), month + " " + day, "date"));
        }
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            facts.add(new Fact(Detail.Kind.DATE, span(day), day.group(1).toLowerCase(Locale.ROOT), "day"));
        }
    }

    private static void addNumbers(String text, List<Word> words, List<Fact> facts) {
        List<Fact> times = List.copyOf(facts);
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            TextSpan span = span(number);
            if (times.stream().noneMatch(time -> time.span().overlaps(span))) {
                String scale = number.group(1);
                int end = scale == null ? number.end() : number.start(1) - 1;
                double value =
                        Double.parseDouble(text.substring(number.start(), end).replace(",", ""));
                double scaled = scale == null ? value : value * SCALES.getOrDefault(scale, 1.0);
                facts.add(new Fact(Detail.Kind.NUMBER, span, plain(scaled), unitAfter(words, span.end())));
            }
        }
        for (Word word : words) {
            Integer value = WORDS.get(word.normal());
            if (value != null) {
                String unit = unitAfter(words, word.span().end());
                facts.add(new Fact(Detail.Kind.NUMBER, word.span(), plain(value), unit));
            }
        }
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /// The stem of the noun that a number counts, taken to be the last of up to three words of matter behind it.
    private static String unitAfter(List<Word> words, int end) {
        String unit = "";
        int seen = 0;
        for (Word word : words) {
            if (word.span().start() < end) {
                continue;
            }
            if (seen++ == 4 || FunctionWords.contains(word.normal())) {
                break;
            }
            unit = unit + (unit.isEmpty() ? "" : " ") + Stems.of(word.normal());
        }
        return unit;
    }

    private static void addNames(String text, List<Word> words, List<Fact> facts) {
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size() && isNamed(text, words, end) && (end == at || touches(text, words, end))) {
                end++;
            }
            if (end > at) {
                TextSpan span = words.get(at).span().cover(words.get(end - 1).span());
                StringBuilder value = new StringBuilder();
                for (int i = at; i < end; i++) {
                    value.append(i == at ? "" : " ").append(words.get(i).normal());
                }
                facts.add(new Fact(Detail.Kind.NAME, span, value.toString(), ""));
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean isNamed(String text, List<Word> words, int at) {
        Word word = words.get(at);
        return Character.isUpperCase(text.charAt(word.span().start()))
                && word.normal().length() > 1
                && !FunctionWords.contains(word.normal())
                && !CALENDAR.contains(word.normal());
    }

    private static boolean touches(String text, List<Word> words, int at) {
        int from = words.get(at - 1).span().end();
        String between =
                text.substring(from, Math.max(from, words.get(at).span().start()));
        return between.isBlank() || between.equals("-") || between.equals(". ");
    }

    private static TextSpan span(Matcher matcher) {
        return new TextSpan(matcher.start(), matcher.end());
    }
}
