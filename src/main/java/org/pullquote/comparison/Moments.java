package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pullquote.comparison.Fact.Moment;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;

/// Finds years, months, dates, days of the week and times of day in a text.
final class Moments {
    private static final Pattern ENGLISH_TIME = Pattern.compile(
            "\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])\\.?m\\b\\.?|\\b(noon|midnight)\\b", Pattern.CASE_INSENSITIVE);

    /// Each way has two groups, the hour and the minutes. A bare hour may be one of the morning or of the afternoon.
    private static final Pattern CLOCK = Pattern.compile("\\b(\\d{1,2}):(\\d{2})\\b"
            + "|(?<=\\b[Ll]as )(\\d{1,2})(?:[.:](\\d{2}))?\\b"
            + "|\\b(\\d{1,2})(?:[.:](\\d{2}))?\\s*Uhr\\b"
            + "|\\b(\\d{1,2})\\s?h\\s?(\\d{2})\\b"
            + "|(?<=(?:à|vers) )(\\d{1,2})\\s?(?:h|heures?)\\b(?: (\\d{2}))?"
            + "|\\b(\\d{2})(\\d{2}) (?=GMT|UTC)");

    private static final Pattern ZONE =
            Pattern.compile("\\A,?\\s*\\(?(GMT|UTC|BST|CEST|CET|MESZ|MEZ|EST|EDT|CST|CDT|MST|MDT|PST|PDT)\\b");

    /// How many hours each zone is ahead of universal time.
    private static final Map<String, Integer> AHEAD = Map.ofEntries(
            Map.entry("GMT", 0),
            Map.entry("UTC", 0),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("MEZ", 1),
            Map.entry("CEST", 2),
            Map.entry("MESZ", 2),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    private static final Pattern NUMERIC_DATE =
            Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b|\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.(\\d{4})?(?!\\d)");

    private static final Pattern DAY_BEFORE =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:of\\s+|de\\s+)?\\z");
    private static final Pattern DAY_BEHIND = Pattern.compile("\\A\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.,]\\d)");
    private static final Pattern YEAR_BEHIND =
            Pattern.compile("\\A\\.?(?:,\\s*|\\s+)(?:del?\\s+|of\\s+)?((?:1[5-9]|20)\\d{2})\\b");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d{2}|20\\d{2}");
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final String text;
    private final List<Word> words;
    private final FactWords language;
    private final List<Fact> found = new ArrayList<>();

    private Moments(String text, List<Word> words, FactWords language) {
        this.text = text;
        this.words = words;
        this.language = language;
    }

    static List<Fact> in(String text, List<Word> words, FactWords language) {
        Moments moments = new Moments(text, words, language);
        moments.addTimes();
        moments.addNumericDates();
        moments.addDates();
        moments.addDaysAndYears();
        return moments.found;
    }

    private void addTimes() {
        Matcher english = ENGLISH_TIME.matcher(text);
        while (english.find()) {
            String name = Optional.ofNullable(english.group(4)).orElse("").toLowerCase(Locale.ROOT);
            int hour = name.isEmpty()
                    ? Integer.parseInt(english.group(1)) % 12
                            + (english.group(3).equalsIgnoreCase("p") ? 12 : 0)
                    : name.equals("noon") ? 12 : 0;
            addTime(span(english), hour * HOUR + minutes(english.group(2)), false);
        }
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            TextSpan span = span(clock);
            for (int group = 1; group < clock.groupCount(); group += 2) {
                if (clock.group(group) != null && isFree(span)) {
                    int hour = Integer.parseInt(clock.group(group));
                    boolean half = group < 4 && hour > 0 && hour < 13;
                    addTime(span, hour * HOUR + minutes(clock.group(group + 1)), half);
                }
            }
        }
    }

    private static int minutes(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// @param half whether it may be in the morning or in the afternoon
    private void addTime(TextSpan span, int minutes, boolean half) {
        Set<String> loose = new HashSet<>(Set.of("" + minutes % DAY));
        if (half) {
            loose.add("" + (minutes + DAY / 2) % DAY);
        }
        Set<String> exact = new HashSet<>();
        Matcher zone = ZONE.matcher(behind(span.end()));
        if (zone.find()) {
            int ahead = AHEAD.getOrDefault(zone.group(1), 0) * HOUR;
            loose.forEach(local -> exact.add("" + Math.floorMod(Integer.parseInt(local) - ahead, DAY)));
        }
        add(span, new Moment("time", loose, exact));
    }

    private void addNumericDates() {
        Matcher date = NUMERIC_DATE.matcher(text);
        while (date.find()) {
            boolean iso = date.group(1) != null;
            int month = Integer.parseInt(iso ? date.group(2) : date.group(5));
            int day = Integer.parseInt(iso ? date.group(3) : date.group(4));
            Optional<String> year = Optional.ofNullable(iso ? date.group(1) : date.group(6));
            if (month > 0 && month < 13 && day > 0 && day < 32 && isFree(span(date))) {
                add(span(date), "date", month + "-" + day, year);
            }
        }
    }

    private void addDates() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Integer month = language.months().get(word.normal());
            boolean capital = Character.isUpperCase(text.charAt(word.span().start()));
            if (month == null || language.writesMonthsWithCapitals() && !capital) {
                continue;
            }
            int start = word.span().start();
            int end = word.span().end();
            Matcher before = DAY_BEFORE.matcher(text.substring(Math.max(0, start - 12), start));
            Matcher behind = DAY_BEHIND.matcher(behind(end));
            Optional<String> day = Optional.empty();
            if (before.find()) {
                day = Optional.of(before.group(1));
                start = start - Math.min(start, 12) + before.start();
            } else if (language.isEnglish() && behind.find()) {
                day = Optional.of(behind.group(1));
                end += behind.end();
            }
            Matcher year = YEAR_BEHIND.matcher(behind(end));
            boolean dated = year.find();
            int last = dated ? end + year.end() : end;
            Optional<String> ofYear = dated ? Optional.of(year.group(1)) : Optional.empty();
            TextSpan span = new TextSpan(start, last);
            if (day.isPresent()) {
                add(span, "date", month + "-" + Integer.parseInt(day.get()), ofYear);
            } else if (dated || language.standsBefore("year", words, i)) {
                add(span, "month", "" + month, ofYear);
            }
        }
    }

    private void addDaysAndYears() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Integer day = language.days().get(word.normal());
            if (day != null) {
                add(word.span(), new Moment("day", Set.of("" + day), Set.of()));
            } else if (YEAR.matcher(word.span().in(text)).matches()
                    && isFree(word.span())
                    && (language.standsBefore("year", words, i)
                            || endsHere(word.span().end())
                            || countsNoNoun(i))
                    && !isMoney(word.span().start())) {
                add(word.span(), new Moment("year", Set.of(word.normal()), Set.of()));
            }
        }
    }

    /// As much of the text behind a place as tells more of a date or time.
    private String behind(int end) {
        return text.substring(end, Math.min(text.length(), end + 24));
    }

    private boolean endsHere(int end) {
        return end == text.length() || ",.;:!?)".indexOf(text.charAt(end)) >= 0;
    }

    /// Whether no noun stands behind the number, which in German would have a capital: *wurde 1962 gebaut*.
    private boolean countsNoNoun(int at) {
        boolean german = language.writesMonthsWithCapitals() && !language.isEnglish();
        return german
                && at + 1 < words.size()
                && Character.isLowerCase(text.charAt(words.get(at + 1).span().start()));
    }

    private boolean isMoney(int start) {
        return start > 0 && "$£€".indexOf(text.charAt(start - 1)) >= 0;
    }

    private boolean isFree(TextSpan span) {
        return found.stream().noneMatch(fact -> fact.span().overlaps(span));
    }

    private void add(TextSpan span, String unit, String value, Optional<String> year) {
        Set<String> exact = new HashSet<>();
        year.ifPresent(number -> exact.add(value + "-" + number));
        add(span, new Moment(unit, Set.of(value), exact));
    }

    private void add(TextSpan span, Moment moment) {
        found.add(new Fact(Detail.Kind.DATE, span, moment));
    }

    private static TextSpan span(Matcher matcher) {
        return new TextSpan(matcher.start(), matcher.end());
    }
}
