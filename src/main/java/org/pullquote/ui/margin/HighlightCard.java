package org.pullquote.ui.margin;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.pullquote.annotation.Tag;

/// What a cell shows of a highlight: where it stands, its tags and what is filled in for them, its words, and below
/// them what else there is to say. It is filled again and again with other highlights while the list is scrolled, and
/// so it is made of few plain texts that stay where they are, and lays them out by itself: labels and panes in each
/// cell cost the list several times as much.
final class HighlightCard extends Region {
    private static final double ACROSS = 8;
    private static final double DOWN = 4;

    private final Text place = text("pq-card-place");
    private final WrappedText filledIn = new WrappedText("pq-card-values");
    private final WrappedText passage = new WrappedText("pq-card-passage");
    private final List<TagSign> signs = new ArrayList<>();
    private List<Node> inHead = List.of();
    private List<Node> behind = List.of();
    private List<Node> inBody = List.of();
    private List<Region> below = List.of();
    private int tags;

    HighlightCard() {
        getStyleClass().add("pq-highlight");
        getChildren().setAll(place, filledIn.plain(), passage.plain());
        passage.plain().fontProperty().subscribe(this::requestLayout);
    }

    /// What stands in the first line.
    ///
    /// @param where the paragraph, in words; blank for none
    /// @param values what is filled in, in words; blank for nothing
    /// @param others what stands behind it
    void head(String where, List<Tag> shown, String values, List<? extends Node> others) {
        place.setText(where);
        place.setVisible(!where.isEmpty());
        List<Node> beside = new ArrayList<>(others);
        filledIn.say(values).ifPresent(beside::add);
        while (signs.size() < shown.size()) {
            TagSign sign = new TagSign();
            signs.add(sign);
            getChildren().addAll(sign.nodes());
        }
        tags = shown.size();
        for (int i = 0; i < signs.size(); i++) {
            if (i < tags) {
                signs.get(i).show(shown.get(i));
            } else {
                signs.get(i).hide();
            }
        }
        exchange(inHead, beside);
        inHead = List.copyOf(beside);
        behind = List.copyOf(others);
    }

    /// What is highlighted, and what stands below it.
    void body(String words, List<? extends Region> others) {
        List<Node> beside = new ArrayList<>(others);
        passage.say(words).ifPresent(beside::add);
        exchange(inBody, beside);
        inBody = List.copyOf(beside);
        below = List.copyOf(others);
        requestLayout();
    }

    /// What stands below the words.
    List<Region> below() {
        return below;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = lay(width < 0 ? getWidth() : width, false);
        if (getWidth() > 0 && width != getWidth()) {
            // Measuring wraps the words for the width that is asked about; they are shown at their own.
            lay(getWidth(), false);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        lay(getWidth(), true);
    }

    /// @param move whether the parts are put in their places, or only measured
    /// @return how high it all is
    private double lay(double width, boolean move) {
        double y = layHead(width, move);
        Node words = passage.fill(width);
        y += DOWN;
        if (move) {
            words.relocate(0, y);
        }
        y += words.getLayoutBounds().getHeight();
        for (Region part : below) {
            y += DOWN;
            double height = part.prefHeight(width);
            if (move) {
                part.resizeRelocate(0, y, width, height);
            }
            y += height;
        }
        return Math.ceil(y);
    }

    private double layHead(double width, boolean move) {
        double line = TagSign.height(place);
        Pen pen = new Pen(width, line, move);
        if (place.isVisible()) {
            pen.put(place);
        }
        signs.stream().limit(tags).forEach(pen::put);
        if (!filledIn.isEmpty()) {
            pen.put(filledIn.fit(width));
        }
        for (Node other : behind) {
            other.autosize();
            pen.put(other);
        }
        return pen.bottom();
    }

    private void exchange(List<? extends Node> before, List<? extends Node> after) {
        if (!before.equals(after)) {
            getChildren().removeAll(before);
            after.forEach(part -> part.setManaged(false));
            getChildren().addAll(after);
        }
    }

    private static Text text(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        return text;
    }

    /// Puts one thing behind the other, and what no longer fits on the next line.
    private static final class Pen {
        private final double width;
        private final double line;
        private final boolean move;
        private double x;
        private double y;
        private double lower;

        Pen(double width, double line, boolean move) {
            this.width = width;
            this.line = line;
            this.move = move;
            this.lower = line;
        }

        void put(TagSign sign) {
            wrapFor(sign.width(line));
            if (move) {
                sign.place(x, y, line);
            }
            x += sign.width(line) + ACROSS;
        }

        void put(Node node) {
            Bounds bounds = node.getLayoutBounds();
            wrapFor(bounds.getWidth());
            if (move) {
                node.relocate(x, y + Math.max(0, Math.rint((line - bounds.getHeight()) / 2)));
            }
            x += bounds.getWidth() + ACROSS;
            lower = Math.max(lower, y + bounds.getHeight());
        }

        double bottom() {
            return lower;
        }

        private void wrapFor(double wanted) {
            if (x > 0 && x + wanted > width) {
                x = 0;
                y = lower + DOWN;
                lower = y + line;
            }
        }
    }
}
