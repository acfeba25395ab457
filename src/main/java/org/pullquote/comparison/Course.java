package org.pullquote.comparison;

/// How far a comparison is: its parts take about the same time.
final class Course {
    private static final int PARTS = 4;
    private static final long STEPS = 250;

    private final Progress progress;
    private int part;

    Course(Progress progress) {
        this.progress = progress;
    }

    /// Says how much of a part is done; `progress` may stop the comparison here.
    void at(long done, long all) {
        progress.reached(part * STEPS + done * STEPS / Math.max(1, all), PARTS * STEPS);
    }

    /// Goes on to the next part.
    void next() {
        part++;
        at(0, 1);
    }
}
