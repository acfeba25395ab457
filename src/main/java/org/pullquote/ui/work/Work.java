package org.pullquote.ui.work;

/// Work with steps.
@FunctionalInterface
public interface Work<T> {
    T call(Progress progress) throws Exception;

    /// Takes word of how far the work is; may be called from the thread that works.
    @FunctionalInterface
    interface Progress {
        void reached(long done, long all);
    }
}
