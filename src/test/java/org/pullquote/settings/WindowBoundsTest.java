package org.pullquote.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pullquote.settings.WindowBounds.Area;

class WindowBoundsTest {
    private static final Area LAPTOP = new Area(0, 0, 1440, 860);
    private static final Area MONITOR = new Area(1440, -200, 2560, 1400);
    private static final WindowBounds ON_THE_MONITOR = new WindowBounds(1600, -100, 1800, 1200, false);

    @Test
    void aWindowThatCanBeTakenHoldOfStaysWhereItWas() {
        WindowBounds halfOut = new WindowBounds(-200, 100, 1000, 900, false);
        assertThat(ON_THE_MONITOR.within(List.of(LAPTOP, MONITOR))).isEqualTo(ON_THE_MONITOR);
        assertThat(halfOut.within(List.of(LAPTOP))).isEqualTo(halfOut);
    }

    @Test
    void theWindowOfAnUnpluggedMonitorComesToTheOneThatIsLeft() {
        assertThat(ON_THE_MONITOR.within(List.of(LAPTOP))).isEqualTo(new WindowBounds(0, 0, 1440, 860, false));
        assertThat(new WindowBounds(3000, 700, 1000, 600, true).within(List.of(LAPTOP)))
                .isEqualTo(new WindowBounds(440, 260, 1000, 600, true));
    }

    @Test
    void ofSeveralScreensTheNearestTakesIt() {
        Area left = new Area(-1920, 0, 1920, 1080);
        assertThat(new WindowBounds(5000, 0, 800, 600, false).within(List.of(left, LAPTOP)))
                .isEqualTo(new WindowBounds(640, 0, 800, 600, false));
    }

    @Test
    void withoutAKnownScreenNothingIsMoved() {
        assertThat(ON_THE_MONITOR.within(List.of())).isEqualTo(ON_THE_MONITOR);
    }
}
