package org.pullquote.ui.brief;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.pullquote.annotation.CodeBook;
import org.pullquote.brief.Brief;
import org.pullquote.brief.BriefSettings;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.evidence.SigningKey;
import org.pullquote.brief.filing.BriefFormat;
import org.pullquote.brief.filing.Filed;
import org.pullquote.brief.source.CitationCompletion;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.brief.template.TemplateFile;
import org.pullquote.library.Story;
import org.pullquote.settings.ProgramVersion;
import org.pullquote.ui.FileOutcome;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.work.Job;

/// A brief being put together: every choice shows at once what will be written.
public final class BriefViewModel {
    private static final Duration TYPING = Duration.millis(200);

    private final Workbench bench;
    private final ReadOnlyObjectWrapper<Optional<Story>> story = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty author = new SimpleStringProperty("");
    private final StringProperty bottomLine = new SimpleStringProperty("");
    private final ObjectProperty<BriefFormat> format = new SimpleObjectProperty<>(BriefFormat.HTML);
    private final BriefChoices choices;
    private final Path folder;
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final ReadOnlyObjectWrapper<Optional<Document>> document = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<StoryMaterial> material = Optional.empty();
    private Optional<Job> working = Optional.empty();
    private Optional<Job> writing = Optional.empty();

    /// @param folder of the library, beside which templates and the signing key are kept
    public BriefViewModel(Workbench bench, Path folder) {
        this.bench = bench;
        this.folder = folder;
        this.choices = new BriefChoices(TemplateFile.in(folder));
        typing.setOnFinished(_ -> write());
        choices.onChange(this::write);
        title.subscribe((_, _) -> typing.playFromStart());
        author.subscribe((_, _) -> typing.playFromStart());
        bottomLine.subscribe((_, _) -> typing.playFromStart());
    }

    /// What is chosen whatever the story.
    public BriefChoices choices() {
        return choices;
    }

    /// The story the brief is on.
    public ReadOnlyObjectProperty<Optional<Story>> storyProperty() {
        return story.getReadOnlyProperty();
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty authorProperty() {
        return author;
    }

    /// What it all comes to, in the reader's own words.
    public StringProperty bottomLineProperty() {
        return bottomLine;
    }

    public ObjectProperty<BriefFormat> formatProperty() {
        return format;
    }

    /// The tags that passages may have.
    public CodeBook codeBook() {
        return material.map(StoryMaterial::codeBook)
                .orElseGet(() -> bench.library().codeBook());
    }

    /// What can be cited at the caret of the bottom line.
    public Optional<CitationCompletion> completion(int caret) {
        return material.flatMap(read -> CitationCompletion.at(caret, bottomLine.get(), read));
    }

    /// What would be written now; empty while there is no story with articles.
    public ReadOnlyObjectProperty<Optional<Document>> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /// Reads the story anew from the library, as when its highlights have changed, or leaves the brief empty.
    public void open(Optional<Story> chosen) {
        working.ifPresent(Job::cancel);
        if (!chosen.map(Story::id).equals(story.get().map(Story::id))) {
            title.set(chosen.map(Story::name).orElse(""));
            bottomLine.set("");
            material = Optional.empty();
            write();
        }
        story.set(chosen);
        working = chosen.map(whole -> bench.run(
                "brief.working",
                () -> StoryMaterial.of(bench.library(), whole, bench.clock().getZone()),
                this::take));
    }

    /// What to call the file.
    public String fileName() {
        return format.get().fileName(title.get());
    }

    /// Writes what is shown to the file.
    public void export(Path file, FileOutcome outcome) {
        BriefFormat chosen = format.get();
        BriefSettings settings = settings();
        Paper paper = choices.paperProperty().get();
        boolean signed = choices.signProperty().get() && chosen == BriefFormat.EVIDENCE;
        if (story.get().isPresent() && material.isPresent()) {
            Story whole = story.get().get();
            StoryMaterial read = material.get();
            Callable<byte[]> content = () -> {
                Optional<SigningKey> key = signed ? Optional.of(SigningKey.keptIn(folder)) : Optional.empty();
                return chosen.write(new Filed(bench.library(), whole, key), read, settings, paper);
            };
            bench.write("brief.exporting", file, content, outcome);
        }
    }

    private void take(StoryMaterial read) {
        material = Optional.of(read).filter(there -> !there.sources().isEmpty());
        write();
    }

    /// Makes the brief anew, off the JavaFX thread; one that is under way is dropped.
    private void write() {
        typing.stop();
        writing.ifPresent(Job::cancel);
        BriefSettings settings = settings();
        writing = material.map(read -> bench.run(
                "brief.previewing",
                () -> Brief.of(read, settings).document(),
                made -> document.set(Optional.of(made))));
        if (material.isEmpty()) {
            document.set(Optional.empty());
        }
    }

    private BriefSettings settings() {
        BriefSettings chosen = choices.layout()
                .settings(bench.clock(), ProgramVersion.current().toString())
                .withBottomLine(bottomLine.get());
        BriefSettings titled =
                title.get().isBlank() ? chosen : chosen.withTitle(title.get().strip());
        return author.get().isBlank() ? titled : titled.withAuthor(author.get().strip());
    }
}
