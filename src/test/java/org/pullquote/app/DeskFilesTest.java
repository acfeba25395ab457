package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.library.LibraryException;
import org.pullquote.page.Samples;
import org.pullquote.settings.Settings;
import org.pullquote.settings.SettingsFile;
import org.pullquote.ui.Shortcut;

/// How files come onto the desk besides being opened, and what is kept of them, in the whole window.
class DeskFilesTest extends DeskSitting {
    private static final String STORY = """
        <h1>The levee held</h1>
        <p>The levee held through the night, the mayor of the town said on Saturday morning.</p>
        <p>Engineers will look at it again when the river has fallen, which takes a week.</p>
        """;

    private <T extends Node> T node(String selector, Class<T> type) throws Exception {
        until(() -> stage.getScene().getRoot().lookup(selector) != null);
        return type.cast(fx(() -> stage.getScene().getRoot().lookup(selector)));
    }

    /// Presses the button of these words, or that says them to a reader who does not see it.
    private void click(String card, String words) throws Exception {
        until(() -> button(card, words).isPresent());
        fx(() -> {
            button(card, words).orElseThrow().fire();
            return true;
        });
    }

    private Optional<Button> button(String card, String words) {
        return stage.getScene().getRoot().lookupAll(card + " .button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getAccessibleText()) || words.equals(button.getText()))
                .findFirst();
    }

    private Article open() throws Exception {
        until(() -> desk.model().articleProperty().get().isPresent());
        return fx(() -> desk.model().articleProperty().get().orElseThrow().article());
    }

    private Settings settings() {
        return new SettingsFile(home.resolve("settings.json")).read();
    }

    private void copy(Map<DataFormat, Object> content) throws Exception {
        fx(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    @Test
    void whatIsKeptIsShownAndDeletedWhenTheReaderSaysSoTwice() throws Exception {
        Path backup = Files.createDirectories(home.resolve("backups")).resolve("2024-03-02.pullquote");
        Files.write(backup, new byte[3_000_000]);
        press(Shortcut.PRIVACY);
        until(() -> button(".pq-privacy", "Delete: Backups").isPresent());
        assertThat(texts(".pq-privacy"))
                .contains("Backups · one file, 3.0 MB", backup.toString(), "The library is not encrypted");
        click(".pq-privacy", "Delete: Backups");
        until(() -> texts(".pq-privacy").contains("Delete for good: Backups?"));
        assertThat(fx(() -> stage.getScene().getFocusOwner()))
                .isEqualTo(fx(() -> button(".pq-privacy", "Keep").orElseThrow()));
        click(".pq-privacy", "Keep");
        assertThat(backup).exists();
        click(".pq-privacy", "Delete: Backups");
        click(".pq-privacy", "Delete for good");
        until(() -> button(".pq-privacy", "Delete: Backups").isEmpty());
        assertThat(backup).doesNotExist();
        pressKey(KeyCode.ESCAPE);
        assertThat(fx(() -> stage.getScene().lookup(".pq-privacy"))).isNull();
    }

    @Test
    void whatIsPastedBecomesAnArticleWithItsSource() throws Exception {
        copy(Map.of(DataFormat.HTML, STORY, DataFormat.PLAIN_TEXT, "The levee held"));
        press(Shortcut.PASTE);
        TextArea preview = node(".pq-paste .text-area", TextArea.class);
        assertThat(preview.getText())
                .startsWith("The levee held\n\nThe levee held through the night")
                .doesNotContain("<p>");
        TextField source = (TextField) fx(() -> stage.getScene().getFocusOwner());
        fx(() -> {
            source.setText("https://ledger.example/levee");
            return true;
        });
        click(".pq-paste", "Keep as an article");
        Article article = open();
        assertThat(article.metadata().url()).contains("https://ledger.example/levee");
        assertThat(article.metadata().headline()).contains("The levee held");
        assertThat(article.text()).contains("Engineers will look at it again");
    }

    @Test
    void whatIsPastedIsLeftWhenTheReaderSaysSo() throws Exception {
        copy(Map.of(DataFormat.PLAIN_TEXT, "The levee held through the night, the mayor said."));
        press(Shortcut.PASTE);
        click(".pq-paste", "Leave it");
        assertThat(fx(() -> stage.getScene().lookup(".pq-paste"))).isNull();
        assertThat(library.articles()).isEmpty();
    }

    @Test
    void anEmptyClipboardIsSaidToBeEmpty() throws Exception {
        copy(Map.of(DataFormat.PLAIN_TEXT, " "));
        press(Shortcut.PASTE);
        until(() -> !desk.model().notices().isEmpty());
        assertThat(texts(".pq-notice")).contains("There is no text on the clipboard.");
    }

    @Test
    void ofAFileOfSeveralPagesTheReaderChooses() throws Exception {
        Path archive = Files.write(
                home.resolve("town.zip"),
                Samples.zip(Map.of(
                        "one.html", STORY,
                        "two.html", "<h1>Rents rise</h1><p>Rents in the capital rose by a tenth, the bank reports.</p>",
                        "three.html", "<h1>A strike ends</h1><p>Drivers of the ferry go back to work today.</p>")));
        fx(() -> {
            desk.open(List.of(archive));
            return true;
        });
        open();
        until(() -> texts(".pq-notices").contains("Each can be an article of its own"));
        assertThat(texts(".pq-remarks")).as("said of the archive's bytes").doesNotContain("encoding", "cleaning");
        click(".pq-notice", "Choose…");
        ListView<?> parts = node(".pq-parts-card .list-view", ListView.class);
        assertThat(parts.getItems()).hasSize(3);
        assertThat(fx(() -> stage.getScene().getFocusOwner())).isEqualTo(parts);
        int before = library.articles().size();
        fx(() -> {
            parts.getSelectionModel().selectAll();
            return true;
        });
        click(".pq-parts-card", "Open the chosen");
        until(() -> library.articles().size() >= before + 2);
        assertThat(library.articles())
                .extracting(article -> article.article().metadata().headline().orElse(""))
                .contains("The levee held", "Rents rise", "A strike ends");
    }

    @Test
    void whatComesIntoTheWatchedFolderIsOpenedUntilTheReaderStopsIt() throws Exception {
        Path folder = Files.createDirectories(home.resolve("saved"));
        Files.writeString(folder.resolve("old.html"), STORY.replace("levee", "bridge"));
        watch(folder);
        press(Shortcut.PRIVACY);
        until(() -> texts(".pq-privacy").contains("New files in " + folder + " are opened"));
        Files.writeString(folder.resolve("new.html"), STORY);
        Files.writeString(folder.resolve("half.html.part"), STORY.replace("levee", "tunnel"));
        assertThat(open().metadata().headline()).contains("The levee held");
        assertThat(library.articles()).hasSize(1);
        click(".pq-privacy", "Stop watching");
        until(() -> texts(".pq-privacy").contains("No folder is watched."));
        fx(() -> {
            desk.close();
            return true;
        });
        assertThat(settings().watched()).isEmpty();
    }

    @Test
    void aWatchedFolderThatGoesAwayIsSaidAndWatchedNoMore() throws Exception {
        Path folder = Files.createDirectories(home.resolve("saved"));
        watch(folder);
        Files.delete(folder);
        until(() -> !desk.model().notices().isEmpty());
        press(Shortcut.PRIVACY);
        until(() -> texts(".pq-privacy").contains("No folder is watched."));
    }

    /// Begins again with this folder watched.
    @Test
    void anEmptyDeskOffersTheSampleStoryAndOneWithArticlesDoesNot() throws Exception {
        until(() -> button(".pq-empty-desk", "Try it with a sample story")
                .filter(Button::isVisible)
                .isPresent());
        click(".pq-empty-desk", "Try it with a sample story");
        open();
        assertThat(fx(() -> desk.model().storyProperty().get().orElseThrow().articles()))
                .hasSize(3);
        until(() -> !button(".pq-empty-desk", "Try it with a sample story")
                .orElseThrow()
                .isVisible());
    }

    @Test
    void aScanSaysThatItHoldsPicturesAloneAndIsListedByItsNameOnce() throws Exception {
        Path scan = home.resolve("affidavit.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(scan.toFile());
        }
        show(scan);
        until(() -> texts(".pq-remarks").contains("text recognition"));
        assertThat(texts(".pq-remarks")).doesNotContain("among the cuts");
        assertThat(texts(".pq-library").split("affidavit", -1)).hasSize(2);
    }

    @Test
    void aPageOfNothingIsNotSaidToHaveItsTextAmongTheCuts() throws Exception {
        Path page = Files.writeString(home.resolve("blank.html"), "<html><body><div></div></body></html>");
        show(page);
        until(() -> texts(".pq-remarks").contains("No text was found in this file"));
        assertThat(texts(".pq-remarks")).doesNotContain("among the cuts");
    }

    @Test
    void aBackupForWhichThereIsNoRoomSaysWhatIsMissingAndWhenItIsTriedAgain() throws Exception {
        fx(() -> {
            desk.backUp(() -> {
                throw new LibraryException(LibraryException.Reason.DISK_FULL, "SQLite's code 13");
            });
            return true;
        });
        until(() -> !desk.model().notices().isEmpty());
        assertThat(fx(() -> desk.model().notices().getFirst().text()))
                .contains("today’s backup")
                .contains("disk is full")
                .doesNotContain("code");
    }

    private void show(Path file) throws Exception {
        fx(() -> {
            desk.open(List.of(file));
            return true;
        });
        open();
    }

    private void watch(Path folder) throws Exception {
        fx(() -> {
            desk.close();
            return true;
        });
        SettingsFile file = new SettingsFile(home.resolve("settings.json"));
        Settings usual = Settings.DEFAULT;
        file.write(new Settings(
                usual.theme(),
                usual.contrast(),
                usual.typography(),
                usual.interfaceSize(),
                usual.panes(),
                usual.window(),
                usual.showCuts(),
                usual.linkedScrolling(),
                usual.showSuggestions(),
                Optional.of(folder.toString()),
                Optional.empty()));
        fx(() -> {
            desk = new Desk(stage, library, file);
            return true;
        });
    }
}
