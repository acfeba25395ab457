package org.pullquote.app;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.testfx.util.WaitForAsyncUtils;

/// Measures how long the JavaFX thread is held at one go: the CPU time it spends between two questions that are put to
/// it one after the other, so that mostly one event, one task or one pulse lies between them, and at times two. CPU
/// time does not run while the machine does something else.
///
/// It is still longer on a slower machine, or on one whose caches others fill. So a fixed piece of the same kind of
/// work, a pane of labels that is made, styled and laid out, is measured before each step, and the limit grows as that
/// takes longer than where the limit was set. What is judged of a step is the better of the rounds in which it was
/// made.
final class FxThreadWatch {
    /// The CPU time of the fixed piece of work on the machine for which the limits are meant, in nanoseconds.
    private static final long USUAL_REFERENCE = 5_000_000;

    private static final int LABELS = 40;

    /// How many pulses a step is watched for after what it waits for has come.
    private static final int PULSES_AFTER = 4;

    /// Of each step the longest in each round.
    private final Map<String, List<Long>> rounds = new LinkedHashMap<>();
    private final Map<String, Long> round = new LinkedHashMap<>();
    private final List<Long> references = new ArrayList<>();
    private long pulses;
    private long last;

    private final AnimationTimer counter = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulses++;
        }
    };

    /// To be made on the JavaFX thread.
    FxThreadWatch() {
        counter.start();
    }

    /// Counts no more pulses; on the JavaFX thread.
    void stop() {
        counter.stop();
    }

    /// Does it on the JavaFX thread, and watches until what it brings has come and is drawn.
    void step(String name, Callable<?> work, Callable<Boolean> isThere) throws Exception {
        fx(() -> {
            measureReference();
            last = cpu();
            return true;
        });
        long[] held = {
            fx(() -> {
                work.call();
                return since();
            })
        };
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        long settled = Long.MAX_VALUE;
        while (fx(() -> pulses) < settled) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("Never came: " + name);
            }
            held[0] = Math.max(held[0], fx(this::since));
            boolean there = fx(() -> {
                boolean yes = isThere.call();
                last = cpu();
                return yes;
            });
            if (there && settled == Long.MAX_VALUE) {
                settled = fx(() -> pulses) + PULSES_AFTER;
            }
        }
        round.merge(name, held[0], Math::max);
    }

    /// The steps so far do not count: they have only made the program ready.
    void forget() {
        round.clear();
        references.clear();
    }

    /// The steps made since the last round are one round.
    void endRound() {
        round.forEach((name, held) ->
                rounds.computeIfAbsent(name, _ -> new ArrayList<>()).add(held));
        round.clear();
    }

    /// How much slower than usual this machine is now; at least 1.
    double slowness() {
        return Math.max(1, (double) reference() / USUAL_REFERENCE);
    }

    /// The steps that held the thread for longer than they may.
    ///
    /// @param limit in milliseconds of the usual machine
    List<String> longerThan(double limit) {
        return rounds.keySet().stream()
                .filter(name -> held(name) / 1e6 > limit * slowness())
                .map(this::said)
                .toList();
    }

    /// Every step with what it took, the longest first, and the fixed piece of work.
    String all() {
        return rounds.keySet().stream()
                .sorted(Comparator.comparing(this::held).reversed())
                .map(this::said)
                .collect(Collectors.joining(
                        "\n", String.format(Locale.ROOT, "The fixed piece of work: %.1f ms%n", reference() / 1e6), ""));
    }

    private long held(String name) {
        return Collections.min(rounds.getOrDefault(name, List.of(0L)));
    }

    private String said(String name) {
        return String.format(Locale.ROOT, "%s: %.0f ms", name, held(name) / 1e6);
    }

    private long reference() {
        List<Long> sorted = references.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private long since() {
        long now = cpu();
        long passed = now - last;
        last = cpu();
        return passed;
    }

    private void measureReference() {
        long before = cpu();
        VBox pane = new VBox();
        for (int i = 0; i < LABELS; i++) {
            pane.getChildren().add(new HBox(new Label("a label " + i), new Label("another")));
        }
        Scene scene = new Scene(pane, 400, 800);
        pane.applyCss();
        pane.layout();
        if (scene.getWidth() > 0) {
            references.add(cpu() - before);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(120_000, work);
    }
}
