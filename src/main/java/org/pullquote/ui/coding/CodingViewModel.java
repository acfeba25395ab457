package org.pullquote.ui.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Standing;
import org.pullquote.article.ArticleId;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.Kind;
import org.pullquote.edit.Subject;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.suggestion.coding.Coder;
import org.pullquote.suggestion.coding.Coding;
import org.pullquote.suggestion.coding.CodingRule;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.control.Listing;
import org.pullquote.ui.suggestion.Answering;
import org.pullquote.ui.suggestion.Proposal;
import org.pullquote.ui.work.Job;

/// The reader's own rules, and what the last run of one found and has no answer yet. Rules are run off the JavaFX
/// thread.
public final class CodingViewModel {
    private final Workbench bench;
    private final ObservableList<CodingRule> rules = FXCollections.observableArrayList();
    private final ObservableList<CodingRule> shownRules = FXCollections.unmodifiableObservableList(rules);
    private final ObjectProperty<Optional<UUID>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Queued> queue = FXCollections.observableArrayList();
    private final ObservableList<Queued> shownQueue = FXCollections.unmodifiableObservableList(queue);
    private final ReadOnlyObjectWrapper<Optional<String>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Job>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ArticleId> article = Optional.empty();
    private Optional<Story> story = Optional.empty();
    /// All that the last run found, answered or not.
    private List<Queued> found = List.of();

    private final Set<UUID> answered = new HashSet<>();

    public CodingViewModel(Workbench bench) {
        this.bench = bench;
        bench.edits().onChange(this::changed);
    }

    /// Says what is being read, so that a rule can be run over it.
    public void about(Optional<LibraryArticle> open, Optional<Story> within) {
        article = open.map(LibraryArticle::id);
        story = within;
        reread();
    }

    /// The rules by name.
    public ObservableList<CodingRule> rules() {
        return shownRules;
    }

    /// The rule that is shown and run.
    public ObjectProperty<Optional<UUID>> chosenProperty() {
        return chosen;
    }

    public Optional<CodingRule> chosen() {
        return chosen.get()
                .flatMap(id ->
                        rules.stream().filter(rule -> rule.id().equals(id)).findFirst());
    }

    /// What the last run found and has no answer yet.
    public ObservableList<Queued> queue() {
        return shownQueue;
    }

    /// What came of the last run or answer, in a sentence.
    public ReadOnlyObjectProperty<Optional<String>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// The run that is under way.
    public ReadOnlyObjectProperty<Optional<Job>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    public CodeBook codeBook() {
        return bench.library().codeBook();
    }

    /// Makes a new rule, for the first tag of the code book, and chooses it.
    public void add() {
        codeBook().tags().stream().findFirst().ifPresent(tag -> {
            CodingRule rule = CodingRule.ofPhrase(bench.words().get("coding.new-name"), tag.id(), "");
            bench.apply(new Edit.Put<>(Kind.CODING_RULE, rule, EditName.ADD_CODING_RULE));
            chosen.set(Optional.of(rule.id()));
        });
    }

    /// Keeps a rule as it was changed.
    public void change(CodingRule rule) {
        if (rules.stream().anyMatch(there -> there.id().equals(rule.id()) && !there.equals(rule))) {
            bench.apply(new Edit.Put<>(Kind.CODING_RULE, rule, EditName.CODING_RULE));
        }
    }

    /// Removes the chosen rule; the highlights that were accepted from it stay.
    public void remove() {
        chosen().ifPresent(rule ->
                bench.apply(new Edit.Remove<>(Kind.CODING_RULE, rule.id(), EditName.REMOVE_CODING_RULE)));
    }

    /// What is wrong with the rule, in a sentence.
    public Optional<String> problem(CodingRule rule) {
        return Coder.code("", rule) instanceof Coding.Unreadable wrong
                ? Optional.of(unreadable(wrong))
                : Optional.empty();
    }

    /// Whether there is anything to run a rule over.
    public boolean canRun(RunScope scope) {
        return switch (scope) {
            case ARTICLE -> article.isPresent();
            case STORY -> story.isPresent();
            case LIBRARY -> true;
        };
    }

    /// Looks for the chosen rule's words; what it finds takes the place of the queue.
    public void run(RunScope scope) {
        stop();
        chosen().ifPresent(rule -> {
            CodingRun run = new CodingRun(rule, bench.library(), bench.words().get("coding.reason", rule.name()));
            outcome.set(Optional.empty());
            running.set(Optional.of(bench.background()
                    .run(
                            bench.words().get("coding.running", rule.name()),
                            progress -> run.over(articles(scope), progress),
                            this::show,
                            this::failed)));
        });
    }

    /// Lets the run go that is under way.
    public void stop() {
        running.get().ifPresent(Job::cancel);
        running.set(Optional.empty());
    }

    public void accept(Queued queued) {
        Proposal proposal = queued.proposal();
        if (isInPlace(proposal)) {
            bench.apply(Answering.acceptAll(List.of(proposal), Proposal::id, bench.now()));
        } else {
            settle(List.of(proposal));
            outcome.set(Optional.of(bench.words().get("coding.gone", 1)));
        }
    }

    public void reject(Queued queued) {
        bench.apply(Answering.rejectAll(List.of(queued.proposal())));
    }

    /// Accepts the whole queue as one step.
    public void acceptAll() {
        List<Proposal> all = queue.stream().map(Queued::proposal).toList();
        if (!all.isEmpty()) {
            running.set(Optional.of(bench.background()
                    .run(
                            bench.words().get("coding.accepting"),
                            () -> all.stream().collect(Collectors.partitioningBy(this::isInPlace)),
                            parted -> {
                                running.set(Optional.empty());
                                acceptAll(parted.getOrDefault(true, List.of()), parted.getOrDefault(false, List.of()));
                            },
                            this::failed)));
        }
    }

    /// Rejects the whole queue as one step.
    public void rejectAll() {
        List<Proposal> all = queue.stream().map(Queued::proposal).toList();
        if (!all.isEmpty()) {
            bench.apply(Answering.rejectAll(all));
        }
    }

    private void acceptAll(List<Proposal> inPlace, List<Proposal> gone) {
        if (!inPlace.isEmpty()) {
            bench.apply(Answering.acceptAll(inPlace, Proposal::id, bench.now()));
        }
        settle(gone);
        outcome.set(
                gone.isEmpty() ? Optional.empty() : Optional.of(bench.words().get("coding.gone", gone.size())));
    }

    /// Whether the article still has these words there.
    private boolean isInPlace(Proposal proposal) {
        return bench.library()
                .article(proposal.target().article())
                .filter(kept -> proposal.target().standing(kept.article().text()) == Standing.IN_PLACE)
                .isPresent();
    }

    private List<ArticleId> articles(RunScope scope) {
        return switch (scope) {
            case ARTICLE -> article.stream().toList();
            case STORY -> story.map(Story::articles).orElse(List.of());
            case LIBRARY ->
                bench.library().summaries().stream().map(ArticleSummary::id).toList();
        };
    }

    private void show(CodingRun.Result result) {
        running.set(Optional.empty());
        found = result.queue();
        answered.clear();
        queue.setAll(found);
        outcome.set(Optional.of(sentence(result)));
    }

    private void failed(Throwable why) {
        running.set(Optional.empty());
        bench.explain().accept(why);
    }

    private String sentence(CodingRun.Result result) {
        if (result.unreadable().isPresent()) {
            return unreadable(result.unreadable().get());
        }
        int count = result.queue().size();
        if (result.givenUp() > 0) {
            return bench.words().get("coding.given-up", result.givenUp(), count);
        }
        return bench.words().get(result.isFull() ? "coding.found-first" : "coding.found", count, result.looked());
    }

    private String unreadable(Coding.Unreadable wrong) {
        return bench.words().get("coding.unreadable", wrong.why(), wrong.at());
    }

    private void settle(List<Proposal> proposals) {
        proposals.forEach(proposal -> answered.add(proposal.id()));
        list();
    }

    private void changed(Set<Subject> subjects) {
        if (subjects.stream().anyMatch(Subject.OfCodingRule.class::isInstance)) {
            reread();
        }
        if (subjects.contains(new Subject.OfCodeBook())) {
            reread();
        }
        boolean touched = false;
        for (Queued queued : found) {
            Proposal proposal = queued.proposal();
            ArticleId of = proposal.target().article();
            if (subjects.contains(new Subject.OfAnnotation(proposal.id()))
                    || subjects.contains(new Subject.OfSuggestions(of))) {
                touched = true;
                if (bench.library().annotation(proposal.id()).isPresent()
                        || bench.library().suggested().isRejected(of, proposal.key())) {
                    answered.add(proposal.id());
                } else {
                    answered.remove(proposal.id());
                }
            }
        }
        if (touched) {
            list();
        }
    }

    private void list() {
        Listing.become(
                queue,
                found.stream()
                        .filter(queued -> !answered.contains(queued.proposal().id()))
                        .toList());
    }

    private void reread() {
        List<CodingRule> now = new ArrayList<>(bench.library().suggested().rules());
        Listing.become(rules, now);
        if (chosen().isEmpty()) {
            chosen.set(now.stream().findFirst().map(CodingRule::id));
        }
    }
}
