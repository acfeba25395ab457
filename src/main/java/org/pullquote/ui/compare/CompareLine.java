package org.pullquote.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Words;

/// A line of the table: what kind of match it is and, each under its reader, the two texts.
final class CompareLine extends VBox {
    /// The space between the two texts, so that each begins under the text of its reader.
    private static final double GUTTER = 102;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final CompareRow row;
    private final CompareViewModel model;
    private final Words words;

    CompareLine(CompareRow row, CompareViewModel model, Words words) {
        super(8);
        this.row = row;
        this.model = model;
        this.words = words;
        getStyleClass().add("pq-compare-line");
        Head head = switch (row) {
            case CompareRow.Match match -> head(match);
            case CompareRow.OnlyHere here -> head(here);
        };
        Label kind = new Label(head.kind());
        kind.getStyleClass().addAll("pq-kind", head.hue());
        kind.setMinWidth(USE_PREF_SIZE);
        Label remark = new Label(head.remark());
        remark.getStyleClass().add("pq-quiet");
        remark.setMinWidth(0);
        HBox title = new HBox(12, kind, remark);
        title.setAlignment(Pos.CENTER_LEFT);
        HBox texts = switch (row) {
            case CompareRow.Match match ->
                sides(
                        new DiffFlow(match.left().stretches()),
                        new DiffFlow(match.right().stretches()));
            case CompareRow.OnlyHere here -> texts(here);
        };
        getChildren().setAll(title, texts);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(head.kind() + ". " + head.remark());
        setOnMouseClicked(_ -> model.currentProperty().set(Optional.of(row)));
    }

    CompareRow row() {
        return row;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private record Head(String kind, String hue, String remark) {}

    private Head head(CompareRow.Match match) {
        String kind = words.get("compare.kind." + match.kind().name().toLowerCase(Locale.ROOT));
        String hue = switch (match.kind()) {
            case ALTERED -> "hue-straw";
            case TRIMMED -> "hue-apricot";
            case VERBATIM -> "hue-stone";
            case PARAPHRASE -> "hue-teal";
        };
        String left = outlet(model.leftArticle().map(CompareViewModel::outlet));
        String right = outlet(model.rightArticle().map(CompareViewModel::outlet));
        List<String> remarks = Stream.of(
                        missing(match.right().missing(), left, right),
                        missing(match.left().missing(), right, left))
                .flatMap(Optional::stream)
                .toList();
        if (!remarks.isEmpty()) {
            return new Head(kind, hue, String.join(" ", remarks));
        }
        return new Head(kind, hue, words.get(match.hasWordDifferences() ? "compare.marked" : "compare.same-words"));
    }

    private Optional<String> missing(int count, String of, String in) {
        return count == 0 ? Optional.empty() : Optional.of(words.get("compare.missing", count, of, in));
    }

    private Head head(CompareRow.OnlyHere here) {
        String other =
                outlet((here.isLeft() ? model.rightArticle() : model.leftArticle()).map(CompareViewModel::outlet));
        return new Head(words.get("compare.kind.only"), "hue-sky", words.get("compare.no-match", other));
    }

    private HBox texts(CompareRow.OnlyHere here) {
        DiffFlow found = flow(here.only().passage().text());
        Region beside = here.only()
                .nearest()
                .map(near -> (Region) new VBox(
                        4, small(words.get("compare.nearest", Math.round(near.score() * 100))), quiet(near.text())))
                .orElseGet(() -> small(words.get("compare.nothing-near")));
        return here.isLeft() ? sides(found, beside) : sides(beside, found);
    }

    private static DiffFlow flow(String text) {
        return new DiffFlow(List.of(new Stretch(Stretch.Kind.SAME, text)));
    }

    private static DiffFlow quiet(String text) {
        DiffFlow flow = flow(text);
        flow.getStyleClass().add("pq-near");
        return flow;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("pq-small");
        return label;
    }

    private static HBox sides(Region left, Region right) {
        for (Region side : List.of(left, right)) {
            side.setPrefWidth(1);
            side.setMinWidth(0);
            side.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        return new HBox(GUTTER, left, right);
    }

    private static String outlet(Optional<String> name) {
        return name.orElse("");
    }
}
