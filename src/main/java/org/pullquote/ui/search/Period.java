package org.pullquote.ui.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How long ago an article may have been published.
public enum Period {
    ANY,
    WEEK,
    MONTH,
    YEAR;

    /// How far back it reaches; empty for any.
    Optional<java.time.Period> back() {
        return switch (this) {
            case ANY -> Optional.empty();
            case WEEK -> Optional.of(java.time.Period.ofWeeks(1));
            case MONTH -> Optional.of(java.time.Period.ofMonths(1));
            case YEAR -> Optional.of(java.time.Period.ofYears(1));
        };
    }

    /// The one that reaches so far back; any if none does.
    static Period of(Optional<java.time.Period> back) {
        return Arrays.stream(values())
                .filter(period -> period.back().equals(back))
                .findFirst()
                .orElse(ANY);
    }

    /// The first day; empty for any.
    Optional<LocalDate> from(LocalDate today) {
        return back().map(today::minus);
    }

    /// Its key among the words.
    String key() {
        return "search.period." + name().toLowerCase(Locale.ROOT);
    }
}
