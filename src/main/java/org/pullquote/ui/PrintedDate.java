package org.pullquote.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.pullquote.article.IsoDate;

/// Dates as they are written where the reader is, as exact as they are known. A time keeps the offset it was given
/// with.
public final class PrintedDate {
    private PrintedDate() {}

    /// @param day how much is said of the day
    public static String of(IsoDate date, FormatStyle day, Locale locale) {
        TemporalAccessor value = date.value();
        DateTimeFormatter format = switch (value) {
            case YearMonth _ -> DateTimeFormatter.ofPattern("LLLL uuuu");
            case LocalDate _ -> DateTimeFormatter.ofLocalizedDate(day);
            case LocalDateTime _, OffsetDateTime _ -> DateTimeFormatter.ofLocalizedDateTime(day, FormatStyle.SHORT);
            default -> DateTimeFormatter.ISO_DATE;
        };
        String printed = format.localizedBy(locale).format(value);
        return value instanceof OffsetDateTime time ? printed + " UTC" + offset(time) : printed;
    }

    private static String offset(OffsetDateTime time) {
        return time.getOffset().getTotalSeconds() == 0 ? "" : time.getOffset().getId();
    }
}
