package org.pullquote.library;

import java.util.List;
import java.util.Optional;
import org.pullquote.page.Sha256;

/// The log of all changes: the library adds to it by itself with every change, and nothing is taken out of it.
public interface Logbook {
    /// All entries, the oldest first.
    List<LogEntry> log();

    /// The number of the first entry that does not follow from those before it; nothing if the chain is whole.
    static Optional<Integer> firstBroken(List<LogEntry> log) {
        Sha256 previous = LogEntry.BEFORE_ALL;
        int number = 1;
        for (LogEntry entry : log) {
            boolean follows = entry.number() == number
                    && entry.previous().equals(previous)
                    && entry.hash().equals(entry.computed());
            if (!follows) {
                return Optional.of(number);
            }
            previous = entry.hash();
            number++;
        }
        return Optional.empty();
    }
}
