package org.pullquote.brief.source;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.pullquote.article.IsoDate;

/// Dates as they are read in a newsroom: as exact as they are known, and with their offset where that is known.
public final class Dates {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'xxx", Locale.ENGLISH);

    private Dates() {}

    /// `17 March 2026, 11:42 UTC+00:00`, or less where less is known.
    public static String readable(IsoDate date) {
        TemporalAccessor value = date.value();
        DateTimeFormatter format = switch (value) {
            case OffsetDateTime _ -> OFFSET;
            case LocalDateTime _ -> MINUTE;
            case LocalDate _ -> DAY;
            default -> MONTH;
        };
        return format.format(value);
    }

    public static String readable(ZonedDateTime time) {
        return OFFSET.format(time);
    }
}
