package org.pullquote.comparison.draft;

/// Hears how far a check is. It may throw what is to stop the check.
@FunctionalInterface
public interface Progress {
    void reached(long done, long all);
}
