package org.pullquote.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pullquote.article.ArticleId;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.brief.BriefView;
import org.pullquote.ui.changes.Cleaned;
import org.pullquote.ui.check.CheckView;
import org.pullquote.ui.compare.CompareView;
import org.pullquote.ui.remark.RemarksBar;
import org.pullquote.ui.sibling.SiblingsLine;
import org.pullquote.ui.theme.Appearance;
import org.pullquote.ui.work.Background;

/// The whole window: a line of chrome, notices, one of the screens, and what floats over them.
public final class DeskView extends StackPane implements DeskActions, RemarksBar.Actions, SiblingsLine.Actions {
    private final DeskViewModel model;
    private final Windows windows;
    private final Words words;
    private final DeskCommands commands;
    private final Cards cards;
    private final FileDoor door;
    private final ReadScreen read;
    private final HitOpener hits;
    private final ScreenDeck deck;

    public DeskView(
            DeskViewModel model,
            Screens screens,
            Background background,
            Appearance appearance,
            Windows windows,
            Words words) {
        this.model = model;
        this.words = words;
        this.windows = windows;
        cards = new Cards(
                new Cards.Models(
                        screens.codeBook(),
                        screens.changes(),
                        screens.search(),
                        screens.notes(),
                        screens.coding(),
                        screens.privacy()),
                words);
        door = new FileDoor(model, cards, words);
        getStyleClass().add("pq-desk");
        commands = new DeskCommands(model, appearance, this, words);
        read = new ReadScreen(
                model, screens.reading(), screens.suggestions(), lines(screens), words, this::chooseFiles);
        hits = new HitOpener(model, read);
        read.onSearch(saved -> cards.search(Optional.of(saved), hits::open));
        deck = new ScreenDeck(
                read,
                () -> new CompareView(screens.comparing(), model.typeProperty(), words),
                () -> new BriefView(screens.briefing(), new Filing(model, words, "brief.written"), words),
                () -> new CheckView(
                        screens.checking(),
                        new Checking(this::open, model, words),
                        new Filing(model, words, "check.report.written"),
                        words));
        Header header = new Header(new DeskMenu(commands, model, words), model, appearance, words);
        header.visibleProperty().bind(model.textAloneProperty().not());
        header.managedProperty().bind(header.visibleProperty());
        BorderPane frame = new BorderPane(deck);
        frame.setTop(new VBox(header, new NoticeBar(model.notices(), words)));
        getChildren().setAll(frame, new ProgressPill(background.lasting(), words), cards.overlay());
        model.screenProperty().subscribe(deck::show);
        model.articleProperty().subscribe(article -> article.ifPresent(_ -> deck.focus()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::handleKey);
        addEventHandler(KeyEvent.KEY_TYPED, this::handleKey);
        door.openFor(this, this::dropped);
    }

    /// Takes what nobody sees out of the scene before everything in it is styled anew.
    public void putAway() {
        deck.putAway();
    }

    /// Offers these files as a story to try the program with while the library is empty.
    public void offerSample(List<Path> story) {
        read.offer(() -> model.open(story));
    }

    @Override
    public void chooseFiles() {
        door.choose();
    }

    @Override
    public void chooseDraft() {
        model.screenProperty().set(Screen.CHECK);
        deck.check().chooseFile();
    }

    @Override
    public void save() {
        if (!deck.save()) {
            model.say(Notice.Kind.DONE, words.get("desk.kept-as-you-go", Shortcut.BRIEF.printed()));
        }
    }

    @Override
    public void quit() {
        windows.quit();
    }

    @Override
    public void openWindow() {
        windows.another();
    }

    @Override
    public void closeWindow() {
        getScene().getWindow().hide();
    }

    @Override
    public void find() {
        read.find();
    }

    @Override
    public void filterLibrary() {
        showLibrary();
        read.focusFilter();
    }

    @Override
    public void showChanged() {
        if (model.shelves().changed().isEmpty()) {
            model.say(Notice.Kind.DONE, words.get("library.nothing-changed"));
            return;
        }
        showLibrary();
        read.focusChanged();
    }

    private void showLibrary() {
        model.screenProperty().set(Screen.READ);
        model.textAloneProperty().set(false);
        model.libraryShownProperty().set(true);
    }

    @Override
    public void search() {
        cards.search(Optional.empty(), hits::open);
    }

    @Override
    public void showStoryHighlights() {
        cards.storyHighlights(hits::open);
    }

    @Override
    public void showPalette() {
        cards.palette(
                commands.findable(deck.commands(model.articleProperty().get().isPresent(), words)), "palette.prompt");
    }

    @Override
    public void showOutline() {
        cards.palette(read.outline(), "outline.prompt");
    }

    @Override
    public void showCodeBook() {
        cards.codeBook();
    }

    @Override
    public void showRules() {
        cards.rules(model.articleProperty().get(), model.storyProperty().get());
    }

    @Override
    public void showVersions() {
        model.articleProperty().get().ifPresent(cards::versions);
    }

    @Override
    public void showNotes() {
        model.articleProperty()
                .get()
                .ifPresent(article -> cards.notes(article, model.storyProperty().get()));
    }

    @Override
    public void showCleaning(Cleaned cleaned, Runnable leave) {
        cards.cleaning(cleaned, leave);
    }

    @Override
    public void acceptSiblings() {
        model.acceptSiblings();
    }

    @Override
    public void partSiblings() {
        model.siblings().part();
    }

    @Override
    public void showPrivacy() {
        cards.privacy();
    }

    @Override
    public void paste() {
        door.paste();
    }

    @Override
    public void showKeys() {
        cards.keys();
    }

    @Override
    public void movePane(int by) {
        deck.movePane(by);
    }

    @Override
    public void back() {
        if (cards.overlay().isOpen()) {
            cards.overlay().close();
        } else if (read.closeFind()) {
            deck.focus();
        } else if (model.textAloneProperty().get()) {
            model.textAloneProperty().set(false);
        } else if (model.screenProperty().get() != Screen.READ) {
            model.screenProperty().set(Screen.READ);
        } else if (!model.notices().isEmpty()) {
            model.notices().removeFirst();
        } else {
            deck.focus();
        }
    }

    /// What there is to say over the text of the article.
    private Node lines(Screens screens) {
        screens.reading().articleProperty().subscribe(screens.remarks()::open);
        return new VBox(
                new RemarksBar(screens.remarks(), this, words),
                new SiblingsLine(model.siblings(), this, sibling -> read.open(sibling.id(), new Place.Start()), words));
    }

    /// Opens an article at a place of it.
    private void open(ArticleId article, Place place) {
        model.screenProperty().set(Screen.READ);
        read.open(article, place);
    }

    /// Keys that neither a control nor the screen itself has taken: first those of the window, then the screen's, so
    /// that a letter acts wherever the keyboard is.
    private void handleKey(KeyEvent event) {
        if (cards.overlay().isOpen() && !Shortcut.BACK.matches(event)) {
            return;
        }
        commands.handle(event);
        if (!event.isConsumed() && event.getEventType() == KeyEvent.KEY_TYPED) {
            deck.handle(event);
        }
    }

    private void dropped(List<Path> files) {
        if (model.screenProperty().get() == Screen.CHECK && files.size() == 1) {
            deck.check().open(files.getFirst());
        } else {
            model.open(files);
        }
    }
}
