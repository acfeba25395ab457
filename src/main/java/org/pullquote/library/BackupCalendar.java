package org.pullquote.library;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which backups are worth keeping: the newest of each of the last seven days, and of each of the four weeks, from
/// Monday to Sunday, before this one.
public final class BackupCalendar {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;

    private BackupCalendar() {}

    /// Those of `made` that are kept today. One from the future is kept: a clock was wrong, not the backup.
    ///
    /// Where even the newest earlier one is older than all that would be kept, the clock may have jumped ahead.
    /// Then all are kept until the next day's backup shows that time has gone on.
    public static Set<LocalDateTime> kept(Collection<LocalDateTime> made, LocalDate today) {
        boolean jumped = made.stream()
                .map(LocalDateTime::toLocalDate)
                .filter(day -> day.isBefore(today))
                .max(Comparator.naturalOrder())
                .filter(newest -> newest.isBefore(today.minusWeeks(WEEKS + 1)))
                .isPresent();
        if (jumped) {
            return Set.copyOf(made);
        }
        Map<LocalDate, LocalDateTime> ofDay = new HashMap<>();
        Map<LocalDate, LocalDateTime> ofWeek = new HashMap<>();
        for (LocalDateTime backup : made) {
            LocalDate day = backup.toLocalDate();
            if (day.isAfter(today.minusDays(DAYS))) {
                ofDay.merge(day, backup, BackupCalendar::later);
            }
            long weeksAgo = ChronoUnit.WEEKS.between(monday(day), monday(today));
            if (weeksAgo > 0 && weeksAgo <= WEEKS) {
                ofWeek.merge(monday(day), backup, BackupCalendar::later);
            }
        }
        Set<LocalDateTime> kept = new HashSet<>(ofDay.values());
        kept.addAll(ofWeek.values());
        return kept;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
