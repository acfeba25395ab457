package org.pullquote.ui.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// How long ago an article may have been published.
public enum Period {
    ANY,
    WEEK,
    MONTH,
    YEAR;

    /// The first day; empty for any.
    Optional<LocalDate> from(LocalDate today) {
        return switch (this) {
            case ANY -> Optional.empty();
            case WEEK -> Optional.of(today.minusWeeks(1));
            case MONTH -> Optional.of(today.minusMonths(1));
            case YEAR -> Optional.of(today.minusYears(1));
        };
    }

    /// Its key among the words.
    String key() {
        return "search.period." + name().toLowerCase(Locale.ROOT);
    }
}
