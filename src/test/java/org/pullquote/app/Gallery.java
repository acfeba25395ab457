package org.pullquote.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
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

/// Takes a picture of every screen, from the real window, with the sample story: `Gallery FOLDER [FILE…]`. What else
/// can
/// be wanted, [Camera] says.
final class Gallery {
    private static final Path SAMPLES = Path.of("assets/samples");

    private final Camera camera;
    private final Stage stage;
    private final Desk desk;
    private final Library library;

    private Gallery(Path folder, Stage stage, Desk desk, Library library) {
        this.camera = new Camera(folder, stage, desk.appearance());
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
                        GalleryTexts.fourth());
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Path home = Files.createTempDirectory("gallery");
        try (SqliteLibrary library = SqliteLibrary.open(home)) {
            Gallery gallery = Camera.onFx(() -> {
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

    private void take(List<Path> files) throws Exception {
        camera.picture("1-empty");
        Camera.run(() -> desk.open(files));
        Camera.until(() -> desk.model().articleProperty().get().isPresent());
        Camera.run(this::tagTheSample);
        LibraryArticle first =
                Camera.onFx(() -> desk.model().articleProperty().get().orElseThrow());
        press("]");
        Camera.until(() -> !desk.model().articleProperty().get().equals(Optional.of(first)));
        press("[");
        Camera.until(() -> desk.model().articleProperty().get().equals(Optional.of(first)));
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-hint") != null);
        camera.picture("2-reader");
        suggestions();
        panel();
        cards();
        press("?");
        camera.picture("3-keys");
        press(KeyCode.ESCAPE, false);
        press(KeyCode.K, true);
        camera.picture("4-palette");
        press(KeyCode.ESCAPE, false);
        Camera.run(() -> desk.open(List.of(Path.of("nowhere.html"), Path.of("assets"))));
        Camera.until(() -> desk.model().notices().size() == 2);
        camera.picture("5-notices");
        Camera.run(desk.model().notices()::clear);
        press(KeyCode.DIGIT2, true);
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-compare-line") != null);
        camera.picture("6-compare");
        press("j");
        press("a");
        camera.picture("6-compare-three");
        press("a");
        camera.picture("6-compare-four");
        press("r");
        press("r");
        press("2");
        camera.picture("6b-matrix");
        press("3");
        camera.picture("6c-tags");
        press("4");
        camera.picture("6d-voices");
        press("5");
        camera.picture("6e-timeline");
        press("1");
        press(KeyCode.DIGIT3, true);
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-brief-page") != null);
        camera.picture("7-brief");
        checks();
        press(KeyCode.DIGIT1, true);
        changes(first, files.getFirst());
        filesCards();
    }

    /// How files come onto the desk, and what is kept of them.
    private void filesCards() throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, true, true, false, false));
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-privacy .button") != null);
        camera.picture("9-privacy");
        click(".pq-privacy .button", "Delete…");
        camera.picture("9-privacy-delete");
        press(KeyCode.ESCAPE, false);
        String pasted = "<h1>The levee held</h1><p>The levee held through the night, the mayor of the town said on"
                + " Saturday morning.</p><p>Engineers will look at it again when the river has fallen.</p>";
        Camera.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.HTML, pasted)));
        press(KeyCode.V, true);
        camera.picture("9-paste");
        press(KeyCode.ESCAPE, false);
        Path archive = Files.write(
                Files.createTempDirectory("gallery").resolve("town.zip"),
                Samples.zip(Map.of(
                        "saved/levee.html", pasted,
                        "saved/rents.html", "<h1>Rents rise</h1><p>Rents rose by a tenth, the bank reports.</p>",
                        "saved/ferry.html", "<h1>A strike ends</h1><p>Drivers of the ferry go back to work.</p>")));
        Camera.run(() -> desk.model().notices().clear());
        Camera.run(() -> desk.open(List.of(archive)));
        Camera.until(() -> !desk.model().notices().isEmpty());
        Camera.pulse();
        camera.picture("9-parts-offered");
        click(".pq-notice .button", "Choose…");
        camera.picture("9-parts");
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
        Camera.run(() -> desk.reading()
                .current()
                .ifPresent(current -> desk.reading()
                        .details()
                        .field(
                                current.id(),
                                current.taggings().getFirst().tag(),
                                Field.SPEAKER,
                                "Dame Margit Thorne")));
        camera.picture("2-details");
        press("g");
        camera.picture("2-by-tag");
        press("g");
        press("g");
        Camera.run(() -> stage.getScene().lookup(".pq-highlights-list").requestFocus());
        press(KeyCode.A, true);
        camera.picture("2-several");
        press("j");
    }

    /// Suggestions in the text and in the panel, and a rule of the reader's own with what it found.
    private void suggestions() throws Exception {
        for (int i = 0; i < 4; i++) {
            fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.J, false, false, true, false));
        }
        camera.picture("2-suggested");
        press(KeyCode.ESCAPE, false);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, true, true, false, false));
        camera.picture("2-rules-empty");
        click(".pq-coding .button", "New rule");
        Camera.run(() -> {
            CodingRule rule = library.suggested().rules().getFirst();
            UUID number = library.codeBook().named("number").orElseThrow().id();
            desk.coding()
                    .change(rule.withName("Years")
                            .withTag(number)
                            .withForm(CodingRule.Form.REGULAR_EXPRESSION)
                            .withWords("(19|20)[0-9]{2}"));
        });
        click(".pq-coding .button", "The whole library");
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-coding-list .pq-proposal") != null);
        camera.picture("2-rules");
        press(KeyCode.ESCAPE, false);
    }

    /// Presses a button whose words begin so, as soon as it is there.
    private void click(String selector, String name) throws Exception {
        Camera.until(() -> button(selector, name).isPresent());
        Camera.run(() -> button(selector, name).orElseThrow().fire());
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
        camera.picture("2-code-book");
        click(".pq-codebook .pq-button", "Delete");
        camera.picture("2-code-book-delete");
        press(KeyCode.ESCAPE, false);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F, true, true, false, false));
        camera.picture("2-search-empty");
        Camera.run(() -> ((TextField) stage.getScene().lookup(".pq-search .pq-palette-field")).setText("gate fault"));
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-found") != null);
        camera.picture("2-search");
        press(KeyCode.ESCAPE, false);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, true, true, false, false));
        Camera.until(() -> !((ListView<?>) stage.getScene().lookup(".pq-search-hits"))
                .getItems()
                .isEmpty());
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, true, false, false, false));
        camera.picture("2-story");
        press(KeyCode.ESCAPE, false);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.N, true, true, false, false));
        camera.picture("2-notes");
        press(KeyCode.ESCAPE, false);
    }

    /// The check of a draft: before it, while it runs, what it finds, and a draft of which nothing is found.
    private void checks() throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT4, false, true, false, false));
        camera.picture("8-check-empty");
        Camera.run(() -> {
            desk.checking()
                    .pastedProperty()
                    .set("“Nobody came to close the gate that night,” they said.\n\n".repeat(5000));
            desk.checking().checkPasted();
        });
        Camera.until(() -> stage.getScene().getRoot().lookup(".progress-bar") != null);
        camera.picture("8-check-running");
        Camera.run(desk.checking()::clear);
        for (String draft : List.of("findings", "not-found")) {
            Camera.run(() -> {
                desk.checking().pastedProperty().set(GalleryTexts.DRAFTS.get(draft));
                desk.checking().checkPasted();
            });
            Camera.until(() -> desk.checking().checkedProperty().get().isPresent());
            camera.picture("8-check-" + draft);
            Camera.run(desk.checking()::clear);
        }
    }

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
        Camera.until(() -> !desk.model().articleProperty().get().equals(Optional.of(first)));
        press("[");
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-remarks .pq-link") != null);
        camera.picture("8-remark");
        Camera.run(() -> ((ButtonBase) stage.getScene().getRoot().lookup(".pq-remarks .pq-link")).fire());
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-changes .pq-diff") != null);
        camera.picture("8-cleaning");
        press(KeyCode.ESCAPE, false);
        Path changed = Files.createTempDirectory("gallery").resolve(file.getFileName());
        Files.writeString(changed, Files.readString(file).replace("47 minutes", "almost an hour"));
        Camera.run(() -> desk.open(List.of(changed)));
        Camera.until(() -> !desk.model().notices().isEmpty());
        camera.picture("8-version-opened");
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, true, true, false, false));
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-changes .pq-diff") != null);
        camera.picture("8-versions");
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

    private void press(KeyCode code, boolean control) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private void press(String character) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void fire(KeyEvent event) throws Exception {
        Camera.run(() -> Event.fireEvent(
                Optional.ofNullable(stage.getScene().getFocusOwner())
                        .orElse(stage.getScene().getRoot()),
                event));
    }
}
