package org.pullquote.ui.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pullquote.brief.Brief;
import org.pullquote.brief.BriefPart;
import org.pullquote.brief.BriefSettings;
import org.pullquote.brief.BriefTemplate;
import org.pullquote.brief.OutputFile;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.filing.BriefFormat;
import org.pullquote.brief.filing.Filed;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.library.Library;
import org.pullquote.library.Story;
import org.pullquote.settings.ProgramVersion;
import org.pullquote.ui.Words;
import org.pullquote.ui.work.Background;
import org.pullquote.ui.work.Job;

/// A brief being put together: every choice shows at once what will be written.
public final class BriefViewModel {
    /// Who hears how the export went.
    public interface Outcome {
        void written(Path file);

        void notWritten(Path file, IOException why);
    }

    private final Library library;
    private final Background background;
    private final Clock clock;
    private final Words words;
    private final Consumer<Throwable> explain;
    private final ReadOnlyObjectWrapper<Optional<Story>> story = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty author = new SimpleStringProperty("");
    private final StringProperty bottomLine = new SimpleStringProperty("");
    private final BooleanProperty privateNotes = new SimpleBooleanProperty(false);
    private final Map<BriefPart, BooleanProperty> parts = new EnumMap<>(BriefPart.class);
    private final ObjectProperty<BriefFormat> format = new SimpleObjectProperty<>(BriefFormat.HTML);
    private final ObjectProperty<BriefTemplate> template = new SimpleObjectProperty<>(BriefTemplate.COMPARISON);
    private final ReadOnlyObjectWrapper<Optional<Document>> document = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<StoryMaterial> material = Optional.empty();
    private Optional<Job> working = Optional.empty();

    public BriefViewModel(
            Library library, Background background, Clock clock, Words words, Consumer<Throwable> explain) {
        this.library = library;
        this.background = background;
        this.clock = clock;
        this.words = words;
        this.explain = explain;
        List<BriefPart> usual = BriefTemplate.COMPARISON.parts();
        for (BriefPart part : BriefPart.values()) {
            BooleanProperty included = new SimpleBooleanProperty(usual.contains(part));
            included.subscribe(this::write);
            parts.put(part, included);
        }
        template.subscribe(chosen ->
                parts.forEach((part, included) -> included.set(chosen.parts().contains(part))));
        title.subscribe(this::write);
        author.subscribe(this::write);
        bottomLine.subscribe(this::write);
        privateNotes.subscribe(this::write);
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

    public BooleanProperty privateNotesProperty() {
        return privateNotes;
    }

    /// Whether the brief has this part.
    public BooleanProperty includes(BriefPart part) {
        return Objects.requireNonNull(parts.get(part));
    }

    public ObjectProperty<BriefFormat> formatProperty() {
        return format;
    }

    /// Which parts are ticked to begin with; those of another template when it is chosen.
    public ObjectProperty<BriefTemplate> templateProperty() {
        return template;
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
        }
        story.set(chosen);
        material = Optional.empty();
        working = chosen.map(whole -> background.run(
                words.get("brief.working"),
                () -> StoryMaterial.of(library, whole, clock.getZone()),
                this::take,
                explain));
        write();
    }

    /// What to call the file.
    public String fileName() {
        String name = title.get().strip().replaceAll("[^\\p{L}\\p{N} _-]", "").replaceAll("\\s+", "-");
        return (name.isEmpty() ? "brief" : name) + "." + format.get().extension();
    }

    /// Writes what is shown to the file: beside it first, so that what was there is safe until the new one is whole.
    public void export(Path file, Outcome outcome) {
        BriefFormat chosen = format.get();
        BriefSettings settings = settings();
        Paper paper = Paper.of(Locale.getDefault());
        story.get()
                .flatMap(whole -> material.map(read -> new Ready(read, new Filed(library, whole, Optional.empty()))))
                .ifPresent(ready -> background.run(
                        words.get("brief.exporting"),
                        () -> {
                            OutputFile.write(file, chosen.write(ready.filed(), ready.material(), settings, paper));
                            return file;
                        },
                        outcome::written,
                        failure -> {
                            if (failure instanceof IOException unwritable) {
                                outcome.notWritten(file, unwritable);
                            } else {
                                explain.accept(failure);
                            }
                        }));
    }

    /// A story that can be written.
    private record Ready(StoryMaterial material, Filed filed) {}

    private void take(StoryMaterial read) {
        material = Optional.of(read).filter(there -> !there.sources().isEmpty());
        write();
    }

    private void write() {
        document.set(material.map(read -> Brief.of(read, settings()).document()));
    }

    private BriefSettings settings() {
        BriefSettings chosen = BriefSettings.of(
                        BriefTemplate.COMPARISON,
                        clock,
                        ProgramVersion.current().toString())
                .withParts(Arrays.stream(BriefPart.values())
                        .filter(part -> includes(part).get())
                        .toList())
                .withPrivateNotes(privateNotes.get())
                .withBottomLine(bottomLine.get());
        BriefSettings titled =
                title.get().isBlank() ? chosen : chosen.withTitle(title.get().strip());
        return author.get().isBlank() ? titled : titled.withAuthor(author.get().strip());
    }
}
