package org.pullquote.ui.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyEvent;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.Story;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.theme.Appearance;
import org.pullquote.ui.theme.ReadingType;

/// What each key of the window does; the menu and the palette read it too.
final class DeskCommands {
    private final Map<Shortcut, Command> commands = new EnumMap<>(Shortcut.class);
    private final DeskViewModel model;
    private final Words words;

    DeskCommands(DeskViewModel model, Appearance appearance, DeskActions window, Words words) {
        this.model = model;
        this.words = words;
        BooleanSupplier reading = () -> model.screenProperty().get() == Screen.READ
                && model.articleProperty().get().isPresent();
        on(Shortcut.OPEN, window::chooseFiles);
        on(Shortcut.OPEN_DRAFT, window::chooseDraft);
        on(Shortcut.SAVE, window::save);
        on(Shortcut.NEW_WINDOW, window::openWindow);
        on(Shortcut.CLOSE_WINDOW, window::closeWindow);
        on(Shortcut.QUIT, window::quit);
        on(Shortcut.UNDO, model::undo, () -> model.undoName().isPresent());
        on(Shortcut.REDO, model::redo, () -> model.redoName().isPresent());
        on(Shortcut.FIND, window::find, reading);
        on(Shortcut.FIND_SLASH, window::find, reading);
        on(Shortcut.SEARCH, window::search);
        on(
                Shortcut.STORY_HIGHLIGHTS,
                window::showStoryHighlights,
                () -> model.storyProperty().get().isPresent());
        on(Shortcut.FILTER, window::filterLibrary);
        on(Shortcut.CHANGED, window::showChanged);
        on(Shortcut.NOTES, window::showNotes, reading);
        on(Shortcut.CODE_BOOK, window::showCodeBook);
        on(Shortcut.AUTO_CODE, window::showRules);
        on(Shortcut.VERSIONS, window::showVersions, reading);
        on(Shortcut.PALETTE, window::showPalette);
        on(Shortcut.OUTLINE, window::showOutline, reading);
        on(Shortcut.SHEET, window::showKeys);
        on(Shortcut.PRIVACY, window::showPrivacy);
        on(Shortcut.PASTE, window::paste);
        on(Shortcut.BACK, window::back);
        on(Shortcut.NEXT_PANE, () -> window.movePane(1));
        on(Shortcut.PREVIOUS_PANE, () -> window.movePane(-1));
        on(Shortcut.NEXT_ARTICLE, model::nextArticle);
        on(Shortcut.PREVIOUS_ARTICLE, model::previousArticle);
        BooleanSupplier proposing =
                () -> reading.getAsBoolean() && !model.siblings().proposed().isEmpty();
        on(Shortcut.ACCEPT_SIBLINGS, window::acceptSiblings, proposing);
        on(Shortcut.PART_SIBLINGS, window::partSiblings, proposing);
        on(Shortcut.READ, () -> model.screenProperty().set(Screen.READ));
        on(Shortcut.COMPARE, () -> model.screenProperty().set(Screen.COMPARE));
        on(Shortcut.BRIEF, () -> model.screenProperty().set(Screen.BRIEF));
        on(Shortcut.CHECK, () -> model.screenProperty().set(Screen.CHECK));
        on(Shortcut.TEXT_ALONE, () -> flip(model.textAloneProperty()), reading);
        on(Shortcut.LIBRARY_PANE, () -> flip(model.libraryShownProperty()));
        on(Shortcut.HIGHLIGHTS_PANE, () -> flip(model.highlightsShownProperty()));
        on(Shortcut.THEME, appearance::toggle);
        on(Shortcut.LARGER, () -> set(type().larger()));
        on(Shortcut.LARGER_EQUALS, () -> set(type().larger()));
        on(Shortcut.SMALLER, () -> set(type().smaller()));
        on(Shortcut.USUAL_SIZE, () -> set(type().usual()));
        on(Shortcut.WIDER, () -> set(type().withMeasureMoved(1)));
        on(Shortcut.NARROWER, () -> set(type().withMeasureMoved(-1)));
        on(Shortcut.LOOSER, () -> set(type().withLeadingMoved(1)));
        on(Shortcut.TIGHTER, () -> set(type().withLeadingMoved(-1)));
        on(Shortcut.FACE, () -> set(type().withOtherFace()));
        on(Shortcut.INTERFACE_LARGER, () -> appearance.resize(1));
        on(Shortcut.INTERFACE_LARGER_EQUALS, () -> appearance.resize(1));
        on(Shortcut.INTERFACE_SMALLER, () -> appearance.resize(-1));
        on(Shortcut.CONTRAST, () -> flip(appearance.contrastProperty()));
    }

    /// Does what the key asks for, unless there is nothing to do.
    void handle(KeyEvent event) {
        Shortcut.of(event, Shortcut.Scope.WINDOW)
                .flatMap(shortcut -> Optional.ofNullable(commands.get(shortcut)))
                .filter(Command::run)
                .ifPresent(_ -> event.consume());
    }

    /// The command of a key of the window.
    Optional<Command> of(Shortcut shortcut) {
        return Optional.ofNullable(commands.get(shortcut));
    }

    /// All that can be found by typing: the commands, the stories, the articles.
    List<Command> findable(Collection<Command> others) {
        List<Command> all = new ArrayList<>(commands.values());
        all.removeIf(command -> command.shortcut()
                .filter(shortcut -> KeySheet.DOUBLES.contains(shortcut) || shortcut == Shortcut.PALETTE)
                .isPresent());
        all.addAll(others);
        for (Story story : model.shelves().stories()) {
            all.add(new Command(
                    words.get("palette.story", story.name()),
                    Optional.empty(),
                    () -> model.openStory(story),
                    () -> true));
        }
        for (ArticleSummary article : model.shelves().articles()) {
            String outlet = article.outlet().orElse(article.fileName());
            String headline = article.headline().orElse(article.fileName());
            all.add(new Command(
                    words.get("palette.article", outlet, headline),
                    Optional.empty(),
                    () -> model.openArticle(article.id(), model.shelves().storyOf(article.id())),
                    () -> true));
        }
        return all;
    }

    private ReadingType type() {
        return model.typeProperty().get();
    }

    private void set(ReadingType type) {
        model.typeProperty().set(type);
    }

    private void on(Shortcut shortcut, Runnable action) {
        on(shortcut, action, () -> true);
    }

    private void on(Shortcut shortcut, Runnable action, BooleanSupplier isAvailable) {
        commands.put(shortcut, new Command(words.of(shortcut), Optional.of(shortcut), action, isAvailable));
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }
}
