package org.pullquote.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.Story;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.FieldTerms;
import org.pullquote.ui.library.LibraryView;
import org.pullquote.ui.margin.HighlightsView;
import org.pullquote.ui.margin.HighlightsViewModel;
import org.pullquote.ui.reader.ReaderView;
import org.pullquote.ui.reader.ReaderViewModel;
import org.pullquote.ui.reader.column.ReadingView;
import org.pullquote.ui.reader.column.TextSelection;
import org.pullquote.ui.suggestion.SuggestedView;
import org.pullquote.ui.suggestion.SuggestionHints;
import org.pullquote.ui.suggestion.SuggestionKeys;
import org.pullquote.ui.suggestion.SuggestionsViewModel;

/// The screen one reads at: library, reader, highlights.
final class ReadScreen {
    private final DeskViewModel model;
    private final ReaderViewModel reading;
    private final LibraryView library;
    private final ReaderView reader;
    private final HighlightsView highlights;
    private final SuggestedView suggested;
    private final SuggestionKeys suggestionKeys;
    /// Comes into the scene when it is wanted.
    private final FindBar find;

    private final EmptyDesk nothing;
    private final StackPane ground;
    private final Panes panes;
    private final Words words;
    private Optional<Wanted> wanted = Optional.empty();

    /// Where to go as soon as the article is there.
    private record Wanted(ArticleId article, Place place) {}

    /// @param lines what there is to say over the text
    ReadScreen(
            DeskViewModel model,
            ReaderViewModel reading,
            SuggestionsViewModel suggestions,
            Node lines,
            Words words,
            Runnable chooseFiles) {
        this.model = model;
        this.reading = reading;
        this.words = words;
        library = new LibraryView(model.shelves(), words, this::open, this::open);
        reader = new ReaderView(reading, words);
        reader.text().typeProperty().bind(model.typeProperty());
        highlights = new HighlightsView(new HighlightsViewModel(reading, new FieldTerms(words)), words, reader::handle);
        suggested = new SuggestedView(suggestions, words);
        highlights.addBelowList(suggested);
        suggested.awayWhile(highlights.crowdedProperty());
        SuggestionHints.install(suggestions, reader.text(), words);
        suggestionKeys =
                new SuggestionKeys(suggestions, suggested, List.of(reader.text().node(), highlights.list()));
        find = new FindBar(this::text, this::show, this::closeFind, words);
        StackPane.setAlignment(find, Pos.TOP_RIGHT);
        StackPane.setMargin(find, new Insets(12, 24, 0, 0));
        nothing = new EmptyDesk(words, chooseFiles);
        nothing.visibleProperty().bind(model.articleProperty().map(Optional::isEmpty));
        VBox middle = new VBox(lines, reader);
        VBox.setVgrow(reader, Priority.ALWAYS);
        ground = new StackPane(middle, nothing);
        panes = new Panes(library, ground, highlights);
        panes.keep(model.panesProperty());
        panes.addEventFilter(KeyEvent.KEY_PRESSED, suggestionKeys::handle);
        panes.addEventFilter(KeyEvent.KEY_TYPED, suggestionKeys::handle);
        panes.follow(
                model.libraryShownProperty().and(model.textAloneProperty().not()),
                model.highlightsShownProperty().and(model.textAloneProperty().not()));
        reading.links().onGo((article, highlight) -> open(article, new Place.OfHighlight(highlight)));
        model.articleProperty().subscribe(this::opened);
        model.shelves().onListed(() -> model.articleProperty().get().ifPresent(this::select));
    }

    /// Offers a story to try the program with while the library is empty.
    void offer(Runnable openSample) {
        nothing.offer(openSample, model.shelves().emptyProperty());
    }

    Region node() {
        return panes;
    }

    /// The panes that are shown, by what the keyboard goes to in each.
    List<Node> focusTargets() {
        return Stream.of(library.focusTarget(), reader.text().node(), highlights.focusTarget(), suggested.focusTarget())
                .filter(ReadScreen::isShown)
                .toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    void focusText() {
        reader.text().node().requestFocus();
    }

    void focusFilter() {
        library.focusFilter();
    }

    void focusChanged() {
        library.focusChanged();
    }

    void find() {
        if (find.getParent() == null) {
            ground.getChildren().add(find);
        }
        find.open();
    }

    /// Takes the search away, if it is there.
    boolean closeFind() {
        boolean wasOpen = find.isVisible();
        find.setVisible(false);
        if (wasOpen) {
            focusText();
        }
        return wasOpen;
    }

    void handle(KeyEvent event) {
        reader.handle(event);
        if (!event.isConsumed()) {
            Shortcut.of(event, Shortcut.Scope.PANEL).ifPresent(shortcut -> {
                perform(shortcut);
                event.consume();
            });
        }
    }

    void perform(Shortcut shortcut) {
        if (shortcut.scope() == Shortcut.Scope.PANEL) {
            model.textAloneProperty().set(false);
            model.highlightsShownProperty().set(true);
        }
        if (!suggestionKeys.perform(shortcut)) {
            reader.perform(shortcut);
            highlights.perform(shortcut);
        }
    }

    /// Shows an article at a place of it.
    void open(ArticleId id, Place place) {
        if (reading.articleProperty().get().filter(open -> open.id().equals(id)).isPresent()) {
            show(place);
            return;
        }
        wanted = Optional.of(new Wanted(id, place));
        Optional<UUID> story = model.storyProperty()
                .get()
                .filter(open -> open.articles().contains(id))
                .map(Story::id)
                .or(() -> model.shelves().storyOf(id));
        open(id, story);
    }

    /// The headings and paragraphs of the article that is open.
    List<Command> outline() {
        return reading.articleProperty()
                .get()
                .map(open -> new Outline(open.article(), words).commands(this::show))
                .orElse(List.of());
    }

    /// Says who looks for what a saved search looks for.
    void onSearch(Consumer<SavedSearch> search) {
        library.onSearch(search);
    }

    private void show(Place place) {
        switch (place) {
            case Place.Start() -> {}
            case Place.OfHighlight(var id) -> reading.choose(id);
            case Place.OfPassage(var span) -> {
                if (span.end() <= text().length()) {
                    show(span);
                }
            }
            case Place.OfWords words -> words.in(text()).ifPresent(this::show);
        }
        focusText();
    }

    private void open(ArticleId id, Optional<UUID> story) {
        model.openArticle(id, story);
        focusText();
    }

    private void open(Story story) {
        model.openStory(story);
    }

    private void opened(Optional<LibraryArticle> article) {
        find.setVisible(false);
        reading.open(article);
        article.ifPresent(this::select);
        wanted.filter(there -> article.filter(open -> open.id().equals(there.article()))
                        .isPresent())
                .ifPresent(there -> show(there.place()));
        wanted = Optional.empty();
    }

    private void select(LibraryArticle article) {
        library.select(article.id(), model.storyProperty().get().map(Story::id));
    }

    private String text() {
        return reading.articleProperty()
                .get()
                .map(LibraryArticle::article)
                .map(Article::text)
                .orElse("");
    }

    private void show(TextSpan span) {
        reading.selectionProperty().set(TextSelection.of(span));
        reader.text().scrollTo(span, ReadingView.Placement.UPPER);
    }
}
