package org.pullquote.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/// A point in time as exactly as a page gives it, in ISO 8601: a month, a day, a local time or a time with its offset.
public record IsoDate(String text) {
    /// @throws IllegalArgumentException if it is none of the four
    public IsoDate {
        if (!isPlain(text) && read(text).isEmpty()) {
            throw new IllegalArgumentException("Not an ISO 8601 date: " + text);
        }
    }

    public static IsoDate of(OffsetDateTime time) {
        String zone = time.getOffset().equals(ZoneOffset.UTC)
                ? "+00:00"
                : time.getOffset().getId();
        return new IsoDate(seconds(time.toLocalDateTime()) + zone);
    }

    public static IsoDate of(LocalDateTime time) {
        return new IsoDate(seconds(time));
    }

    /// The time to the second, without anything finer.
    private static String seconds(LocalDateTime time) {
        StringBuilder text = new StringBuilder(25).append(time.toLocalDate()).append('T');
        twoDigits(text, time.getHour()).append(':');
        twoDigits(text, time.getMinute()).append(':');
        return twoDigits(text, time.getSecond()).toString();
    }

    private static StringBuilder twoDigits(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    public static IsoDate of(LocalDate day) {
        return new IsoDate(day.toString());
    }

    /// The date in `text`, if it is one of the four forms.
    public static Optional<IsoDate> parse(String text) {
        return read(text).isPresent() ? Optional.of(new IsoDate(text)) : Optional.empty();
    }

    /// The day it falls on where it was written, if it is as exact as a day.
    public Optional<LocalDate> day() {
        return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
    }

    /// An [OffsetDateTime], [LocalDateTime], [LocalDate] or [YearMonth].
    public TemporalAccessor value() {
        return read(text).orElseThrow();
    }

    @Override
    public String toString() {
        return text;
    }

    /// Whether it is a day, or a time to the second with or without its offset in hours and minutes, as nearly all are:
    /// seen without building the date. The others may be dates too.
    private static boolean isPlain(String text) {
        boolean fits = switch (text.length()) {
            case 10 -> isLike(text, "dddd-dd-dd");
            case 19 -> isLike(text, "dddd-dd-ddTdd:dd:dd");
            case 25 -> isLike(text, "dddd-dd-ddTdd:dd:dd+dd:dd");
            default -> false;
        };
        return fits
                && number(text, 5) >= 1
                && number(text, 5) <= 12
                && number(text, 8) >= 1
                && number(text, 8) <= 28
                && (text.length() == 10 || number(text, 11) < 24 && number(text, 14) < 60 && number(text, 17) < 60)
                && (text.length() < 25 || number(text, 20) < 18 && number(text, 23) < 60);
    }

    private static boolean isLike(String text, String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            boolean like = switch (form.charAt(i)) {
                case 'd' -> c >= '0' && c <= '9';
                case '+' -> c == '+' || c == '-';
                default -> c == form.charAt(i);
            };
            if (!like) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static Optional<TemporalAccessor> read(String text) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 7 -> YearMonth.parse(text);
                        case 10 -> LocalDate.parse(text);
                        default ->
                            DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
                    });
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
