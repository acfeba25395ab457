package org.pullquote.ui.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.library.LibraryArticle;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.reader.Notice;
import org.pullquote.ui.reader.ReaderViewModel;
import org.pullquote.ui.reader.WordSteps;
import org.pullquote.ui.reader.column.TextSelection;

/// The current one of the suggestions without an answer, which keys accept, correct or reject, and the way on from it.
public final class SuggestionsViewModel {
    private final Workbench bench;
    private final ReaderViewModel reader;
    private final Unanswered unanswered;
    private final ReadOnlyObjectWrapper<Optional<Proposal>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty marksShown = new SimpleBooleanProperty(true);

    public SuggestionsViewModel(ReaderViewModel reader, Workbench bench) {
        this.reader = reader;
        this.bench = bench;
        this.unanswered = new Unanswered(reader, bench, this::leaveSettled);
        unanswered.follow();
        reader.currentProperty().subscribe(highlight -> highlight.ifPresent(_ -> leave()));
        reader.selectionProperty().subscribe(this::selected);
    }

    /// Those without an answer, in text order.
    public ObservableList<Proposal> unanswered() {
        return unanswered.proposals();
    }

    /// The same under their tags, in the order of the code book.
    public ObservableList<SuggestedRow> rows() {
        return unanswered.rows();
    }

    /// The one that keys act on, as corrected so far.
    public ReadOnlyObjectProperty<Optional<Proposal>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// What to know of these suggestions, such as that the language's ways of reporting are not known.
    public ReadOnlyObjectProperty<Optional<String>> remarkProperty() {
        return unanswered.remarkProperty();
    }

    /// Whether the text shows where they stand.
    public BooleanProperty marksShownProperty() {
        return marksShown;
    }

    public ReaderViewModel reader() {
        return reader;
    }

    public Optional<Tag> tag(UUID id) {
        return reader.codeBookProperty().get().find(id);
    }

    /// Makes it the current one; no highlight and no words are chosen any more.
    public void choose(UUID id) {
        unanswered.find(id).ifPresent(proposal -> {
            reader.chooseNone();
            reader.selectionProperty().set(TextSelection.at(proposal.span().start()));
            current.set(Optional.of(proposal));
        });
    }

    /// None is the current one.
    public void leave() {
        current.set(Optional.empty());
    }

    /// Goes to the next in the text, from the current one or the caret.
    public void next() {
        int from = current.get().map(unanswered::place).orElseGet(this::beforeCaret);
        go(from + 1);
    }

    public void previous() {
        int from = current.get().map(unanswered::place).orElseGet(() -> beforeCaret() + 1);
        go(from - 1);
    }

    /// Makes a highlight of the current one and goes on to the next in the text.
    public void accept() {
        accept(List.copyOf(unanswered.proposals()));
    }

    /// The same, going on in this order.
    public void accept(List<Proposal> order) {
        current.get().ifPresent(proposal -> {
            Optional<UUID> next = behind(proposal, order);
            bench.apply(Answering.accept(unanswered.find(proposal.id()).orElse(proposal), proposal, bench.now()));
            goOn(next);
        });
    }

    /// Accepts the current one with another tag.
    public void acceptAs(Tag tag) {
        correct(proposal -> proposal.withTag(tag.id()));
        accept();
    }

    /// Accepts all that have the tag, as one step.
    public void acceptAll(UUID tag) {
        List<Proposal> all = unanswered.having(tag);
        if (!all.isEmpty()) {
            bench.apply(Answering.acceptAll(all, _ -> UUID.randomUUID(), bench.now()));
        }
    }

    /// Rejects the current one for good and goes on to the next in the text.
    public void reject() {
        reject(List.copyOf(unanswered.proposals()));
    }

    /// The same, going on in this order.
    public void reject(List<Proposal> order) {
        current.get().ifPresent(proposal -> {
            Optional<UUID> next = behind(proposal, order);
            bench.apply(Answering.reject(proposal));
            goOn(next);
        });
    }

    /// Rejects all that have the tag, as one step.
    public void rejectAll(UUID tag) {
        List<Proposal> all = unanswered.having(tag);
        if (!all.isEmpty()) {
            bench.apply(Answering.rejectAll(all));
        }
    }

    /// Gives the current one another tag before it is accepted.
    public void retag(UUID tag) {
        correct(proposal -> proposal.withTag(tag));
    }

    /// Fills something in for the current one before it is accepted.
    public void fillIn(Field field, String value) {
        correct(proposal -> proposal.withField(field, value));
    }

    /// Moves an end of the current one by a word.
    ///
    /// @param start whether its beginning is moved, or its end
    public void resizeByWord(boolean start, boolean forward) {
        Optional<LibraryArticle> kept = reader.articleProperty().get();
        kept.ifPresent(open -> correct(proposal -> {
            Article article = open.article();
            TextSpan moved = new WordSteps(article.text()).moved(proposal.span(), start, forward);
            return moved.equals(proposal.span()) ? proposal : proposal.withTarget(Target.of(open.id(), article, moved));
        }));
        // The caret goes along, so that it stays in the passage.
        current.get()
                .ifPresent(proposal -> reader.selectionProperty()
                        .set(TextSelection.at(proposal.span().start())));
    }

    private void correct(UnaryOperator<Proposal> correction) {
        current.set(current.get().map(correction));
    }

    /// The current one is left when it has its answer.
    private void leaveSettled() {
        if (current.get()
                .filter(proposal -> unanswered.find(proposal.id()).isEmpty())
                .isPresent()) {
            leave();
        }
    }

    /// What is selected is what keys act on; a caret elsewhere lets the current one go.
    private void selected(TextSelection selection) {
        boolean elsewhere = current.get()
                .filter(proposal -> !selection.isEmpty() || !proposal.span().contains(selection.caret()))
                .isPresent();
        if (elsewhere) {
            leave();
        }
    }

    /// The place of the last one that begins before the caret; -1 if none does.
    private int beforeCaret() {
        return unanswered.placeBefore(reader.selectionProperty().get().caret());
    }

    private void go(int place) {
        if (place >= 0 && place < unanswered.proposals().size()) {
            choose(unanswered.proposals().get(place).id());
        } else {
            reader.tell(Notice.NONE);
            reader.tell(Notice.NO_MORE_SUGGESTIONS);
        }
    }

    private static Optional<UUID> behind(Proposal proposal, List<Proposal> order) {
        List<UUID> ids = order.stream().map(Proposal::id).toList();
        int at = ids.indexOf(proposal.id());
        return at >= 0 && at + 1 < ids.size() ? Optional.of(ids.get(at + 1)) : Optional.empty();
    }

    /// Goes to the next if it is still there: an answer may have settled it too.
    private void goOn(Optional<UUID> next) {
        leave();
        next.ifPresentOrElse(this::choose, () -> reader.tell(Notice.NO_MORE_SUGGESTIONS));
    }
}
