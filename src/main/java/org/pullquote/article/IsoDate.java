package org.pullquote.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/// A point in time as exactly as a page gives it, in ISO 8601: a month, a day, a local time or a time with its offset.
public record IsoDate(String text) {
    private static final DateTimeFormatter OFFSET_SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter LOCAL_SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /// @throws IllegalArgumentException if it is none of the four
    public IsoDate {
        if (read(text).isEmpty()) {
            throw new IllegalArgumentException("Not an ISO 8601 date: " + text);
        }
    }

    public static IsoDate of(OffsetDateTime time) {
        return new IsoDate(OFFSET_SECONDS.format(time));
    }

    public static IsoDate of(LocalDateTime time) {
        return new IsoDate(LOCAL_SECONDS.format(time));
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
