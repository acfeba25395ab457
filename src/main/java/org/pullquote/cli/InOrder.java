package org.pullquote.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/// Works on many things side by side and hands the results on one by one, in the order of the things. Only a few
/// results wait at any time, so that the number of things does not matter to memory.
final class InOrder {
    private static final int AHEAD = 4;

    private InOrder() {}

    /// Hands on the result of `work` for each of `things` until `takesMore` says no.
    ///
    /// @param instead the result where the work failed by a fault of the program's own
    static <T, R> void forEach(List<T> things, Function<T, R> work, FaultResult<T, R> instead, Predicate<R> takesMore) {
        int threads = Math.clamp(things.size(), 1, Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<R>> running = new ArrayDeque<>();
            int begun = 0;
            for (T thing : things) {
                while (begun < things.size() && running.size() < threads * AHEAD) {
                    T next = things.get(begun++);
                    running.add(pool.submit(() -> work.apply(next)));
                }
                if (!takesMore.test(result(running.remove(), thing, instead))) {
                    return;
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T, R> R result(Future<R> future, T thing, FaultResult<T, R> instead) {
        try {
            return future.get();
        } catch (ExecutionException fault) {
            return instead.of(thing, Objects.requireNonNullElse(fault.getCause(), fault));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return instead.of(thing, stopped);
        }
    }

    /// What stands for a result that could not be had.
    @FunctionalInterface
    interface FaultResult<T, R> {
        R of(T thing, Throwable fault);
    }
}
