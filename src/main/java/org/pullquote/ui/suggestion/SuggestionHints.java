package org.pullquote.ui.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.column.Mark;
import org.pullquote.ui.reader.column.ReadingView;

/// Shows in the text where suggestions stand: all of them, or only the current one where the reader put them away.
public final class SuggestionHints {
    private final SuggestionsViewModel model;
    private final ReadingView text;
    private final Words words;
    private Optional<UUID> shown = Optional.empty();

    private SuggestionHints(SuggestionsViewModel model, ReadingView text, Words words) {
        this.model = model;
        this.text = text;
        this.words = words;
    }

    /// Keeps the text showing what the view-model has, and lets a click choose.
    public static void install(SuggestionsViewModel model, ReadingView text, Words words) {
        SuggestionHints hints = new SuggestionHints(model, text, words);
        model.unanswered().addListener((ListChangeListener<Proposal>) _ -> hints.show());
        model.marksShownProperty().subscribe(_ -> hints.show());
        model.reader().articleProperty().subscribe(_ -> hints.show());
        model.reader().codeBookProperty().subscribe(_ -> hints.show());
        model.currentProperty().subscribe(hints::follow);
        text.onHint(hint -> model.choose(hint.id()));
    }

    private void follow(Optional<Proposal> current) {
        show();
        Optional<UUID> id = current.map(Proposal::id);
        if (!id.equals(shown)) {
            shown = id;
            current.ifPresent(proposal -> text.scrollTo(proposal.span(), ReadingView.Placement.NEAREST));
        }
    }

    private void show() {
        Optional<Proposal> current = model.currentProperty().get();
        List<Proposal> proposals = model.marksShownProperty().get()
                ? model.unanswered().stream()
                        .map(proposal -> current.filter(
                                        corrected -> corrected.id().equals(proposal.id()))
                                .orElse(proposal))
                        .toList()
                : current.map(List::of).orElse(List.of());
        text.setHints(proposals.stream().flatMap(one -> mark(one).stream()).toList(), current.map(Proposal::id));
    }

    private Optional<Mark> mark(Proposal proposal) {
        return model.tag(proposal.tag())
                .map(tag -> new Mark(
                        proposal.id(),
                        proposal.span(),
                        tag.hue(),
                        words.get("suggested.mark.spoken", tag.name(), proposal.passage())));
    }
}
