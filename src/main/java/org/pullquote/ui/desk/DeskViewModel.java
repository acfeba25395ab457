package org.pullquote.ui.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.pullquote.article.ArticleId;
import org.pullquote.edit.Subject;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;
import org.pullquote.library.Story;
import org.pullquote.settings.PaneWidths;
import org.pullquote.ui.Edits;
import org.pullquote.ui.Explanations;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.library.Intake;
import org.pullquote.ui.library.LibraryRow;
import org.pullquote.ui.library.LibraryViewModel;
import org.pullquote.ui.library.Pasted;
import org.pullquote.ui.reader.ReadAhead;
import org.pullquote.ui.sibling.SiblingsViewModel;
import org.pullquote.ui.theme.ReadingType;
import org.pullquote.ui.work.Background;

/// What the desk shows: which screen, which article of which story, and what there is to say about it.
public final class DeskViewModel {
    private final Workbench bench;
    private final ReadAhead ahead;
    private final Intake intake;
    private final Explanations explanations;
    private final Arrivals arrivals;
    private final LibraryViewModel shelves;
    private final SiblingsViewModel siblings;
    /// The lists are read again when the reader rests after a change, not at each one.
    private final PauseTransition resting = new PauseTransition(Duration.millis(250));
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.READ);
    private final ReadOnlyObjectWrapper<Optional<LibraryArticle>> article =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Story>> story = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<ReadingType> type = new SimpleObjectProperty<>(ReadingType.DEFAULT);
    private final BooleanProperty libraryShown = new SimpleBooleanProperty(true);
    private final BooleanProperty highlightsShown = new SimpleBooleanProperty(true);
    private final ObjectProperty<PaneWidths> panes = new SimpleObjectProperty<>(PaneWidths.DEFAULT);
    private final BooleanProperty textAlone = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<Intake.Several>> parts = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

    public DeskViewModel(Library library, Intake intake, Edits edits, Background background, Words words) {
        this.intake = intake;
        this.bench =
                new Workbench(library, edits, background, Clock.system(ZoneId.systemDefault()), words, this::explain);
        this.ahead = new ReadAhead(library, edits);
        this.explanations = new Explanations(words);
        this.arrivals = new Arrivals(this, intake, edits, background, words);
        this.shelves = new LibraryViewModel(bench);
        this.siblings = new SiblingsViewModel(bench);
        UnkeptNotice.follow(edits, notices, words);
        article.subscribe(siblings::open);
        edits.onChange(this::followStory);
        resting.setOnFinished(_ -> shelves.refresh());
        edits.onChange(_ -> resting.playFromStart());
        shelves.refresh();
    }

    /// What the window's screens work with; what goes wrong there is said in a notice here.
    public Workbench bench() {
        return bench;
    }

    /// What is read of an article before it is shown.
    public ReadAhead ahead() {
        return ahead;
    }

    public LibraryViewModel shelves() {
        return shelves;
    }

    /// What is proposed to be read with the article.
    public SiblingsViewModel siblings() {
        return siblings;
    }

    public ObjectProperty<Screen> screenProperty() {
        return screen;
    }

    /// The article that is being read.
    public ReadOnlyObjectProperty<Optional<LibraryArticle>> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /// The story it is read as a part of.
    public ReadOnlyObjectProperty<Optional<Story>> storyProperty() {
        return story.getReadOnlyProperty();
    }

    public ObjectProperty<ReadingType> typeProperty() {
        return type;
    }

    /// How wide the panes beside the text are.
    public ObjectProperty<PaneWidths> panesProperty() {
        return panes;
    }

    public BooleanProperty libraryShownProperty() {
        return libraryShown;
    }

    public BooleanProperty highlightsShownProperty() {
        return highlightsShown;
    }

    public BooleanProperty textAloneProperty() {
        return textAlone;
    }

    /// What waits to be read and dismissed, the oldest first.
    public ObservableList<Notice> notices() {
        return notices;
    }

    /// Takes the files into the library and shows the first that could be read; says of each other why not.
    public void open(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        bench.background()
                .run(
                        bench.words().get("desk.opening", files.size()),
                        progress -> intake.take(files, progress),
                        this::showOpened,
                        this::explain);
    }

    /// The file among whose pages the reader wants to choose.
    ObjectProperty<Optional<Intake.Several>> partsProperty() {
        return parts;
    }

    /// Opens some of the pages of a file.
    void take(Intake.Several several, List<Integer> chosen) {
        bench.background()
                .run(
                        bench.words().get("desk.opening", chosen.size()),
                        progress -> intake.take(several, chosen, progress),
                        this::showOpened,
                        this::explain);
    }

    /// Takes what was pasted into the library and shows it.
    public void take(Pasted pasted) {
        bench.background()
                .run(bench.words().get("desk.opening", 1), () -> intake.take(pasted), this::showOpened, this::explain);
    }

    /// Shows an article of the library.
    ///
    /// @param within the story as whose part it is to be read
    public void openArticle(ArticleId id, Optional<UUID> within) {
        bench.run("desk.loading", () -> load(id, within), this::showLoaded);
    }

    private Loaded load(ArticleId id, Optional<UUID> within) {
        ahead.read(id);
        return new Loaded(bench.library().article(id), within.flatMap(bench.library()::story));
    }

    /// Makes the story the one that is compared and briefed, and shows its first article if none of it is shown.
    public void openStory(Story chosen) {
        boolean shown = article.get()
                .filter(there -> chosen.articles().contains(there.id()))
                .isPresent();
        if (shown || chosen.articles().isEmpty()) {
            story.set(Optional.of(chosen));
        } else {
            openArticle(chosen.articles().getFirst(), Optional.of(chosen.id()));
        }
    }

    /// Goes to the next article of the story, or of the library where no story is open.
    public void nextArticle() {
        step(1);
    }

    public void previousArticle() {
        step(-1);
    }

    /// Puts the proposed siblings into a story with the article.
    public void acceptSiblings() {
        siblings.accept(story.get()).ifPresent(together -> {
            story.set(Optional.of(together));
            say(
                    Notice.Kind.DONE,
                    bench.words().get("siblings.accepted", together.articles().size(), Shortcut.COMPARE.printed()));
        });
    }

    public void undo() {
        attempt(bench.edits()::undo);
    }

    public void redo() {
        attempt(bench.edits()::redo);
    }

    /// What undo would take back, in words.
    public Optional<String> undoName() {
        return bench.edits().undoableProperty().get().map(name -> bench.words().get(name.key()));
    }

    public Optional<String> redoName() {
        return bench.edits().redoableProperty().get().map(name -> bench.words().get(name.key()));
    }

    /// The open story as it is after a change.
    private void followStory(Set<Subject> changed) {
        story.get()
                .filter(open -> changed.contains(new Subject.OfStory(open.id())))
                .ifPresent(open -> story.set(bench.library().story(open.id())));
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (LibraryException refused) {
            explain(refused);
        }
    }

    /// Says a sentence.
    public void say(Notice.Kind kind, String sentence) {
        Notice notice = new Notice(kind, sentence);
        notices.remove(notice);
        notices.add(notice);
    }

    /// Says why something failed.
    public void explain(Throwable failure) {
        say(Notice.Kind.TROUBLE, explanations.of(failure));
    }

    private record Loaded(Optional<LibraryArticle> article, Optional<Story> story) {}

    private void showLoaded(Loaded loaded) {
        story.set(loaded.story());
        article.set(loaded.article());
        if (screen.get() == Screen.BRIEF || loaded.story().isEmpty()) {
            screen.set(Screen.READ);
        }
    }

    /// Shows the first of what was opened, and says what there is to say of all.
    void showOpened(Intake.Outcome outcome) {
        arrivals.tell(outcome);
        if (!outcome.opened().isEmpty()) {
            story.set(outcome.story());
            article.set(Optional.of(outcome.opened().getFirst()));
            screen.set(Screen.READ);
        }
        shelves.refresh();
    }

    private void step(int by) {
        List<ArticleId> order = order();
        if (order.isEmpty()) {
            return;
        }
        int at = article.get().map(there -> order.indexOf(there.id())).orElse(-1);
        int to = at < 0 ? 0 : at + by;
        if (to >= 0 && to < order.size()) {
            openArticle(order.get(to), story.get().map(Story::id));
        }
    }

    private List<ArticleId> order() {
        return story.get()
                .map(Story::articles)
                .orElseGet(() -> shelves.rows().stream()
                        .filter(LibraryRow.OfArticle.class::isInstance)
                        .map(LibraryRow.OfArticle.class::cast)
                        .filter(row -> row.story().isEmpty())
                        .map(row -> row.article().id())
                        .toList());
    }
}
