package org.pullquote.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.pullquote.edit.History;
import org.pullquote.library.KeptFiles;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryException;
import org.pullquote.library.NetworkPlace;
import org.pullquote.settings.SettingsFile;
import org.pullquote.store.ReceivedFile;
import org.pullquote.ui.Edits;
import org.pullquote.ui.Explanations;
import org.pullquote.ui.Words;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.brief.BriefViewModel;
import org.pullquote.ui.changes.ChangesViewModel;
import org.pullquote.ui.check.CheckViewModel;
import org.pullquote.ui.codebook.CodeBookViewModel;
import org.pullquote.ui.coding.CodingViewModel;
import org.pullquote.ui.compare.CompareViewModel;
import org.pullquote.ui.desk.DeskView;
import org.pullquote.ui.desk.DeskViewModel;
import org.pullquote.ui.desk.Notice;
import org.pullquote.ui.desk.Screens;
import org.pullquote.ui.desk.Windows;
import org.pullquote.ui.library.Intake;
import org.pullquote.ui.notes.NotesViewModel;
import org.pullquote.ui.privacy.PrivacyViewModel;
import org.pullquote.ui.reader.ReaderViewModel;
import org.pullquote.ui.remark.RemarksViewModel;
import org.pullquote.ui.search.SearchViewModel;
import org.pullquote.ui.suggestion.SuggestionsViewModel;
import org.pullquote.ui.theme.Appearance;
import org.pullquote.ui.work.Background;

/// One window with everything it needs, wired by constructors. To be made and used on the JavaFX thread.
final class Desk implements AutoCloseable {
    private final Background background = new Background();
    private final Words words = new Words(Locale.getDefault());
    private final Appearance appearance;
    private final Edits edits;
    private final Scene scene;
    private final DeskViewModel model;
    private final ReaderViewModel reading;
    private final BriefViewModel briefing;
    private final CodingViewModel coding;
    private final CheckViewModel checking;
    private final Choices choices;
    private final Watching watching;

    /// What all windows share.
    ///
    /// @param isElsewhere whether the library lies on another machine
    record Shared(
            Library library,
            SettingsFile settings,
            KeptFiles kept,
            Edits edits,
            Appearance appearance,
            Watching watching,
            boolean isElsewhere) {
        Shared(Library library, SettingsFile settings) {
            this(
                    library,
                    settings,
                    new KeptFiles(settings.folder()),
                    new Edits(new History(library)),
                    new Appearance(),
                    new Watching(),
                    NetworkPlace.has(settings.folder()));
        }
    }

    /// Puts the only desk on the stage, which is not shown yet.
    Desk(Stage stage, Library library, SettingsFile settings) {
        this(stage, new Shared(library, settings), new Windows.One(stage));
    }

    /// Puts one of several desks on the stage, which is not shown yet.
    Desk(Stage stage, Shared shared, Windows windows) {
        Library library = shared.library();
        appearance = shared.appearance();
        edits = shared.edits().beside();
        Intake intake = new Intake(library, InstantSource.system(), ReceivedFile::open);
        model = new DeskViewModel(library, intake, edits, background, words);
        reading = new ReaderViewModel(library, model.ahead(), edits, InstantSource.system());
        Workbench bench = model.bench();
        CompareViewModel comparing = new CompareViewModel(bench);
        briefing = new BriefViewModel(bench, shared.settings().folder());
        checking = new CheckViewModel(bench);
        model.storyProperty().subscribe(comparing::compare);
        model.storyProperty().subscribe(story -> checking.open(story));
        model.storyProperty().subscribe(briefing::open);
        edits.onChange(_ -> briefing.open(model.storyProperty().get()));
        CodeBookViewModel codeBook = new CodeBookViewModel(bench);
        ChangesViewModel changes = new ChangesViewModel(bench);
        RemarksViewModel remarks = new RemarksViewModel(bench);
        remarks.onRead(model.shelves()::refresh);
        SearchViewModel search = new SearchViewModel(bench);
        search.storyProperty().bind(model.storyProperty());
        NotesViewModel notes = new NotesViewModel(bench);
        watching = shared.watching();
        watching.opened(stage, model);
        PrivacyViewModel privacy = new PrivacyViewModel(
                shared.kept(), watching.chosenProperty(), background, words, model::explain, windows::quit);
        SuggestionsViewModel suggestions = new SuggestionsViewModel(reading, bench);
        coding = new CodingViewModel(bench);
        DeskView view = new DeskView(
                model,
                new Screens(
                        reading,
                        comparing,
                        briefing,
                        checking,
                        codeBook,
                        changes,
                        remarks,
                        search,
                        notes,
                        suggestions,
                        coding,
                        privacy),
                background,
                appearance,
                windows,
                words);
        scene = new Scene(view, 1280, 800);
        // Or the first field there is would have the keyboard, and what is pasted at once would end in it.
        view.requestFocus();
        appearance.dress(scene, view::putAway);
        List<Path> sample = SampleStory.articles();
        if (!sample.isEmpty() && library.restriction().isEmpty()) {
            view.offerSample(sample);
        }
        stage.setTitle(words.get("desk.title"));
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        stage.setScene(scene);
        model.articleProperty()
                .subscribe(article -> stage.setTitle(
                        article.flatMap(open -> open.article().metadata().headline())
                                .map(headline -> words.get("desk.title.of", headline))
                                .orElse(words.get("desk.title"))));
        library.restriction()
                .ifPresent(reason -> model.say(Notice.Kind.TROUBLE, new Explanations(words).ofReading(reason)));
        choices = new Choices(
                shared.settings(),
                new Choices.Chosen(
                        stage,
                        appearance,
                        model,
                        reading.cutsShownProperty(),
                        comparing.lockedProperty(),
                        suggestions.marksShownProperty(),
                        watching.chosenProperty()));
    }

    void open(List<Path> files) {
        model.open(files);
    }

    /// Opens what was read last.
    void goOn() {
        choices.goOn();
    }

    /// Says that the library lies on another machine.
    void warnOfNetwork(Path folder) {
        model.say(Notice.Kind.TROUBLE, words.get("library.network", folder));
    }

    /// Makes the day's backup while the reader reads.
    void backUp(Callable<?> work) {
        background.run(
                words.get("backup.making"),
                work,
                _ -> {},
                failure -> model.say(Notice.Kind.TROUBLE, notBackedUp(failure)));
    }

    private String notBackedUp(Throwable failure) {
        return failure instanceof LibraryException refused && refused.reason() == LibraryException.Reason.DISK_FULL
                ? words.get("backup.disk-full")
                : words.get("backup.not-made", new Explanations(words).of(failure));
    }

    /// Says that something went wrong that nobody expected, and shows the report when asked.
    void report(FaultReport fault) {
        model.notices()
                .add(new Notice(
                        Notice.Kind.TROUBLE,
                        words.get("fault.notice", fault.code()),
                        List.of(new Notice.Action(
                                words.get("fault.show"), () -> new FaultWindow(fault, words, appearance).show()))));
    }

    DeskViewModel model() {
        return model;
    }

    ReaderViewModel reading() {
        return reading;
    }

    BriefViewModel briefing() {
        return briefing;
    }

    CodingViewModel coding() {
        return coding;
    }

    CheckViewModel checking() {
        return checking;
    }

    Appearance appearance() {
        return appearance;
    }

    @Override
    public void close() {
        edits.retry();
        choices.save();
        watching.closing(model);
        edits.close();
        appearance.release(scene);
        briefing.choices().keep();
        background.close();
        reading.dispose();
    }
}
