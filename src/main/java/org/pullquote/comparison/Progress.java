package org.pullquote.comparison;

/// Hears how far a comparison or a check is. It may throw what is to stop it.
@FunctionalInterface
public interface Progress {
    void reached(long done, long all);
}
