package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Status;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.CutKind;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Noted;
import org.pullquote.library.Story;
import org.pullquote.library.intake.Versioning;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.settings.Settings;
import org.pullquote.settings.SettingsFile;
import org.pullquote.settings.Typography;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.reader.column.ReadingView;
import org.testfx.util.WaitForAsyncUtils;

/// What readers do by habit, in the whole window.
class DeskHabitsTest extends DeskSitting {
    @Test
    void theSearchFindsWhileOneTypesAndOpensAtThePassage() throws Exception {
        openStory();
        press(Shortcut.SEARCH);
        fx(() -> {
            ((TextField) stage.getScene().lookup(".pq-search .pq-palette-field")).setText("47 minutes");
            return true;
        });
        until(() -> stage.getScene().lookup(".pq-search .pq-found") != null);
        pressKey(KeyCode.ENTER);
        until(() -> !desk.reading().selectionProperty().get().isEmpty());
        assertThat(fx(() -> desk.reading()
                        .selectionProperty()
                        .get()
                        .span()
                        .in(desk.reading()
                                .articleProperty()
                                .get()
                                .orElseThrow()
                                .article()
                                .text())))
                .isEqualTo("47");
        assertThat(fx(() -> stage.getScene().lookup(".pq-search"))).isNull();
    }

    @Test
    void theOutlineGoesToTheParagraphOfThisNumber() throws Exception {
        openStory();
        press(Shortcut.OUTLINE);
        fx(() -> {
            ((TextField) stage.getScene().lookup(".pq-palette-field")).setText("¶3 ");
            return true;
        });
        pressKey(KeyCode.ENTER);
        LibraryArticle article = fx(() -> desk.model().articleProperty().get().orElseThrow());
        assertThat(fx(() -> desk.reading().selectionProperty().get().span().start()))
                .isEqualTo(article.article().blocks().stream()
                        .filter(block -> block.number() == 3)
                        .findFirst()
                        .orElseThrow()
                        .span()
                        .start());
    }

    @Test
    void theTextIsSetAsTheKeysSayAndIsSoAgainNextTime() throws Exception {
        openStory();
        press(Shortcut.LARGER);
        press(Shortcut.FACE);
        press(Shortcut.CONTRAST);
        fx(() -> {
            desk.close();
            return true;
        });
        Settings kept = new SettingsFile(home.resolve("settings.json")).read();
        assertThat(kept.typography().size()).isEqualTo(21);
        assertThat(kept.typography().face()).isEqualTo(Typography.Face.SANS);
        assertThat(kept.contrast()).isTrue();
    }

    @Test
    void lettersTagStatusAndUndoWithoutAMouse() throws Exception {
        openStory();
        select(new TextSpan(0, 40));
        type("4");
        type("v");
        assertThat(annotations()).extracting(Annotation::status).containsExactly(Status.VERIFIED);
        press(Shortcut.UNDO);
        assertThat(annotations()).extracting(Annotation::status).containsExactly(Status.OPEN);
        press(Shortcut.REMOVE);
        assertThat(annotations()).isEmpty();
        press(Shortcut.UNDO);
        assertThat(annotations()).hasSize(1);
    }

    @Test
    void aLinkGoesAcrossArticlesAndAClickShowsTheOtherEnd() throws Exception {
        openStory();
        LibraryArticle first = fx(() -> desk.model().articleProperty().get().orElseThrow());
        select(new TextSpan(0, 40));
        type("4");
        type("l");
        type("]");
        until(() -> !desk.reading().articleProperty().get().equals(Optional.of(first)));
        select(new TextSpan(0, 30));
        type("5");
        type("l");
        until(() -> stage.getScene().lookup(".pq-details .pq-highlight-note") != null);
        assertThat(texts(".pq-details")).contains("denies").contains("Harbour Courier");
        fx(() -> {
            ((Button) stage.getScene().lookup(".pq-details .pq-highlight-note")).fire();
            return true;
        });
        until(() ->
                desk.reading().articleProperty().get().map(LibraryArticle::id).equals(Optional.of(first.id()))
                        && desk.reading().current().isPresent());
        assertThat(texts(".pq-details")).contains("denied by");
    }

    @Test
    void aNoteOnTheArticleIsPrivateAtFirst() throws Exception {
        openStory();
        press(Shortcut.NOTES);
        fx(() -> {
            ((TextArea) stage.getScene().lookup(".pq-notes .text-area")).setText("Ring the inspector.");
            return true;
        });
        press(Shortcut.BACK);
        LibraryArticle article = fx(() -> desk.model().articleProperty().get().orElseThrow());
        assertThat(library.note(new Noted.OfArticle(article.id()))).hasValueSatisfying(note -> {
            assertThat(note.text()).isEqualTo("Ring the inspector.");
            assertThat(note.isPrivate()).isTrue();
        });
    }

    @Test
    void theSamePageWithOtherBytesBecomesAVersionAndTheHighlightGoesAlong() throws Exception {
        openStory();
        LibraryArticle first = fx(() -> desk.model().articleProperty().get().orElseThrow());
        select(new TextSpan(0, 40));
        type("1");
        Path changed = home.resolve("harbour-courier.html");
        Files.writeString(changed, Files.readString(STORY.getFirst()).replace("47 minutes", "almost an hour"));
        fx(() -> {
            desk.open(List.of(changed));
            return true;
        });
        until(() -> !desk.model().notices().isEmpty());
        assertThat(texts(".pq-notices")).contains("1 the same");
        assertThat(library.versions(first.id())).hasSize(2);
        assertThat(library.annotations(first.id())).hasSize(1);
        press(Shortcut.VERSIONS);
        until(() -> stage.getScene().lookup(".pq-changes .pq-diff") != null);
        assertThat(spoken(".pq-changes .pq-diff"))
                .anySatisfy(text -> assertThat(text).contains("almost an hour"));
    }

    @Test
    void anArticleIsOpenedAgainWhereItWasLeft() throws Exception {
        openStory();
        type("f");
        fx(() -> {
            stage.setHeight(480);
            return true;
        });
        pressKey(KeyCode.PAGE_DOWN);
        int place = fx(() -> position().get());
        assertThat(place).isPositive();
        stop();
        start();
        openStory();
        assertThat(library.readingPlace(
                        desk.model().articleProperty().get().orElseThrow().id()))
                .hasValueSatisfying(kept -> assertThat(kept.at()).isEqualTo(place));
        until(() -> position().get() > 0);
    }

    private ReadOnlyIntegerProperty position() {
        return ((ReadingView) stage.getScene().lookup(".pq-reading")).positionProperty();
    }

    @Test
    void whatHasChangedSinceItWasReadIsListedUntilItIsOpened() throws Exception {
        openStory();
        LibraryArticle first = fx(() -> desk.model().articleProperty().get().orElseThrow());
        type("]");
        until(() -> !desk.model().articleProperty().get().equals(Optional.of(first)));
        Path changed = home.resolve("harbour-courier.html");
        Files.writeString(changed, Files.readString(STORY.getFirst()).replace("47 minutes", "almost an hour"));
        Article newer = Cleaning.clean(((PageReading.Read) Pages.read(changed)).page());
        new Versioning(library).keep(first.id(), ((PageReading.Read) Pages.read(changed)).page(), newer, Instant.EPOCH);
        fx(() -> {
            desk.model().shelves().refresh();
            return true;
        });
        until(() -> !desk.model().shelves().changed().isEmpty());
        press(Shortcut.CHANGED);
        assertThat(spoken(".pq-library-cell:selected"))
                .anySatisfy(text -> assertThat(text).contains("Changed since you read it, now version 2"));
        pressKey(KeyCode.ENTER);
        until(() -> stage.getScene().lookup(".pq-remarks .pq-link") != null);
        assertThat(texts(".pq-remarks")).contains("has changed since you read it");
        until(() -> desk.model().shelves().changed().isEmpty());
        press(Shortcut.CHANGED);
        assertThat(texts(".pq-notices")).contains("Nothing has changed since you read it");
    }

    @Test
    void aNewerCleaningIsOfferedAndIsNotOfferedAgainOnceItWasLeft() throws Exception {
        openStory();
        LibraryArticle first = fx(() -> desk.model().articleProperty().get().orElseThrow());
        cleanWorse(first);
        openAgain(first);
        until(() -> stage.getScene().lookup(".pq-remarks .pq-link") != null);
        fx(() -> {
            ((Button) stage.getScene().lookup(".pq-remarks .pq-link")).fire();
            return true;
        });
        until(() -> stage.getScene().lookup(".pq-changes .pq-diff") != null);
        fx(() -> {
            ((Button) stage.getScene().lookup(".pq-changes-card .pq-button")).fire();
            return true;
        });
        assertThat(fx(() -> stage.getScene().lookup(".pq-changes-card"))).isNull();
        assertThat(fx(() -> stage.getScene().lookup(".pq-remarks .pq-link"))).isNull();
        stop();
        start();
        openStory();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(library.cleaningLeft(first.id())).hasValue(first.article().cleaner());
        assertThat(library.article(first.id()).orElseThrow().article().cleaner().number())
                .isZero();
    }

    /// As if an older cleaner had cut a paragraph that today's keeps.
    private void cleanWorse(LibraryArticle kept) {
        Article today = kept.article();
        int paragraph = IntStream.range(0, today.pieces().size())
                .filter(at -> today.pieces().get(at).isKept())
                .skip(3)
                .findFirst()
                .orElseThrow();
        Article older = new Article(
                today.format(),
                today.metadata(),
                today.pieces(),
                new CleanerVersion(today.cleaner().name(), 0),
                today.finding());
        library.putArticle(
                kept.id(),
                older.withPiece(paragraph, today.pieces().get(paragraph).withCut(CutKind.TEASER)));
    }

    /// Goes to the next article and back.
    private void openAgain(LibraryArticle article) throws Exception {
        type("]");
        until(() ->
                !desk.model().articleProperty().get().map(LibraryArticle::id).equals(Optional.of(article.id())));
        type("[");
        until(() -> desk.model().articleProperty().get().map(LibraryArticle::id).equals(Optional.of(article.id())));
    }

    @Test
    void aStoryIsRenamedInPlaceAndUndoTakesItBack() throws Exception {
        openStory();
        String before = library.stories().getFirst().name();
        ListView<?> list = fx(() -> (ListView<?>) stage.getScene().lookup(".pq-library .pq-list"));
        until(() -> list.getItems().size() > 2);
        fx(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
            return true;
        });
        pressKey(KeyCode.F2);
        fx(() -> {
            TextField name = (TextField) stage.getScene().getFocusOwner();
            name.setText("The barrier");
            name.fireEvent(new javafx.event.ActionEvent());
            return true;
        });
        assertThat(library.stories()).extracting(Story::name).containsExactly("The barrier");
        press(Shortcut.UNDO);
        assertThat(library.stories()).extracting(Story::name).containsExactly(before);
    }

    @Test
    void theCodeBookOpensByKeyAndEscapeClosesIt() throws Exception {
        openStory();
        press(Shortcut.CODE_BOOK);
        assertThat(texts(".pq-codebook")).contains("quote").contains("Merge into");
        press(Shortcut.BACK);
        assertThat(fx(() -> stage.getScene().lookup(".pq-codebook"))).isNull();
    }
}
