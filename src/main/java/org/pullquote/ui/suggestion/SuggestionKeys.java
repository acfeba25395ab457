package org.pullquote.ui.suggestion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Shortcut;

/// The keys of suggestions. While one is the current one, keys that else act on a highlight act on it: a digit accepts
/// it with that tag, others move its ends. Enter and Backspace act where one reads and goes from one to the next alone.
public final class SuggestionKeys {
    private final SuggestionsViewModel model;
    private final SuggestedView view;
    private final List<Node> places;

    /// @param places what the keyboard may be in beside the suggestions' own list: the text, the highlights
    public SuggestionKeys(SuggestionsViewModel model, SuggestedView view, List<Node> places) {
        this.model = model;
        this.view = view;
        this.places = List.copyOf(places);
    }

    /// Does what the key event asks for before what it was sent to hears of it.
    public void handle(KeyEvent event) {
        if (event.isConsumed() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        Optional<Shortcut> asked = Stream.of(Shortcut.Scope.SUGGESTED, Shortcut.Scope.READER, Shortcut.Scope.PANEL)
                .flatMap(scope -> Shortcut.of(event, scope).stream())
                .filter(shortcut -> !isKeyOfControls(shortcut) || isHere(event))
                .findFirst();
        if (asked.filter(this::perform).isPresent()) {
            event.consume();
        } else if (Shortcut.BACK.matches(event) && isHere(event) && isChosen()) {
            model.leave();
            event.consume();
        }
    }

    /// Does what a shortcut stands for, if it is for suggestions now.
    ///
    /// @return whether it was
    public boolean perform(Shortcut shortcut) {
        switch (shortcut) {
            case NEXT_SUGGESTION -> model.next();
            case PREVIOUS_SUGGESTION -> model.previous();
            case SUGGESTION_MARKS ->
                model.marksShownProperty().set(!model.marksShownProperty().get());
            case ACCEPT_SUGGESTION, ACCEPT_ALL_SUGGESTIONS, REJECT_SUGGESTION, REJECT_ALL_SUGGESTIONS -> {
                return answer(shortcut);
            }
            default -> {
                return isChosen() && correct(shortcut);
            }
        }
        return true;
    }

    private boolean answer(Shortcut shortcut) {
        Optional<Tag> heading = view.heading().map(SuggestedRow.OfTag::tag).filter(_ -> isWithin(view));
        if (!isChosen() && heading.isEmpty()) {
            return false;
        }
        boolean all = heading.isPresent() && !isChosen();
        Optional<Tag> tag = heading.filter(_ -> all)
                .or(() -> model.currentProperty().get().flatMap(proposal -> model.tag(proposal.tag())));
        List<Proposal> order = isWithin(view) ? view.order() : List.copyOf(model.unanswered());
        switch (shortcut) {
            case ACCEPT_SUGGESTION -> {
                if (all) {
                    tag.ifPresent(one -> model.acceptAll(one.id()));
                } else {
                    model.accept(order);
                }
            }
            case ACCEPT_ALL_SUGGESTIONS -> tag.ifPresent(one -> model.acceptAll(one.id()));
            case REJECT_ALL_SUGGESTIONS -> tag.ifPresent(one -> model.rejectAll(one.id()));
            default -> {
                if (all) {
                    tag.ifPresent(one -> model.rejectAll(one.id()));
                } else {
                    model.reject(order);
                }
            }
        }
        return true;
    }

    private boolean correct(Shortcut shortcut) {
        switch (shortcut) {
            case TAG_1, TAG_2, TAG_3, TAG_4, TAG_5, TAG_6, TAG_7, TAG_8, TAG_9 ->
                model.reader()
                        .codeBookProperty()
                        .get()
                        .onKey(shortcut.keys().charAt(0))
                        .ifPresent(model::acceptAs);
            case PICK_TAG -> view.pickTag();
            case FILL_IN -> view.fillIn();
            case END_LATER -> model.resizeByWord(false, true);
            case END_EARLIER -> model.resizeByWord(false, false);
            case START_LATER -> model.resizeByWord(true, true);
            case START_EARLIER -> model.resizeByWord(true, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isChosen() {
        return model.currentProperty().get().isPresent();
    }

    /// Keys that buttons and lists elsewhere need for themselves.
    private static boolean isKeyOfControls(Shortcut shortcut) {
        return switch (shortcut) {
            case ACCEPT_SUGGESTION, ACCEPT_ALL_SUGGESTIONS, REJECT_SUGGESTION, REJECT_ALL_SUGGESTIONS -> true;
            default -> false;
        };
    }

    private boolean isHere(KeyEvent event) {
        return places.stream().anyMatch(event.getTarget()::equals)
                || view.focusTarget().equals(event.getTarget());
    }

    private static boolean isWithin(Node part) {
        return part.getScene() != null
                && Stream.iterate(part.getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                        .anyMatch(part::equals);
    }
}
