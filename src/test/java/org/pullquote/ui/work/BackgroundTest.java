package org.pullquote.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class BackgroundTest {
    private final Background background = WaitForAsyncUtils.waitForAsyncFx(5000, Background::new);

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void worksElsewhereAndShowsOnTheJavaFxThread() throws Exception {
        CompletableFuture<String> shown = new CompletableFuture<>();
        run(
                Platform::isFxApplicationThread,
                worked -> shown.complete(worked + " " + Platform.isFxApplicationThread()),
                shown::completeExceptionally);
        assertThat(shown.get(10, TimeUnit.SECONDS)).isEqualTo("false true");
    }

    @Test
    void explainsWhatFailed() throws Exception {
        CompletableFuture<Throwable> explained = new CompletableFuture<>();
        run(
                () -> {
                    throw new IllegalStateException("no ink");
                },
                _ -> {},
                explained::complete);
        assertThat(explained.get(10, TimeUnit.SECONDS)).hasMessage("no ink");
    }

    @Test
    void nothingIsBegunAfterItWasClosed() {
        background.close();
        AtomicBoolean begun = new AtomicBoolean();
        Job job = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> background.run("test", () -> begun.getAndSet(true), _ -> {}, _ -> {}));
        assertThat(job).isNotNull();
        assertThat(begun).isFalse();
        assertThat(background.lasting()).isEmpty();
    }

    @Test
    void whatIsCancelledIsNotShownThoughItWasDoneAlready() {
        AtomicBoolean shown = new AtomicBoolean();
        CountDownLatch worked = new CountDownLatch(1);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Job job = background.run(
                    "test",
                    () -> {
                        worked.countDown();
                        return "done";
                    },
                    _ -> shown.set(true),
                    _ -> shown.set(true));
            worked.await();
            job.cancel();
            return job;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown).isFalse();
    }

    @Test
    void namesOnlyWhatLasts() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<String> done = new CompletableFuture<>();
        run(
                () -> {
                    go.await();
                    return "done";
                },
                done::complete,
                done::completeExceptionally);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                                5000,
                                () -> background.lasting().stream()
                                        .map(Job::name)
                                        .toList())
                        .contains("Counting"));
        go.countDown();
        done.get(10, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(background.lasting()).isEmpty();
    }

    @Test
    void cancelledWorkIsInterruptedAndShowsNothing() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        CompletableFuture<Object> spoke = new CompletableFuture<>();
        Job job = run(
                () -> {
                    started.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException _) {
                        interrupted.complete(true);
                    }
                    return "too late";
                },
                spoke::complete,
                spoke::complete);
        started.await();
        WaitForAsyncUtils.waitForAsyncFx(5000, job::cancel);
        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(spoke).isNotDone();
        assertThat(WaitForAsyncUtils.waitForAsyncFx(60_000, job::isOver)).isTrue();
    }

    private <T> Job run(Callable<T> work, Consumer<T> show, Consumer<Throwable> explain) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> background.run("Counting", work, show, explain));
    }
}
