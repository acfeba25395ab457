package org.pullquote.ui.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pullquote.brief.check.CheckedDraft;
import org.pullquote.brief.check.DraftFinding;
import org.pullquote.brief.check.DraftReportFormat;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.source.Source;
import org.pullquote.comparison.Progress;
import org.pullquote.library.Story;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.ui.FileOutcome;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.control.Listing;
import org.pullquote.ui.work.Job;
import org.pullquote.ui.work.Work;

/// A draft and what the sources have of its quotations.
public final class CheckViewModel {
    private final Workbench bench;
    private final StringProperty pasted = new SimpleStringProperty("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.STORY);
    private final ObjectProperty<CheckFilter> filter = new SimpleObjectProperty<>(CheckFilter.ALL);
    private final ReadOnlyObjectWrapper<Optional<Story>> story = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CheckedDraft>> checked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<CheckRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CheckRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<Optional<CheckRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private Optional<RawPage> draft = Optional.empty();
    private Optional<Job> working = Optional.empty();

    public CheckViewModel(Workbench bench) {
        this.bench = bench;
        scope.subscribe((_, _) -> check());
        filter.subscribe(this::list);
    }

    /// What the reader typed or pasted.
    public StringProperty pastedProperty() {
        return pasted;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    public ObjectProperty<CheckFilter> filterProperty() {
        return filter;
    }

    /// The story that is open.
    public ReadOnlyObjectProperty<Optional<Story>> storyProperty() {
        return story.getReadOnlyProperty();
    }

    /// The draft with its findings; empty until it was checked.
    public ReadOnlyObjectProperty<Optional<CheckedDraft>> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// The quotations that are listed, in the order of the draft.
    public ObservableList<CheckRow> rows() {
        return shownRows;
    }

    /// The quotation that is looked at.
    public ObjectProperty<Optional<CheckRow>> currentProperty() {
        return current;
    }

    /// Says which story is open; a draft that was looked up in another one is looked up again.
    public void open(Optional<Story> chosen) {
        boolean other = !chosen.map(Story::id).equals(story.get().map(Story::id));
        story.set(chosen);
        if (other && scope.get() == Scope.STORY) {
            check();
        }
    }

    /// Opens a draft and checks it.
    ///
    /// @param refused hears why it could not be read
    public void open(Path file, Consumer<PageReading.Refused> refused) {
        bench.run("check.opening", () -> Pages.read(file), reading -> {
            switch (reading) {
                case PageReading.Read(RawPage page) -> check(page);
                case PageReading.Refused why -> refused.accept(why);
            }
        });
    }

    /// Checks what was typed or pasted.
    public void checkPasted() {
        if (!pasted.get().isBlank()) {
            check(Pages.page(bench.words().get("check.pasted"), pasted.get().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// Puts the draft away, for another one.
    public void clear() {
        working.ifPresent(Job::cancel);
        draft = Optional.empty();
        show(Optional.empty());
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    /// How many of the quotations the filter takes.
    public long count(CheckFilter counted) {
        return findings().stream().filter(counted::takes).count();
    }

    /// Writes what was found to a file.
    public void report(Path file, DraftReportFormat format, FileOutcome outcome) {
        checked.get().ifPresent(shown -> {
            List<String> names = shown.sources().stream().map(Source::fileName).toList();
            Paper paper = Paper.of(Locale.getDefault());
            Callable<byte[]> content = () -> format.write(
                    shown.draft(), shown.draft().fileName(), shown.sources(), names, shown.findings(), paper);
            bench.write("check.reporting", file, content, outcome);
        });
    }

    private void check(RawPage page) {
        draft = Optional.of(page);
        check();
    }

    private void check() {
        working.ifPresent(Job::cancel);
        Optional<Story> where = scope.get() == Scope.STORY ? story.get() : Optional.empty();
        working = draft.map(page -> bench.run(
                "check.working",
                (Work<CheckedDraft>) progress -> CheckedDraft.against(
                        bench.library(), where, page, bench.clock().getZone(), stoppable(progress)),
                found -> show(Optional.of(found))));
    }

    private static Progress stoppable(Work.Progress progress) {
        return (done, all) -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The reader stopped the check");
            }
            progress.reached(done, all);
        };
    }

    private void show(Optional<CheckedDraft> found) {
        current.set(Optional.empty());
        checked.set(found);
        list();
        current.set(rows.stream().findFirst());
    }

    private void list() {
        List<CheckRow> wanted = new ArrayList<>();
        List<DraftFinding> findings = findings();
        for (int i = 0; i < findings.size(); i++) {
            if (filter.get().takes(findings.get(i))) {
                wanted.add(new CheckRow(i + 1, findings.get(i)));
            }
        }
        Listing.become(rows, wanted);
        if (current.get().filter(rows::contains).isEmpty()) {
            current.set(rows.stream().findFirst());
        }
    }

    private List<DraftFinding> findings() {
        return checked.get().map(CheckedDraft::findings).orElse(List.of());
    }

    private void step(int by) {
        int at = current.get().map(rows::indexOf).orElse(-1);
        int to = Math.clamp(at + by, 0, Math.max(0, rows.size() - 1));
        if (to < rows.size()) {
            current.set(Optional.of(rows.get(to)));
        }
    }
}
