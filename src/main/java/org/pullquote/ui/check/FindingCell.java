package org.pullquote.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pullquote.brief.check.CheckedDraft;
import org.pullquote.brief.check.DraftFinding;
import org.pullquote.brief.source.Source;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.draft.CheckedQuotation;
import org.pullquote.comparison.draft.CheckedQuotation.Match;
import org.pullquote.comparison.draft.Verdict;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.control.WrappingCell;

/// What the sources have of one quotation: its verdict, its words, and each place with its own words, which leads
/// there.
final class FindingCell extends WrappingCell<CheckRow> {
    /// More places than this are only counted.
    private static final int PLACES = 4;

    private final CheckViewModel model;
    private final Words words;
    private final BiConsumer<Integer, TextSpan> go;

    /// @param go opens a source, by its place in the list of sources, at a passage
    FindingCell(CheckViewModel model, Words words, BiConsumer<Integer, TextSpan> go) {
        this.model = model;
        this.words = words;
        this.go = go;
    }

    @Override
    protected Region content(CheckRow row) {
        CheckedQuotation quotation = row.finding().quotation();
        VBox content = new VBox(8, head(row));
        content.getStyleClass().add("pq-finding");
        content.getChildren().add(new FindingFlow(quotation.text(), quotation.span(), quotation.ownWords()));
        List<Match> matches = quotation.matches();
        List<Match> shown = matches.stream().limit(PLACES).toList();
        List<Match> same =
                shown.stream().filter(match -> match.differences().isEmpty()).toList();
        if (!same.isEmpty()) {
            content.getChildren().add(sameWords(same));
        }
        shown.stream()
                .filter(match -> !match.differences().isEmpty())
                .forEach(match -> content.getChildren().addAll(List.of(link(match), words(match))));
        if (matches.size() > PLACES) {
            content.getChildren().add(remark(words.get("check.more-places", matches.size() - PLACES)));
        }
        if (matches.isEmpty()) {
            content.getChildren().add(remark(words.get("check.nothing-there")));
        }
        content.getChildren().addAll(remarks(row.finding()));
        return content;
    }

    @Override
    protected String spoken(CheckRow row) {
        CheckedQuotation quotation = row.finding().quotation();
        String speaker = row.finding().speaker().isPresent() ? ", " + words.get("check.speaker-differs") : "";
        return row.number() + ". " + words.get(CheckFilter.key(quotation.verdict())) + speaker + ": "
                + quotation.text();
    }

    private Node head(CheckRow row) {
        DraftFinding finding = row.finding();
        Verdict verdict = finding.quotation().verdict();
        Label number = new Label(String.valueOf(row.number()));
        number.getStyleClass().add("pq-count");
        HBox head = new HBox(8, number, kind(words.get(CheckFilter.key(verdict)), CheckFilter.hue(verdict)));
        if (finding.speaker().isPresent()) {
            head.getChildren().add(kind(words.get("check.speaker-differs"), "hue-orchid"));
        }
        boolean disputed = verdict == Verdict.VERBATIM && finding.quotation().needsALook();
        if (disputed) {
            head.getChildren().add(kind(words.get("check.disputed"), "hue-apricot"));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Label kind(String text, String hue) {
        Label label = new Label(text);
        label.getStyleClass().addAll("pq-kind", hue);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// Where the quotation stands as it is: its words need not be shown again.
    private Node sameWords(List<Match> matches) {
        FlowPane places = new FlowPane();
        places.getStyleClass().add("pq-finding-places");
        places.setPrefWrapLength(0);
        places.getChildren().add(remark(words.get("check.same-words")));
        matches.forEach(match -> places.getChildren().add(link(match)));
        return places;
    }

    private Node link(Match match) {
        String name = source(match.source())
                .map(source -> source.labelAndName() + " · "
                        + source.cite(match.span()).place())
                .orElse("");
        Button link = new Button(match.quoted() ? name : words.get("check.unquoted", name));
        link.getStyleClass().setAll("button", "pq-link");
        link.setFocusTraversable(false);
        link.setOnAction(_ -> go.accept(match.source(), match.span()));
        return link;
    }

    /// A source's own words, with those marked that the draft lacks.
    private static Node words(Match match) {
        List<Difference> own = match.differences().stream()
                .filter(difference -> difference.article() == 1)
                .toList();
        return new FindingFlow(match.text(), match.span(), own);
    }

    private Optional<Source> source(int number) {
        return model.checkedProperty().get().map(CheckedDraft::sources).map(sources -> sources.get(number));
    }

    private List<Node> remarks(DraftFinding finding) {
        List<Node> remarks = new ArrayList<>();
        finding.speaker()
                .ifPresent(other -> remarks.add(remark(words.get(
                        "check.other-speaker",
                        other.inDraft(),
                        source(other.source()).map(Source::labelAndName).orElse(""),
                        other.inSource()))));
        if (!finding.nearby().isEmpty()) {
            remarks.add(
                    remark(words.get("check.nearby", finding.nearby().stream().collect(Collectors.joining(", ")))));
        }
        return remarks;
    }

    private static Label remark(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("pq-small");
        Wrapping.of(label);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
