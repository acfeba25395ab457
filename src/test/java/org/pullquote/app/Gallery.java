package org.pullquote.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.pullquote.annotation.Field;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.CutKind;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.Samples;
import org.pullquote.settings.SettingsFile;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.suggestion.coding.CodingRule;

/// Takes a picture of every screen, from the real window, with the sample story: `Gallery FOLDER [FILE…]`. What
/// else can be wanted, [Camera] says.
final class Gallery {
    private static final Path SAMPLES = Path.of("assets/samples");

    private final Camera camera;
    private final Stage stage;
    private final Typist typist;
    private final Desk desk;
    private final Library library;

    private Gallery(Path folder, Stage stage, Desk desk, Library library) {
        this.camera = new Camera(folder, stage, desk.appearance());
        this.stage = stage;
        this.typist = new Typist(stage);
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
        Camera.run(() ->
                new MarkedSample(library, desk.model().articleProperty().get().orElseThrow()).tag());
        LibraryArticle first =
                Camera.onFx(() -> desk.model().articleProperty().get().orElseThrow());
        typist.press("]");
        Camera.until(() -> !desk.model().articleProperty().get().equals(Optional.of(first)));
        typist.press("[");
        Camera.until(() -> desk.model().articleProperty().get().equals(Optional.of(first)));
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-hint") != null);
        camera.picture("2-reader");
        suggestions();
        panel();
        cards();
        typist.press("?");
        camera.picture("3-keys");
        typist.press(KeyCode.ESCAPE, false);
        typist.press(KeyCode.K, true);
        camera.picture("4-palette");
        typist.press(KeyCode.ESCAPE, false);
        Camera.run(() -> desk.open(List.of(Path.of("nowhere.html"), Path.of("assets"))));
        Camera.until(() -> desk.model().notices().size() == 2);
        camera.picture("5-notices");
        Camera.run(desk.model().notices()::clear);
        typist.press(KeyCode.DIGIT2, true);
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-compare-line") != null);
        camera.picture("6-compare");
        typist.press("j");
        typist.press("a");
        camera.picture("6-compare-three");
        typist.press("a");
        camera.picture("6-compare-four");
        typist.press("r");
        typist.press("r");
        typist.press("2");
        camera.picture("6b-matrix");
        typist.press("3");
        camera.picture("6c-tags");
        typist.press("4");
        camera.picture("6d-voices");
        typist.press("5");
        camera.picture("6e-timeline");
        typist.press("1");
        typist.press(KeyCode.DIGIT3, true);
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-brief-page") != null);
        camera.picture("7-brief");
        checks();
        typist.press(KeyCode.DIGIT1, true);
        changes(first, files.getFirst());
        filesCards();
    }

    /// How files come onto the desk, and what is kept of them.
    private void filesCards() throws Exception {
        typist.pressBoth(KeyCode.P);
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-privacy .button") != null);
        camera.picture("9-privacy");
        typist.click(".pq-privacy .button", "privacy.delete");
        camera.picture("9-privacy-delete");
        typist.press(KeyCode.ESCAPE, false);
        String pasted = "<h1>The levee held</h1><p>The levee held through the night, the mayor of the town said on"
                + " Saturday morning.</p><p>Engineers will look at it again when the river has fallen.</p>";
        Camera.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.HTML, pasted)));
        typist.press(KeyCode.V, true);
        camera.picture("9-paste");
        typist.press(KeyCode.ESCAPE, false);
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
        typist.click(".pq-notice .button", "parts.choose");
        camera.picture("9-parts");
        typist.press(KeyCode.ESCAPE, false);
    }

    /// The highlights panel: what is filled in, a link, groups, several at once.
    private void panel() throws Exception {
        typist.press("j");
        typist.press("l");
        typist.press("j");
        typist.press("j");
        typist.press("j");
        typist.press("v");
        typist.press("l");
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
        typist.press("g");
        camera.picture("2-by-tag");
        typist.press("g");
        typist.press("g");
        Camera.run(() -> stage.getScene().lookup(".pq-highlights-list").requestFocus());
        typist.press(KeyCode.A, true);
        camera.picture("2-several");
        typist.press("j");
    }

    /// Suggestions in the text and in the panel, and a rule of the reader's own with what it found.
    private void suggestions() throws Exception {
        for (int i = 0; i < 4; i++) {
            typist.pressAlt(KeyCode.J);
        }
        camera.picture("2-suggested");
        typist.press(KeyCode.ESCAPE, false);
        typist.pressBoth(KeyCode.A);
        camera.picture("2-rules-empty");
        typist.click(".pq-coding .button", "coding.add");
        Camera.run(() -> {
            CodingRule rule = library.suggested().rules().getFirst();
            UUID number = library.codeBook().named("number").orElseThrow().id();
            desk.coding()
                    .change(rule.withName("Years")
                            .withTag(number)
                            .withForm(CodingRule.Form.REGULAR_EXPRESSION)
                            .withWords("(19|20)[0-9]{2}"));
        });
        typist.click(".pq-coding .button", "coding.run.library");
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-coding-list .pq-proposal") != null);
        camera.picture("2-rules");
        typist.press(KeyCode.ESCAPE, false);
    }

    /// What is shown on cards over the desk.
    private void cards() throws Exception {
        typist.press(KeyCode.B, true);
        camera.picture("2-code-book");
        typist.click(".pq-codebook .pq-button", "codebook.delete");
        camera.picture("2-code-book-delete");
        typist.press(KeyCode.ESCAPE, false);
        typist.pressBoth(KeyCode.F);
        camera.picture("2-search-empty");
        Camera.run(() -> ((TextField) stage.getScene().lookup(".pq-search .pq-palette-field")).setText("gate fault"));
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-found") != null);
        camera.picture("2-search");
        typist.press(KeyCode.ESCAPE, false);
        typist.pressBoth(KeyCode.S);
        Camera.until(() -> !((ListView<?>) stage.getScene().lookup(".pq-search-hits"))
                .getItems()
                .isEmpty());
        typist.pressShift(KeyCode.DOWN);
        camera.picture("2-story");
        typist.press(KeyCode.ESCAPE, false);
        typist.pressBoth(KeyCode.N);
        camera.picture("2-notes");
        typist.press(KeyCode.ESCAPE, false);
    }

    /// The check of a draft: before it, while it runs, what it finds, and a draft of which nothing is found.
    private void checks() throws Exception {
        typist.press(KeyCode.DIGIT4, true);
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
        typist.press("]");
        Camera.until(() -> !desk.model().articleProperty().get().equals(Optional.of(first)));
        typist.press("[");
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-remarks .pq-link") != null);
        camera.picture("8-remark");
        Camera.run(() -> ((ButtonBase) stage.getScene().getRoot().lookup(".pq-remarks .pq-link")).fire());
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-changes .pq-diff") != null);
        camera.picture("8-cleaning");
        typist.press(KeyCode.ESCAPE, false);
        Path changed = Files.createTempDirectory("gallery").resolve(file.getFileName());
        Files.writeString(changed, Files.readString(file).replace("47 minutes", "almost an hour"));
        Camera.run(() -> desk.open(List.of(changed)));
        Camera.until(() -> !desk.model().notices().isEmpty());
        camera.picture("8-version-opened");
        typist.pressBoth(KeyCode.V);
        Camera.until(() -> stage.getScene().getRoot().lookup(".pq-changes .pq-diff") != null);
        camera.picture("8-versions");
        typist.press(KeyCode.ESCAPE, false);
    }
}
