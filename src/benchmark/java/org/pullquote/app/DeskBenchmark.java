package org.pullquote.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.benchmark.JavaFxThread;
import org.pullquote.benchmark.ThreadHold;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.settings.SettingsFile;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.reader.SampleArticle;
import org.pullquote.ui.reader.column.ColumnReadingView;
import org.pullquote.ui.reader.column.TextSelection;

/// Prints what the whole window costs in CPU time: opening articles from the library, and an article of 500,000 words
/// with 10,000 highlights. Beside each figure stands how many times a fixed piece of work it is, forty lines of labels
/// made, styled and laid out, which is measured before every round of the same run. `DeskBenchmark [ROUNDS]`
final class DeskBenchmark {
    private static final int WORDS_OF_A_PARAGRAPH = 42;
    private static final int ARTICLES = 4;
    private static final int QUIET = 8;
    private static final String WORKERS = "work-";
    private static final long NEARLY_NOTHING = 3_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final SqliteLibrary library;
    private final Desk desk;
    private final Stage stage;
    private final int rounds;
    private final List<Long> references = new ArrayList<>();

    private DeskBenchmark(SqliteLibrary library, Stage stage, Desk desk, int rounds) {
        this.library = library;
        this.stage = stage;
        this.desk = desk;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Path home = Files.createTempDirectory("desk");
        try (SqliteLibrary library = SqliteLibrary.open(home)) {
            DeskBenchmark[] made = new DeskBenchmark[1];
            JavaFxThread.run(() -> {
                Stage stage = new Stage();
                Desk desk = new Desk(stage, library, new SettingsFile(home.resolve("settings.json")));
                stage.show();
                made[0] = new DeskBenchmark(library, stage, desk, args.length > 0 ? Integer.parseInt(args[0]) : 60);
            });
            made[0].run();
            JavaFxThread.run(made[0].desk::close);
        } finally {
            Platform.exit();
        }
    }

    private void run() throws Exception {
        List<ArticleId> small = add(2_000, ARTICLES);
        List<ArticleId> long20000 = add(20_000, ARTICLES);
        LibraryArticle huge = library.article(add(500_000, 1).getFirst()).orElseThrow();
        fill(huge, 10_000);
        opening("opening 2,000 words", small, rounds);
        opening("opening 20,000 words", long20000, rounds);
        opening("opening 500,000 words with 10,000 highlights", List.of(huge.id(), small.getFirst()), rounds / 2);
        open(huge.id());
        settle();
        reading(huge);
    }

    private List<ArticleId> add(int words, int articles) {
        List<ArticleId> added = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            String copy = " This is copy " + (words + i) + ".";
            Article sample = SampleArticle.ofParagraphs(words / WORDS_OF_A_PARAGRAPH);
            Article article = SampleArticle.of(sample.blocks().stream()
                    .map(block -> block.span().in(sample.text()) + copy)
                    .toArray(String[]::new));
            SourceFile file = new SourceFile(words + "-" + i, article.text().getBytes(StandardCharsets.UTF_8));
            RawPage page = new RawPage(file, PageFormat.PLAIN_TEXT, StandardCharsets.UTF_8, article.text());
            added.add(library.add(page, article).id());
        }
        return added;
    }

    private void fill(LibraryArticle article, int highlights) {
        List<Tag> tags = library.codeBook().tags();
        int length = article.article().text().length();
        library.together(() -> {
            for (int i = 0; i < highlights; i++) {
                int start = (int) ((long) i * (length - 200) / highlights);
                Target target = Target.of(article.id(), article.article(), TextSpan.at(start, 20 + i % 90));
                Instant now = Instant.EPOCH.plusSeconds(i);
                Body tagging = new Body.Tagging(tags.get(i % tags.size()).id());
                library.putAnnotation(new Annotation(new UUID(7, i), target, List.of(tagging), Status.OPEN, now, now));
            }
        });
    }

    /// Opens them in turn.
    private void opening(String name, List<ArticleId> articles, int times) throws Exception {
        List<Long> shown = new ArrayList<>();
        List<Long> opened = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            ArticleId next = articles.get(i % articles.size());
            reference();
            settle();
            Map<String, Long> before = costs();
            Map<String, Long> read = open(next);
            Map<String, Long> readable = costs();
            settle();
            if (articles.size() == ARTICLES || i % articles.size() == 0) {
                long interfaceCost = passed(before, readable, thread -> !thread.startsWith(WORKERS));
                shown.add(interfaceCost);
                opened.add(interfaceCost + passed(before, read, thread -> thread.startsWith(WORKERS)));
            }
        }
        print(name + ", the JavaFX thread", shown);
        print(name + ", with reading it from the library", opened);
        print(name + ", the JavaFX thread at one go", held(articles, times));
    }

    /// Opens them in turn once more, asking the thread all the time: that costs more than opening.
    private List<Long> held(List<ArticleId> articles, int times) throws Exception {
        List<Long> held = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            settle();
            ThreadHold hold = ThreadHold.watch();
            open(articles.get(i % articles.size()));
            long longest = hold.end();
            if (articles.size() == ARTICLES || i % articles.size() == 0) {
                held.add(longest);
            }
        }
        return held;
    }

    /// Opens the article and waits until it is drawn.
    ///
    /// @return the costs when it had been read from the library
    private Map<String, Long> open(ArticleId id) throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        Map<String, Long> read = new HashMap<>();
        Subscription[] listening = new Subscription[1];
        JavaFxThread.run(() -> {
            listening[0] = desk.model().articleProperty().subscribe(article -> {
                if (article.filter(open -> open.id().equals(id)).isPresent()) {
                    read.putAll(costs());
                    arrived.countDown();
                }
            });
            desk.model().openArticle(id, Optional.empty());
        });
        arrived.await();
        JavaFxThread.run(listening[0]::unsubscribe);
        JavaFxThread.pulse();
        JavaFxThread.pulse();
        return read;
    }

    private void reading(LibraryArticle article) throws Exception {
        ColumnReadingView[] view = new ColumnReadingView[1];
        JavaFxThread.run(() -> view[0] = (ColumnReadingView) stage.getScene().lookup(".pq-reading"));
        int length = article.article().text().length();
        List<Long> scrolls = new ArrayList<>();
        List<Long> jumps = new ArrayList<>();
        List<Long> selections = new ArrayList<>();
        List<Long> adds = new ArrayList<>();
        for (int i = 0; i < 10 * rounds; i++) {
            reference();
            scrolls.add(onFx(() -> view[0].scrollBy(120)));
        }
        for (int i = 0; i < rounds; i++) {
            int place = (int) ((long) i * 7_919 * 101 % length);
            jumps.add(onFx(() -> view[0].goTo(place)));
            selections.add(onFx(() -> desk.reading()
                    .selectionProperty()
                    .set(TextSelection.of(TextSpan.at(view[0].positionProperty().get(), 60)))));
            adds.add(onFx(() -> desk.reading().tagOnKey('1')));
            onFx(() -> desk.model().undo());
        }
        String where = "in 500,000 words with 10,000 highlights, ";
        print(where + "scrolling three lines", scrolls);
        print(where + "going to another place", jumps);
        print(where + "selecting", selections);
        print(where + "adding a highlight", adds);
    }

    /// What the work and the two pulses behind it cost the JavaFX thread.
    private long onFx(Runnable work) throws Exception {
        long[] times = new long[2];
        JavaFxThread.run(() -> {
            times[0] = THREADS.getCurrentThreadCpuTime();
            work.run();
        });
        JavaFxThread.pulse();
        JavaFxThread.pulse();
        JavaFxThread.run(() -> times[1] = THREADS.getCurrentThreadCpuTime());
        return times[1] - times[0];
    }

    private void print(String name, List<Long> costs) {
        List<Long> warm =
                costs.subList(costs.size() / 2, costs.size()).stream().sorted().toList();
        List<Long> fixed = references.subList(references.size() / 2, references.size()).stream()
                .sorted()
                .toList();
        double median = warm.get(warm.size() / 2) / 1e6;
        double most = warm.get((int) (warm.size() * 0.95)) / 1e6;
        double reference = fixed.get(fixed.size() / 2) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ms, one in twenty over %.1f; %.1f times the fixed piece of work (%.2f ms)%n",
                name,
                median,
                most,
                median / reference,
                reference);
    }

    private void reference() throws Exception {
        long[] cost = new long[1];
        JavaFxThread.run(() -> {
            long before = THREADS.getCurrentThreadCpuTime();
            VBox pane = new VBox();
            for (int i = 0; i < 40; i++) {
                pane.getChildren().add(new HBox(new Label("a label " + i), new Label("another")));
            }
            Scene scene = new Scene(pane, 400, 800);
            pane.applyCss();
            pane.layout();
            cost[0] = scene.getWidth() > 0 ? THREADS.getCurrentThreadCpuTime() - before : 0;
        });
        references.add(cost[0]);
    }

    /// Waits until the program has nothing to do.
    private static void settle() throws InterruptedException {
        int quiet = 0;
        long before = total();
        while (quiet < QUIET) {
            Thread.sleep(25);
            long now = total();
            quiet = now - before < NEARLY_NOTHING ? quiet + 1 : 0;
            before = now;
        }
    }

    private static long total() {
        return costs().values().stream().mapToLong(Long::longValue).sum();
    }

    /// The CPU time of the JavaFX thread and of those that work for the window, by name.
    private static Map<String, Long> costs() {
        Map<String, Long> costs = new HashMap<>();
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        thread.getName().startsWith(WORKERS) || thread.getName().equals(JavaFxThread.NAME))
                .forEach(thread ->
                        costs.merge(thread.getName(), THREADS.getThreadCpuTime(thread.threadId()), Long::sum));
        return costs;
    }

    private static long passed(Map<String, Long> before, Map<String, Long> after, Predicate<String> counted) {
        return after.entrySet().stream()
                .filter(entry -> counted.test(entry.getKey()))
                .mapToLong(entry -> entry.getValue() - before.getOrDefault(entry.getKey(), 0L))
                .sum();
    }
}
