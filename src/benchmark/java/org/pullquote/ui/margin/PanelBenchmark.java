package org.pullquote.ui.margin;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.benchmark.JavaFxThread;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.FieldTerms;
import org.pullquote.ui.reader.ReaderView;
import org.pullquote.ui.reader.SampleArticle;
import org.pullquote.ui.reader.Sitting;
import org.pullquote.ui.reader.column.TextSelection;
import org.pullquote.ui.theme.Appearance;

/// Prints what adding a highlight and scrolling the panel cost in an article of 50,000 words, with 1,000 highlights and
/// with 5,000: CPU time of the JavaFX thread. It waits for some 2,000 pulses for each of them, a good half minute.
/// `PanelBenchmark [HIGHLIGHTS…]`
final class PanelBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 120);
    private static final int PULSES = 3;

    private PanelBenchmark() {}

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        List<String> counts = args.length > 0 ? List.of(args) : List.of("1000", "5000");
        for (String count : counts) {
            measure(Integer.parseInt(count), false);
            measure(Integer.parseInt(count), true);
        }
        Platform.exit();
    }

    private static void measure(int highlights, boolean withPanel) throws Exception {
        Sitting sitting = new Sitting(SampleArticle.ofParagraphs(1200));
        fill(sitting, highlights);
        List<HighlightsView> panel = new ArrayList<>();
        JavaFxThread.run(() -> open(sitting, withPanel, panel));
        List<Long> idle = new ArrayList<>();
        List<Long> add = new ArrayList<>();
        List<Long> scroll = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            int round = i;
            idle.add(cost(() -> {}));
            add.add(cost(() -> add(sitting, round)));
            JavaFxThread.run(sitting.edits::undo);
            JavaFxThread.pulse();
        }
        for (HighlightsView view : panel) {
            HighlightList list = (HighlightList) view.lookup(".pq-highlights-list");
            for (int i = 0; i < ROUNDS; i++) {
                int place = i * 37 % highlights;
                scroll.add(cost(() -> list.scrollTo(place)));
            }
        }
        long nothing = median(idle);
        System.out.printf(
                Locale.ROOT,
                "%d words, %d highlights, %s: add one %.1f ms%s of FX-thread CPU (median of the last half)%n",
                org.pullquote.text.Words.of(sitting.kept.article().text()).size(),
                highlights,
                withPanel ? "reader and panel" : "reader alone",
                (median(add) - nothing) / 1e6,
                scroll.isEmpty()
                        ? ""
                        : String.format(Locale.ROOT, ", scroll to a place %.1f ms", (median(scroll) - nothing) / 1e6));
        JavaFxThread.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static void fill(Sitting sitting, int highlights) {
        String text = sitting.kept.article().text();
        List<Tag> tags = sitting.library.codeBook().tags();
        sitting.library.together(() -> {
            for (int i = 0; i < highlights; i++) {
                int start = (int) ((long) i * (text.length() - 200) / highlights);
                Target target = Target.of(sitting.kept.id(), sitting.kept.article(), TextSpan.at(start, 20 + i % 90));
                Body tagging = new Body.Tagging(tags.get(i % tags.size()).id());
                Instant now = Instant.EPOCH.plusSeconds(i);
                sitting.library.putAnnotation(
                        new Annotation(new UUID(7, i), target, List.of(tagging), Status.OPEN, now, now));
            }
        });
    }

    private static void open(Sitting sitting, boolean withPanel, List<HighlightsView> panel) {
        Words words = new Words(Locale.ENGLISH);
        sitting.model.open(Optional.empty());
        ReaderView reader = new ReaderView(sitting.model, words);
        HBox both = new HBox(reader);
        HBox.setHgrow(reader, Priority.ALWAYS);
        if (withPanel) {
            panel.add(new HighlightsView(
                    new HighlightsViewModel(sitting.model, new FieldTerms(words)), words, reader::handle));
            both.getChildren().add(panel.getFirst());
        }
        Scene scene = new Scene(both, 1280, 800);
        new Appearance().dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        sitting.model.open(Optional.of(sitting.kept));
    }

    private static void add(Sitting sitting, int round) {
        sitting.model.selectionProperty().set(TextSelection.of(TextSpan.at(40 + round * 131 % 1500, 30 + round % 60)));
        sitting.model.tagOnKey((char) ('1' + round % 9));
    }

    /// What the work and the pulses behind it cost the JavaFX thread, in nanoseconds.
    private static long cost(Runnable work) throws Exception {
        long[] before = new long[1];
        long[] after = new long[1];
        JavaFxThread.run(() -> {
            before[0] = cpu();
            work.run();
        });
        for (int i = 0; i < PULSES; i++) {
            JavaFxThread.pulse();
        }
        JavaFxThread.run(() -> after[0] = cpu());
        return after[0] - before[0];
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long median(List<Long> costs) {
        List<Long> sorted =
                costs.subList(costs.size() / 2, costs.size()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
