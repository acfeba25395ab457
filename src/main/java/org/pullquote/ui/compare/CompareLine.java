package org.pullquote.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pullquote.comparison.AlignmentKind;
import org.pullquote.comparison.Decision;
import org.pullquote.comparison.Detail;
import org.pullquote.comparison.Passage;
import org.pullquote.comparison.Trim;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Bar;
import org.pullquote.ui.control.Wrapping;

/// A line of the table: what kind of match it is and, each under its reader, the two texts.
final class CompareLine extends Region {
    /// Where the text of a reader begins at the least, and how far it stays from the right edge of its half.
    private static final double MARGIN = 64;

    private static final double END = 24;
    private static final double TOP = 16;
    private static final double GAP = 8;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final CompareRow row;
    private final CompareViewModel model;
    private final Words words;
    private final DoubleSupplier column;
    private final Bar title;
    private final Region left;
    private final Region right;
    /// What the two tell differently; says nothing where there is nothing.
    private final Label facts;

    /// @param column the width of the readers' text columns in pixels
    CompareLine(CompareRow row, CompareViewModel model, DoubleSupplier column, Words words) {
        this.row = row;
        this.model = model;
        this.column = column;
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
        Wrapping.of(remark);
        title = Bar.close(12, kind, remark);
        decision().map(this::decided).ifPresent(title.getChildren()::add);
        left = side(true);
        right = side(false);
        facts = small(facts());
        Wrapping.of(facts);
        facts.setVisible(!facts.getText().isEmpty());
        getChildren().setAll(title, left, right, facts);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(head.kind() + ". " + head.remark());
        setOnMouseClicked(_ -> model.currentProperty().set(Optional.of(row)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double text = textWidth(width);
        double below = facts.isVisible() ? GAP + facts.prefHeight(width - 2 * MARGIN) : 0;
        return 2 * TOP
                + title.prefHeight(width - inset(width) - END)
                + GAP
                + Math.max(left.prefHeight(text), right.prefHeight(text))
                + below;
    }

    @Override
    protected void layoutChildren() {
        double half = getWidth() / 2;
        double text = textWidth(getWidth());
        double x = inset(getWidth());
        double titleHeight = title.prefHeight(getWidth() - x - END);
        double y = TOP + titleHeight + GAP;
        title.resizeRelocate(x, TOP, getWidth() - x - END, titleHeight);
        left.resizeRelocate(x, y, text, left.prefHeight(text));
        right.resizeRelocate(getWidth() - half + x + Readers.gutter(Lineup.LEAST) / 2, y, text, right.prefHeight(text));
        double below = y + Math.max(left.getHeight(), right.getHeight()) + GAP;
        double wide = getWidth() - x - END;
        facts.resizeRelocate(x, below, wide, facts.prefHeight(wide));
    }

    /// Where the texts begin.
    private double inset(double width) {
        return Math.max(MARGIN, Math.floor((width / 2 - textWidth(width)) / 2));
    }

    /// As wide as the readers' columns above, so that each text stands under its own.
    private double textWidth(double width) {
        return Math.max(MARGIN, Math.min(column.getAsDouble(), width / 2 - MARGIN - END));
    }

    CompareRow row() {
        return row;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private Optional<Decision> decision() {
        return row instanceof CompareRow.Match match ? match.decision() : Optional.empty();
    }

    private Label decided(Decision decision) {
        Label label = small(words.get("compare.decided." + decision.ruling().label()));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// `Number: 47 minutes / almost an hour`, one behind the other.
    private String facts() {
        return row instanceof CompareRow.Match match
                ? match.details().stream().map(this::fact).collect(Collectors.joining("   ·   "))
                : "";
    }

    private String fact(Detail detail) {
        String kind = words.get("compare.detail." + detail.kind().name().toLowerCase(Locale.ROOT));
        return words.get("compare.detail", kind, told(detail.first()), told(detail.second()));
    }

    private static String told(List<Passage> facts) {
        return facts.isEmpty() ? "–" : facts.stream().map(Passage::text).collect(Collectors.joining(", "));
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
        if (match.kind() == AlignmentKind.PARAPHRASE) {
            return new Head(kind, hue, words.get("compare.other-words"));
        }
        String left = outlet(model.leftArticle().map(CompareViewModel::outlet));
        String right = outlet(model.rightArticle().map(CompareViewModel::outlet));
        List<String> remarks = Stream.concat(
                        Stream.of(
                                        missing(match.right().missing(), left, right),
                                        missing(match.left().missing(), right, left))
                                .flatMap(Optional::stream),
                        match.trims().stream().map(trim -> trimmed(trim, isLeft(match, trim) ? left : right)))
                .toList();
        if (!remarks.isEmpty()) {
            return new Head(kind, hue, String.join(" ", remarks));
        }
        return new Head(kind, hue, words.get(match.hasWordDifferences() ? "compare.marked" : "compare.same-words"));
    }

    private Optional<String> missing(int count, String of, String in) {
        return count == 0 ? Optional.empty() : Optional.of(words.get("compare.missing", count, of, in));
    }

    private static boolean isLeft(CompareRow.Match match, Trim trim) {
        return match.left().passage().article() == trim.article();
    }

    private String trimmed(Trim trim, String outlet) {
        return words.get(trim.atStart() ? "compare.begins" : "compare.goes-on", outlet, trim.text());
    }

    private Head head(CompareRow.OnlyHere here) {
        String other =
                outlet((here.isLeft() ? model.rightArticle() : model.leftArticle()).map(CompareViewModel::outlet));
        return new Head(words.get("compare.kind.only"), "hue-sky", words.get("compare.no-match", other));
    }

    private Region side(boolean isLeft) {
        return switch (row) {
            case CompareRow.Match match -> new DiffFlow((isLeft ? match.left() : match.right()).stretches());
            case CompareRow.OnlyHere here ->
                here.isLeft() == isLeft ? flow(here.only().passage().text()) : beside(here);
        };
    }

    /// What the other article has nearest to the passage.
    private Region beside(CompareRow.OnlyHere here) {
        return here.only()
                .nearest()
                .map(near -> (Region) new VBox(
                        4, small(words.get("compare.nearest", Math.round(near.score() * 100))), quiet(near.text())))
                .orElseGet(() -> small(words.get("compare.nothing-near")));
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

    private static String outlet(Optional<String> name) {
        return name.orElse("");
    }
}
