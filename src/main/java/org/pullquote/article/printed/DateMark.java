package org.pullquote.article.printed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pullquote.article.IsoDate;
import org.pullquote.text.TextSpan;

/// A date as a page prints it over its article, with the time and zone beside it: "Updated 9:48 PM EDT, Tue March 16,
/// 2021", "16 March 2021, 18:11 GMT", "2021-03-16".
///
/// @param span where it stands, label and time included
public record DateMark(TextSpan span, Label label, boolean timed, IsoDate date) {
    /// What the words before it say it is.
    public enum Label {
        NONE,
        PUBLISHED,
        UPDATED
    }

    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("ET", "America/New_York"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MT", "America/Denver"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("GMT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("IST", "+05:30"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("Z", "Z"));

    private static final String MONTH = "(?<month>" + String.join("|", MONTHS.keySet()) + ")\\.?";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th|º|\\.)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String TIME =
            "(?<hour%1$s>[0-2]?\\d)(?:[:.h](?<minute%1$s>[0-5]\\d)(?::[0-5]\\d)?)?\\s?(?<half%1$s>[ap]\\.?m\\.?)?"
                    + "(?:\\s?\\(?(?<zone%1$s>(?-i:[A-Z]{1,4}))\\b\\)?)?";
    private static final String LABEL = "(?<label>(?:last |first"
            + " )?(?:updated|modified|published|posted|publicado|actualizado|aktualisiert|veröffentlicht|publié|mis"
            + " à jour|pubblicato)(?: on| at| le| am| el)?:?\\s)?";
    private static final String WEEKDAY =
            "(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?\\.?,?\\s)?";
    private static final String BEFORE = "(?:" + TIME.formatted("1") + ",?\\s(?:on\\s)?)?";
    private static final String AFTER =
            "(?:(?:,|\\s-|\\s–|\\s\\||\\s•|\\s·)?\\s(?:at\\s|um\\s|à\\s|a las\\s)?" + TIME.formatted("2") + ")?";
    private static final List<Pattern> FORMS = List.of(
            form(WEEKDAY + MONTH + "\\s" + DAY + ",?\\s" + YEAR),
            form(WEEKDAY + DAY + "\\s(?:de\\s)?" + MONTH + ",?\\s(?:de\\s)?" + YEAR),
            form(YEAR + "[-/.](?<month>[01]\\d)[-/.](?<day>[0-3]\\d)"),
            form("(?<day>[0-3]\\d)\\.(?<month>[01]\\d)\\." + YEAR));

    private static Pattern form(String date) {
        return Pattern.compile(
                "(?<![\\p{L}\\d:.])" + LABEL + BEFORE + date + "(?![\\d/])" + AFTER,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The dates in a part of a text, in its order.
    public static List<DateMark> in(String text, TextSpan where) {
        List<DateMark> found = new ArrayList<>();
        for (Pattern form : FORMS) {
            form.matcher(text)
                    .region(where.start(), where.end())
                    .results()
                    .map(DateMark::read)
                    .flatMap(Optional::stream)
                    .filter(mark -> found.stream().noneMatch(other -> other.span.overlaps(mark.span)))
                    .forEach(found::add);
        }
        found.sort((a, b) -> Integer.compare(a.span.start(), b.span.start()));
        return found;
    }

    private static Optional<DateMark> read(MatchResult match) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(match.group("year")),
                    month(match.group("month")),
                    Integer.parseInt(match.group("day")));
            Optional<String> clock = clock(match);
            return Optional.of(new DateMark(
                    new TextSpan(match.start(), endOf(match, clock)),
                    label(match.group("label")),
                    clock.isPresent(),
                    clock.flatMap(number -> time(match, number, day)).orElse(IsoDate.of(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Which of the two places for a time holds one: an hour alone, without minutes or a half of the day, is none.
    private static Optional<String> clock(MatchResult match) {
        return List.of("1", "2").stream()
                .filter(number -> match.group("minute" + number) != null || match.group("half" + number) != null)
                .findFirst();
    }

    private static int endOf(MatchResult match, Optional<String> clock) {
        if (clock.filter("2"::equals).isPresent()) {
            return match.end("zone2") >= 0 && !ZONES.containsKey(match.group("zone2"))
                    ? Math.max(match.end("half2"), match.end("minute2"))
                    : match.end();
        }
        return Math.max(match.end("year"), match.end("day"));
    }

    private static Optional<IsoDate> time(MatchResult match, String number, LocalDate day) {
        int hour = Integer.parseInt(match.group("hour" + number));
        String half = match.group("half" + number);
        String minute = match.group("minute" + number);
        if (half != null) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        LocalTime time = LocalTime.of(hour, minute == null ? 0 : Integer.parseInt(minute));
        String zone = match.group("zone" + number);
        if (zone == null || !ZONES.containsKey(zone)) {
            return Optional.of(IsoDate.of(day.atTime(time)));
        }
        return Optional.of(
                IsoDate.of(OffsetDateTime.from(day.atTime(time).atZone(ZoneId.of(ZONES.getOrDefault(zone, "Z"))))));
    }

    private static Label label(String words) {
        if (words == null) {
            return Label.NONE;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        boolean updated = lower.contains("updat")
                || lower.contains("modif")
                || lower.contains("actuali")
                || lower.contains("aktuali")
                || lower.contains("jour");
        return updated ? Label.UPDATED : Label.PUBLISHED;
    }

    private static int month(String word) {
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /// The months' names and short forms in the languages most dumps are in; longer names first, as expressions need.
    private static Map<String, Integer> months() {
        List<List<String>> names = List.of(
                List.of("january", "januar", "janvier", "enero", "gennaio", "janeiro", "januari", "jan"),
                List.of("february", "februar", "février", "febrero", "febbraio", "fevereiro", "februari", "feb"),
                List.of("march", "märz", "mars", "marzo", "março", "maart", "mar"),
                List.of("april", "avril", "abril", "aprile", "apr"),
                List.of("may", "mai", "mayo", "maggio", "maio", "mei"),
                List.of("june", "juni", "juin", "junio", "giugno", "junho", "jun"),
                List.of("july", "juli", "juillet", "julio", "luglio", "julho", "jul"),
                List.of("august", "août", "agosto", "augustus", "aug"),
                List.of("september", "septembre", "septiembre", "settembre", "setembro", "sept", "sep"),
                List.of("october", "oktober", "octobre", "octubre", "ottobre", "outubro", "oct", "okt"),
                List.of("november", "novembre", "noviembre", "novembro", "nov"),
                List.of("december", "dezember", "décembre", "diciembre", "dicembre", "dezembro", "dec", "dez"));
        Map<String, Integer> months = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i)) {
                months.put(name, i + 1);
            }
        }
        return months;
    }
}
