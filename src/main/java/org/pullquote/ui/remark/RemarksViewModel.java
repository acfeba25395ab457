package org.pullquote.ui.remark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Finding;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;
import org.pullquote.page.PageFormat;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.changes.Cleaned;
import org.pullquote.ui.work.Job;

/// What there is to say of the article that is open. Its file is looked at again off the JavaFX thread.
public final class RemarksViewModel {
    private final Workbench bench;
    private final ObservableList<Remark> remarks = FXCollections.observableArrayList();
    private final Set<Remark> left = new HashSet<>();
    private Runnable read = () -> {};
    private Optional<Key> shown = Optional.empty();
    private Optional<Job> looking = Optional.empty();

    /// What the remarks depend on; a restored cut changes none of it.
    private record Key(ArticleId id, CleanerVersion cleaner, String digest) {
        Key(LibraryArticle kept) {
            this(kept.id(), kept.article().cleaner(), kept.digest().hex());
        }
    }

    public RemarksViewModel(Workbench bench) {
        this.bench = bench;
    }

    /// What there is to say.
    public ObservableList<Remark> remarks() {
        return remarks;
    }

    /// Follows the article that is open.
    public void open(Optional<LibraryArticle> opened) {
        Optional<Key> key = opened.map(Key::new);
        if (key.equals(shown)) {
            return;
        }
        shown = key;
        looking.ifPresent(Job::cancel);
        remarks.clear();
        looking = opened.map(kept -> bench.run("remark.looking", () -> look(kept), this::show));
    }

    /// The reader has seen it and leaves it at that.
    public void leave(Remark remark) {
        left.add(remark);
        remarks.remove(remark);
        if (remark instanceof Remark.CleanedAnew(var cleaned)) {
            leave(cleaned);
        }
    }

    /// What this cleaning would change is not offered again.
    private void leave(Cleaned cleaned) {
        try {
            bench.library().leaveCleaning(cleaned.kept().id(), cleaned.article().cleaner());
        } catch (LibraryException refused) {
            bench.explain().accept(refused);
        }
    }

    /// Says who is told when an article that had changed has been opened.
    public void onRead(Runnable listener) {
        read = listener;
    }

    private void show(List<Remark> found) {
        remarks.setAll(found.stream().filter(remark -> !left.contains(remark)).toList());
        if (found.contains(new Remark.ChangedSinceRead())) {
            read.run();
        }
    }

    private List<Remark> look(LibraryArticle kept) {
        List<Remark> found = new ArrayList<>();
        Article article = kept.article();
        Optional<RawPage> page =
                bench.library().sourceFile(kept.digest()).flatMap(file -> Pages.kept(file, article.format()));
        article.finding().map(finding -> of(finding, article)).ifPresent(found::add);
        page.flatMap(RawPage::doubt)
                .map(doubt -> new Remark.Doubted(doubt, kept.charset()))
                .ifPresent(found::add);
        if (bench.library().changedSinceRead().stream()
                .anyMatch(summary -> summary.id().equals(kept.id()))) {
            found.add(new Remark.ChangedSinceRead());
        }
        if (bench.library().restriction().isEmpty()) {
            bench.library().markRead(kept.id());
            Optional<CleanerVersion> seen = bench.library().cleaningLeft(kept.id());
            page.flatMap(raw -> Cleaned.of(kept, raw))
                    .filter(cleaned ->
                            !seen.equals(Optional.of(cleaned.article().cleaner())))
                    .map(Remark.CleanedAnew::new)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Remark of(Finding finding, Article article) {
        if (finding != Finding.NO_TEXT || !article.cuts().isEmpty()) {
            return new Remark.Found(finding);
        }
        return article.format() == PageFormat.PDF ? new Remark.Scanned() : new Remark.Empty();
    }
}
