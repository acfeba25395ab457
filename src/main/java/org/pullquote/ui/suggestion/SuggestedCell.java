package org.pullquote.ui.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.FieldTerms;
import org.pullquote.ui.control.WrappingCell;
import org.pullquote.ui.reader.TagChip;

/// A suggestion, or what stands over those of a tag.
final class SuggestedCell extends WrappingCell<SuggestedRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final SuggestionsViewModel model;
    private final Words words;
    private final ProposalLines lines;
    private final FieldTerms terms;

    SuggestedCell(SuggestionsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.lines = new ProposalLines(words);
        this.terms = new FieldTerms(words);
        getStyleClass().add("pq-highlight-cell");
    }

    @Override
    protected Region content(SuggestedRow row) {
        pseudoClassStateChanged(HEADING, row instanceof SuggestedRow.OfTag);
        return switch (row) {
            case SuggestedRow.OfTag(var tag, var count) -> heading(tag, count);
            case SuggestedRow.OfProposal(var proposal, var paragraph) ->
                lines.of(
                        proposal,
                        place(paragraph),
                        Optional.empty(),
                        filledIn(proposal),
                        ProposalLines.passage(proposal));
        };
    }

    @Override
    protected String spoken(SuggestedRow row) {
        return switch (row) {
            case SuggestedRow.OfTag(var tag, var count) -> words.get("suggested.heading.spoken", tag.name(), count);
            case SuggestedRow.OfProposal(var proposal, var paragraph) ->
                lines.spoken(proposal, place(paragraph), model.tag(proposal.tag()), filledIn(proposal));
        };
    }

    private HBox heading(Tag tag, int count) {
        Label name = TagChip.label(tag);
        name.setMinWidth(USE_PREF_SIZE);
        Label number = new Label(words.get("margin.count", count));
        number.getStyleClass().add("pq-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button all = new Button(words.get("suggested.accept-all"));
        all.getStyleClass().setAll("button", "pq-link");
        all.setFocusTraversable(false);
        all.setAccessibleText(words.get("suggested.accept-all.spoken", tag.name()));
        all.setOnAction(_ -> model.acceptAll(tag.id()));
        HBox line = new HBox(8, name, number, gap, all);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String place(int paragraph) {
        return paragraph > 0 ? words.get("margin.paragraph", String.valueOf(paragraph)) : "";
    }

    /// What would be filled in, in the order of the tag's own fields.
    private List<String> filledIn(Proposal proposal) {
        return model.tag(proposal.tag()).stream()
                .flatMap(tag -> tag.fields().stream())
                .flatMap(
                        field -> Stream.ofNullable(proposal.fields().get(field)).map(kept -> terms.shown(field, kept)))
                .toList();
    }
}
