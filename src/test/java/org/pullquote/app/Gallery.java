package org.pullquote.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.CutKind;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.Samples;
import org.pullquote.settings.SettingsFile;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.suggestion.coding.CodingRule;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.theme.Theme;

/// Takes a picture of every screen, from the real window, with the sample story: `Gallery FOLDER [FILE…]`; the property
/// `gallery.only` is a pattern of the names of those that are wanted.
final class Gallery {
    private static final Path SAMPLES = Path.of("assets/samples");
    private static final List<Theme> THEMES = Boolean.getBoolean("gallery.contrast")
            ? List.of(Theme.LIGHT_CONTRAST, Theme.DARK_CONTRAST)
            : Boolean.getBoolean("gallery.light") ? List.of(Theme.LIGHT) : List.of(Theme.LIGHT, Theme.DARK);
    /// The size of the interface, as `-Dgallery.size=200`.
    private static final int PER_CENT = Integer.getInteger("gallery.size", 100);

    private static final int[][] SIZES =
            Boolean.getBoolean("gallery.small") ? new int[][] {{1280, 800}} : new int[][] {{1280, 800}, {1920, 1080}};

    private final Path folder;
    private final Stage stage;
    private final Desk desk;
    private final Library library;

    private Gallery(Path folder, Stage stage, Desk desk, Library library) {
        this.folder = folder;
        this.stage = stage;
        this.desk = desk;
        this.library = library;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<Path> files = args.length > 1
                ? List.of(args).subList(1, args.length).stream().map(Path::of).toList()
                : List.of(
                        SAMPLES.resolve("harbour-courier.html"),
                        SAMPLES.resolve("coast-radio.txt"),
                        SAMPLES.resolve("the-ledger.txt"),
                        fourth());
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Path home = Files.createTempDirectory("gallery");
        try (SqliteLibrary library = SqliteLibrary.open(home)) {
            Gallery gallery = onFx(() -> {
                Stage stage = new Stage();
                Desk desk = new Desk(stage, library, new SettingsFile(home.resolve("settings.json")));
                stage.show();
                return new Gallery(folder, stage, desk, library);
            });
            gallery.take(files);
        } finally {
            Platform.exit();
        }
    }

    /// A fourth outlet, as the sample story has three.
    private static Path fourth() throws IOException {
        return Files.writeString(Files.createTempDirectory("gallery").resolve("evening-tide.txt"), """
            Evening Tide

            Letter on tide gate was wrong, flood inquiry says

            By Imke Sorrel

            17 March 2026

            A letter that called the gate of the Port Sallow barrier repaired was false, the inquiry into last year's
            flood has found. Nobody at the harbour board asked to see the evidence.

            Managers at the harbour authority "had been told in writing that the fault was repaired", the report says,
            and it adds that the gate stayed open for nearly 50 minutes. About 1,200 homes were flooded.

            The company that maintains the gate rejects this. Its managing director, Petra Lindqvist, said the test took
            place as planned. The harbour authority did not answer questions on Tuesday evening.

            Residents of Quay Street want the minutes of the board to be made public before the summer.
            """);
    }

    private void take(List<Path> files) throws Exception {
        picture("1-empty");
        run(() -> desk.open(files));
        until(() -> desk.model().articleProperty().get().isPresent());
        run(this::tagTheSample);
        LibraryArticle first = onFx(() -> desk.model().articleProperty().get().orElseThrow());
        press("]");
        until(() -> !desk.model().articleProperty().get().equals(Optional.of(first)));
        press("[");
        until(() -> desk.model().articleProperty().get().equals(Optional.of(first)));
        until(() -> stage.getScene().getRoot().lookup(".pq-hint") != null);
        picture("2-reader");
        suggestions();
        panel();
        cards();
        press("?");
        picture("3-keys");
        press(KeyCode.ESCAPE, false);
        press(KeyCode.K, true);
        picture("4-palette");
        press(KeyCode.ESCAPE, false);
        run(() -> desk.open(List.of(Path.of("nowhere.html"), Path.of("assets"))));
        until(() -> desk.model().notices().size() == 2);
        picture("5-notices");
        run(desk.model().notices()::clear);
        press(KeyCode.DIGIT2, true);
        until(() -> stage.getScene().getRoot().lookup(".pq-compare-line") != null);
        picture("6-compare");
        press("j");
        press("a");
        picture("6-compare-three");
        press("a");
        picture("6-compare-four");
        press("r");
        press("r");
        press("2");
        picture("6b-matrix");
        press("3");
        picture("6c-tags");
        press("4");
        picture("6d-voices");
        press("5");
        picture("6e-timeline");
        press("1");
        press(KeyCode.DIGIT3, true);
        until(() -> stage.getScene().getRoot().lookup(".pq-brief-page") != null);
        picture("7-brief");
        checks();
        press(KeyCode.DIGIT1, true);
        changes(first, files.getFirst());
        filesCards();
    }

    /// How files come onto the desk, and what is kept of them.
    private void filesCards() throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, true, true, false, false));
        until(() -> stage.getScene().getRoot().lookup(".pq-privacy .button") != null);
        picture("9-privacy");
        click(".pq-privacy .button", "Delete…");
        picture("9-privacy-delete");
        press(KeyCode.ESCAPE, false);
        String pasted = "<h1>The levee held</h1><p>The levee held through the night, the mayor of the town said on"
                + " Saturday morning.</p><p>Engineers will look at it again when the river has fallen.</p>";
        run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.HTML, pasted)));
        press(KeyCode.V, true);
        picture("9-paste");
        press(KeyCode.ESCAPE, false);
        Path archive = Files.write(
                Files.createTempDirectory("gallery").resolve("town.zip"),
                Samples.zip(Map.of(
                        "saved/levee.html", pasted,
                        "saved/rents.html", "<h1>Rents rise</h1><p>Rents rose by a tenth, the bank reports.</p>",
                        "saved/ferry.html", "<h1>A strike ends</h1><p>Drivers of the ferry go back to work.</p>")));
        run(() -> desk.model().notices().clear());
        run(() -> desk.open(List.of(archive)));
        until(() -> !desk.model().notices().isEmpty());
        pulse();
        picture("9-parts-offered");
        click(".pq-notice .button", "Choose…");
        picture("9-parts");
        press(KeyCode.ESCAPE, false);
    }

    /// The highlights panel: what is filled in, a link, groups, several at once.
    private void panel() throws Exception {
        press("j");
        press("l");
        press("j");
        press("j");
        press("j");
        press("v");
        press("l");
        run(() -> desk.reading()
                .current()
                .ifPresent(current -> desk.reading()
                        .details()
                        .field(
                                current.id(),
                                current.taggings().getFirst().tag(),
                                Field.SPEAKER,
                                "Dame Margit Thorne")));
        picture("2-details");
        press("g");
        picture("2-by-tag");
        press("g");
        press("g");
        run(() -> stage.getScene().lookup(".pq-highlights-list").requestFocus());
        press(KeyCode.A, true);
        picture("2-several");
        press("j");
    }

    /// Suggestions in the text and in the panel, and a rule of the reader's own with what it found.
    private void suggestions() throws Exception {
        for (int i = 0; i < 4; i++) {
            fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.J, false, false, true, false));
        }
        picture("2-suggested");
        press(KeyCode.ESCAPE, false);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, true, true, false, false));
        picture("2-rules-empty");
        click(".pq-coding .button", "New rule");
        run(() -> {
            CodingRule rule = library.suggested().rules().getFirst();
            UUID number = library.codeBook().named("number").orElseThrow().id();
            desk.coding()
                    .change(rule.withName("Years")
                            .withTag(number)
                            .withForm(CodingRule.Form.REGULAR_EXPRESSION)
                            .withWords("(19|20)[0-9]{2}"));
        });
        click(".pq-coding .button", "The whole library");
        until(() -> stage.getScene().getRoot().lookup(".pq-coding-list .pq-proposal") != null);
        picture("2-rules");
        press(KeyCode.ESCAPE, false);
    }

    /// Presses a button whose words begin so, as soon as it is there.
    private void click(String selector, String name) throws Exception {
        until(() -> button(selector, name).isPresent());
        run(() -> button(selector, name).orElseThrow().fire());
    }

    private Optional<ButtonBase> button(String selector, String name) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().startsWith(name))
                .findFirst();
    }

    /// What is shown on cards over the desk.
    private void cards() throws Exception {
        press(KeyCode.B, true);
        picture("2-code-book");
        click(".pq-codebook .pq-button", "Delete");
        picture("2-code-book-delete");
        press(KeyCode.ESCAPE, false);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F, true, true, false, false));
        picture("2-search-empty");
        run(() -> ((TextField) stage.getScene().lookup(".pq-search .pq-palette-field")).setText("gate fault"));
        until(() -> stage.getScene().getRoot().lookup(".pq-found") != null);
        picture("2-search");
        press(KeyCode.ESCAPE, false);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.N, true, true, false, false));
        picture("2-notes");
        press(KeyCode.ESCAPE, false);
    }

    /// The check of a draft: before it, while it runs, what it finds, and a draft of which nothing is found.
    private void checks() throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT4, false, true, false, false));
        picture("8-check-empty");
        run(() -> {
            desk.checking()
                    .pastedProperty()
                    .set("“Nobody came to close the gate that night,” they said.\n\n".repeat(5000));
            desk.checking().checkPasted();
        });
        until(() -> stage.getScene().getRoot().lookup(".progress-bar") != null);
        picture("8-check-running");
        run(desk.checking()::clear);
        for (String draft : List.of("findings", "not-found")) {
            run(() -> {
                desk.checking().pastedProperty().set(DRAFTS.get(draft));
                desk.checking().checkPasted();
            });
            until(() -> desk.checking().checkedProperty().get().isPresent());
            picture("8-check-" + draft);
            run(desk.checking()::clear);
        }
    }

    private static final Map<String, String> DRAFTS = Map.of(
            "findings",
            """
            Nobody watched the gate

            The managers “were aware of the October warning and took no further action,” the report into the Port Sallow \
            flood says. It took 59 days of hearings to establish that.

            “A test is a gate going down into the water while somebody watches,” said Dame Margit Thorne, who led the inquiry.

            “We are sorry for the failings this report describes,” Colin Ashgrove said. He was less clear about the \
            letter: “They had a letter and they put it in a drawer,” he told reporters.

            Of the crew she said that they “acted with courage and … did everything that could reasonably have been \
            asked of them”. Two memos had been written: “I wrote two memos, and nobody in the building was surprised.”

            “We never saw the letter until it was read out in the hall,” a board member said on Tuesday.
            """,
            "not-found",
            "“We never saw the letter until it was read out in the hall,” a board member said on Tuesday.");

    /// A newer cleaning and a newer version of the first article.
    private void changes(LibraryArticle first, Path file) throws Exception {
        Article article = library.article(first.id()).orElseThrow().article();
        Article older = new Article(
                article.format(),
                article.metadata(),
                article.pieces(),
                new CleanerVersion(article.cleaner().name(), 0),
                article.finding());
        // behind all highlights, whose places would be wrong otherwise
        int kept = article.blocks().getLast().piece();
        library.putArticle(
                first.id(), older.withPiece(kept, article.pieces().get(kept).withCut(CutKind.TEASER)));
        press("]");
        until(() -> !desk.model().articleProperty().get().equals(Optional.of(first)));
        press("[");
        until(() -> stage.getScene().getRoot().lookup(".pq-remarks .pq-link") != null);
        picture("8-remark");
        run(() -> ((ButtonBase) stage.getScene().getRoot().lookup(".pq-remarks .pq-link")).fire());
        until(() -> stage.getScene().getRoot().lookup(".pq-changes .pq-diff") != null);
        picture("8-cleaning");
        press(KeyCode.ESCAPE, false);
        Path changed = Files.createTempDirectory("gallery").resolve(file.getFileName());
        Files.writeString(changed, Files.readString(file).replace("47 minutes", "almost an hour"));
        run(() -> desk.open(List.of(changed)));
        until(() -> !desk.model().notices().isEmpty());
        picture("8-version-opened");
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, true, true, false, false));
        until(() -> stage.getScene().getRoot().lookup(".pq-changes .pq-diff") != null);
        picture("8-versions");
        press(KeyCode.ESCAPE, false);
    }

    /// Tags passages of the sample story as a reader would.
    private void tagTheSample() {
        tag("denial", "Tarrow denies that the certificate was false.");
        tag(
                "quote",
                "Managers at the harbour authority were aware of the October warning, had been told in writing that the"
                        + " fault was repaired, and took no further action");
        tag("number", "47 minutes");
        tag("number", "1,240 homes");
        tag("allegation", "had been told in writing that a fault in one of its gates was repaired");
    }

    private void tag(String name, String passage) {
        LibraryArticle open = desk.model().articleProperty().get().orElseThrow();
        int at = open.article().text().indexOf(passage);
        if (at >= 0) {
            Target target = Target.of(open.id(), open.article(), TextSpan.at(at, passage.length()));
            Body tagging = new Body.Tagging(
                    library.codeBook().named(name).orElseThrow().id());
            Instant now = Instant.now();
            library.putAnnotation(new Annotation(UUID.randomUUID(), target, List.of(tagging), Status.OPEN, now, now));
        }
    }

    /// A picture in every size and theme.
    private void picture(String name) throws Exception {
        if (!name.matches(System.getProperty("gallery.only", ".*"))) {
            return;
        }
        for (int[] size : SIZES) {
            run(() -> {
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
            });
            for (Theme theme : THEMES) {
                run(() -> {
                    desk.appearance().choose(Optional.of(theme.isDark()));
                    desk.appearance().contrastProperty().set(theme.hasContrast());
                    desk.appearance().sizeProperty().set(PER_CENT);
                });
                for (int i = 0; i < 4; i++) {
                    pulse();
                }
                String file = name + "-" + size[0] + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
                write(onFx(() -> stage.getScene().snapshot(null)), folder.resolve(file));
            }
        }
    }

    private void press(KeyCode code, boolean control) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private void press(String character) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void fire(KeyEvent event) throws Exception {
        run(() -> Event.fireEvent(
                Optional.ofNullable(stage.getScene().getFocusOwner())
                        .orElse(stage.getScene().getRoot()),
                event));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!onFx(condition)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("The window did not get there");
            }
            pulse();
        }
    }

    /// Waits until JavaFX has drawn the window once more.
    private static void pulse() throws Exception {
        CountDownLatch drawn = new CountDownLatch(1);
        run(() -> {
            AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    drawn.countDown();
                }
            };
            timer.start();
        });
        drawn.await();
    }

    private static void run(Runnable work) throws Exception {
        onFx(() -> {
            work.run();
            return true;
        });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.get(60, TimeUnit.SECONDS);
    }

    private static void write(WritableImage picture, Path file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
