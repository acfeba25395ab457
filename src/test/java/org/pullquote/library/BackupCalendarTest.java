package org.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackupCalendarTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);

    private static LocalDateTime morning(LocalDate day) {
        return day.atTime(9, 15);
    }

    @Test
    void afterTwoMonthsOfDaysTheLastWeekAndTheLastFourWeeksAreThere() {
        Set<LocalDateTime> there = new HashSet<>();
        for (LocalDate day = SUNDAY.minusDays(60); !day.isAfter(SUNDAY); day = day.plusDays(1)) {
            there.add(morning(day));
            there = BackupCalendar.kept(there, day);
        }

        List<LocalDate> days = new ArrayList<>(
                SUNDAY.minusDays(6).datesUntil(SUNDAY.plusDays(1)).toList());
        Stream.of(7, 14, 21, 28).map(SUNDAY::minusDays).forEach(days::add);
        assertThat(there)
                .containsExactlyInAnyOrderElementsOf(
                        days.stream().map(BackupCalendarTest::morning).toList());
    }

    @Test
    void ofADayTheNewestIsKeptAndOneFromTheFutureToo() {
        LocalDateTime morning = morning(SUNDAY);
        LocalDateTime tomorrow = morning.plusDays(1);

        assertThat(BackupCalendar.kept(List.of(morning, morning.plusHours(1), tomorrow), SUNDAY))
                .containsExactlyInAnyOrder(morning.plusHours(1), tomorrow);
    }

    @Test
    void aClockThatJumpsAheadCostsNoBackupAndGoingOnDoes() {
        List<LocalDateTime> there =
                List.of(morning(SUNDAY), morning(SUNDAY.minusDays(1)), morning(SUNDAY.minusDays(7)));
        LocalDate ahead = SUNDAY.plusYears(70);
        Set<LocalDateTime> afterJump = new HashSet<>(there);
        afterJump.add(morning(ahead));

        assertThat(BackupCalendar.kept(afterJump, ahead)).isEqualTo(afterJump);
        afterJump.add(morning(ahead.plusDays(1)));
        assertThat(BackupCalendar.kept(afterJump, ahead.plusDays(1)))
                .containsExactlyInAnyOrder(morning(ahead), morning(ahead.plusDays(1)));
    }

    @Test
    void aClockThatIsPutBackCostsNoBackup() {
        List<LocalDateTime> there =
                List.of(morning(SUNDAY), morning(SUNDAY.minusDays(1)), morning(SUNDAY.minusDays(7)));

        assertThat(BackupCalendar.kept(there, SUNDAY.minusYears(20))).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void afterALongBreakTheLastBackupsOfTheFourWeeksAreAllThereIs() {
        assertThat(BackupCalendar.kept(List.of(morning(SUNDAY.minusDays(20)), morning(SUNDAY.minusDays(90))), SUNDAY))
                .containsExactly(morning(SUNDAY.minusDays(20)));
    }
}
