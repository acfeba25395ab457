package org.pullquote.ui.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Tag;
import org.pullquote.article.ArticleId;
import org.pullquote.edit.Subject;
import org.pullquote.library.LibraryArticle;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.control.Listing;
import org.pullquote.ui.reader.ReaderViewModel;
import org.pullquote.ui.work.Job;

/// The suggestions for the article that is open and have no answer yet. They are made off the JavaFX thread when an
/// article is opened and whenever its text changes; a highlight or a rejection that answers one takes it away.
final class Unanswered {
    /// Of so many changed highlights at once each is looked at.
    private static final int FEW = 8;

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
        reader.annotations().addListener((ListChangeListener<Annotation>) this::highlightsChanged);
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
            list();
            return;
        }
        source = now;
        job.ifPresent(Job::cancel);
        show(Looking.AT_NOTHING);
        CodeBook book = book();
        job = opened.map(kept -> bench.run(
                "suggested.looking", () -> Looking.at(kept, book, bench.library(), bench.words()), this::show));
    }

    /// A highlight answers only suggestions that it shares words with.
    private void highlightsChanged(ListChangeListener.Change<? extends Annotation> change) {
        if (reader.isOpening()) {
            return;
        }
        List<TextSpan> changed = new ArrayList<>();
        while (change.next()) {
            change.getAddedSubList().forEach(come -> changed.add(come.target().span()));
            change.getRemoved().forEach(gone -> changed.add(gone.target().span()));
        }
        if (changed.size() > FEW || isOtherwise(looking.touching(changed))) {
            list();
        }
    }

    /// Whether one of these is listed and should no longer be, or the other way round.
    private boolean isOtherwise(List<Proposal> touched) {
        List<TextSpan> spans = touched.stream().map(Proposal::span).toList();
        Predicate<Proposal> isOpen = open(reader.annotations().stream()
                .filter(annotation ->
                        spans.stream().anyMatch(annotation.target().span()::overlaps))
                .toList());
        return touched.stream().anyMatch(proposal -> isOpen.test(proposal) != proposals.contains(proposal));
    }

    /// Tells those without an answer from the others.
    ///
    /// @param highlights that may answer them
    private Predicate<Proposal> open(List<Annotation> highlights) {
        Set<UUID> tags = book().tags().stream().map(Tag::id).collect(Collectors.toSet());
        Answers answers = new Answers(looking.rejected(), highlights);
        return proposal -> tags.contains(proposal.tag()) && !answers.settle(proposal);
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
        List<Proposal> open =
                looking.proposals().stream().filter(open(reader.annotations())).toList();
        Listing.become(proposals, open);
        Listing.become(rows, SuggestedRows.of(open, reader.articleProperty().get(), book()));
        listed.run();
    }

    private CodeBook book() {
        return reader.codeBookProperty().get();
    }
}
