package org.pullquote.article.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.article.IsoDate;

/// Reads the dates that pages write for machines, and those they print for people.
final class Dates {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T"
                + " ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{1,2}:?(?:\\d{2})?)?)?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b.*", Pattern.DOTALL);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.(\\d{4})\\b.*", Pattern.DOTALL);
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b.*", Pattern.DOTALL);
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}(\\d{3})?");
    private static final List<DateTimeFormatter> WORDED = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss zzz uuuu", Locale.ENGLISH));

    private Dates() {}

    /// The date that `text` is, written for machines or for people.
    static Optional<IsoDate> read(String text) {
        String value = text.strip();
        if (value.length() < 6 || value.length() > 120) {
            return Optional.empty();
        }
        boolean yearFirst = isDigit(value.charAt(0)) && isDigit(value.charAt(3));
        return (yearFirst ? iso(value).or(() -> compact(value)) : Optional.<IsoDate>empty())
                .or(() -> worded(value))
                .or(() -> digits(value))
                .or(() -> PrintedDates.find(value))
                .filter(Dates::isPlausible);
    }

    /// No page was written before the web, and none tomorrow; what says so is a placeholder.
    private static boolean isPlausible(IsoDate date) {
        int year = Integer.parseInt(date.text().substring(0, 4));
        return year >= 1985 && year <= 2100;
    }

    private static Optional<IsoDate> iso(String value) {
        Matcher found = ISO.matcher(value);
        return found.matches() ? dated(found) : Optional.empty();
    }

    private static Optional<IsoDate> compact(String value) {
        Matcher found = COMPACT.matcher(value);
        if (!found.matches() || SECONDS.matcher(value).matches()) {
            return Optional.empty();
        }
        return dated(found);
    }

    private static Optional<IsoDate> dated(Matcher found) {
        try {
            LocalDate day = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
            if (found.group(4) == null) {
                return Optional.of(IsoDate.of(day));
            }
            int seconds = found.group(6) == null ? 0 : number(found, 6);
            LocalDateTime time = day.atTime(number(found, 4), number(found, 5), Math.min(seconds, 59));
            String zone = found.group(7);
            return Optional.of(zone == null ? IsoDate.of(time) : IsoDate.of(time.atOffset(offset(zone))));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(String zone) {
        if (Character.isLetter(zone.charAt(0))) {
            return ZoneOffset.UTC;
        }
        String digits = zone.substring(1).replace(":", "");
        String padded = digits.length() % 2 == 1 ? "0" + digits : digits;
        int hours = Integer.parseInt(padded.substring(0, 2));
        int minutes = padded.length() > 2 ? Integer.parseInt(padded.substring(2, 4)) : 0;
        int sign = zone.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<IsoDate> worded(String value) {
        if (value.indexOf(':') < 0) {
            return Optional.empty();
        }
        return WORDED.stream()
                .map(format -> worded(value, format))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<IsoDate> worded(String value, DateTimeFormatter format) {
        try {
            return Optional.of(IsoDate.of(OffsetDateTime.from(format.parse(value))));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static Optional<IsoDate> digits(String value) {
        if (SECONDS.matcher(value).matches()) {
            long number = Long.parseLong(value);
            Instant instant = value.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            return Optional.of(IsoDate.of(instant.atOffset(ZoneOffset.UTC)));
        }
        return day(SLASHED.matcher(value), 1, 2, 3)
                .or(() -> day(DAY_FIRST.matcher(value), 3, 2, 1))
                .or(() -> day(MONTH_FIRST.matcher(value), 3, 1, 2))
                .or(() -> day(MONTH_FIRST.matcher(value), 3, 2, 1));
    }

    private static Optional<IsoDate> day(Matcher found, int year, int month, int day) {
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IsoDate.of(LocalDate.of(number(found, year), number(found, month), number(found, day))));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
