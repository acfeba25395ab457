package org.pullquote.ui.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.article.ArticleId;
import org.pullquote.edit.Subject;
import org.pullquote.library.LibraryArticle;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.control.Listing;
import org.pullquote.ui.reader.ReaderViewModel;
import org.pullquote.ui.work.Job;

/// The suggestions for the article that is open and have no answer yet. They are made off the JavaFX thread when an
/// article is opened and whenever its text changes; a highlight or a rejection that answers one takes it away.
final class Unanswered {
    private final Workbench bench;
    private final ReaderViewModel reader;
    private final ObservableList<Proposal> proposals = FXCollections.observableArrayList();
    private final ObservableList<Proposal> shownProposals = FXCollections.unmodifiableObservableList(proposals);
    private final ObservableList<SuggestedRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SuggestedRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<Optional<String>> remark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable listed;
    private Looking looking = Looking.AT_NOTHING;
    private Optional<Source> source = Optional.empty();
    private Optional<Job> job = Optional.empty();

    /// What suggestions depend on; a corrected byline changes none of it.
    private record Source(ArticleId id, String text) {
        Source(LibraryArticle kept) {
            this(kept.id(), kept.article().text());
        }
    }

    /// @param listed what is to be done whenever they have been listed anew
    Unanswered(ReaderViewModel reader, Workbench bench, Runnable listed) {
        this.reader = reader;
        this.bench = bench;
        this.listed = listed;
    }

    /// Makes and lists them from here on.
    void follow() {
        reader.articleProperty().subscribe(this::opened);
        reader.annotations().addListener((ListChangeListener<Annotation>) _ -> list());
        reader.codeBookProperty().subscribe((_, _) -> list());
        bench.edits().onChange(this::changed);
    }

    /// In text order.
    ObservableList<Proposal> proposals() {
        return shownProposals;
    }

    /// The same under their tags, in the order of the code book.
    ObservableList<SuggestedRow> rows() {
        return shownRows;
    }

    /// What to know of them, such as that the language's ways of reporting are not known.
    ReadOnlyObjectProperty<Optional<String>> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    Optional<Proposal> find(UUID id) {
        return proposals.stream().filter(proposal -> proposal.id().equals(id)).findFirst();
    }

    List<Proposal> having(UUID tag) {
        return proposals.stream().filter(proposal -> proposal.tag().equals(tag)).toList();
    }

    int place(Proposal proposal) {
        return proposals.stream().map(Proposal::id).toList().indexOf(proposal.id());
    }

    /// The place of the last one that begins before the offset; -1 if none does.
    int placeBefore(int offset) {
        return (int) proposals.stream()
                        .filter(proposal -> proposal.span().start() < offset)
                        .count()
                - 1;
    }

    private void opened(Optional<LibraryArticle> opened) {
        Optional<Source> now = opened.map(Source::new);
        if (now.equals(source)) {
            return;
        }
        source = now;
        job.ifPresent(Job::cancel);
        show(Looking.AT_NOTHING);
        CodeBook book = book();
        job = opened.map(kept -> bench.run(
                "suggested.looking", () -> Looking.at(kept, book, bench.library(), bench.words()), this::show));
    }

    private void show(Looking found) {
        looking = found;
        remark.set(found.remark());
        list();
    }

    private void changed(Set<Subject> subjects) {
        source.map(Source::id)
                .filter(id -> subjects.contains(new Subject.OfSuggestions(id)))
                .ifPresent(id -> {
                    looking = looking.withRejected(bench.library().suggested().rejected(id));
                    list();
                });
    }

    private void list() {
        CodeBook book = book();
        Answers answers = new Answers(looking.rejected(), reader.annotations());
        List<Proposal> open = looking.proposals().stream()
                .filter(proposal -> book.find(proposal.tag()).isPresent() && !answers.settle(proposal))
                .toList();
        Listing.become(proposals, open);
        Listing.become(rows, SuggestedRows.of(open, reader.articleProperty().get(), book));
        listed.run();
    }

    private CodeBook book() {
        return reader.codeBookProperty().get();
    }
}
