package org.pullquote.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/// Ties between two neighbouring readers: each leads from where a passage stands on the left to where it stands on the
/// right.
final class Ribbons extends Pane {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    /// A passage that can be seen on both sides; pixels from the top of the readers.
    record Tie(CompareRow.Match match, double leftTop, double leftBottom, double rightTop, double rightBottom) {}

    private final Consumer<Optional<CompareRow.Match>> hovered;
    private final Consumer<CompareRow.Match> clicked;
    private List<Ribbon> ribbons = List.of();
    private Optional<CompareRow.Match> lit = Optional.empty();

    /// @param hovered told which ribbon the mouse is on, if any
    Ribbons(Consumer<Optional<CompareRow.Match>> hovered, Consumer<CompareRow.Match> clicked) {
        this.hovered = hovered;
        this.clicked = clicked;
        setPickOnBounds(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// A tie as it is drawn.
    private static final class Ribbon extends Path {
        private final Tie tie;

        Ribbon(Tie tie, double right) {
            super(
                    new MoveTo(0, tie.leftTop()),
                    new CubicCurveTo(right / 2, tie.leftTop(), right / 2, tie.rightTop(), right, tie.rightTop()),
                    new LineTo(right, tie.rightBottom()),
                    new CubicCurveTo(right / 2, tie.rightBottom(), right / 2, tie.leftBottom(), 0, tie.leftBottom()),
                    new ClosePath());
            this.tie = tie;
            getStyleClass()
                    .addAll(
                            "pq-ribbon",
                            "hue-" + MatchMarks.hue(tie.match()).name().toLowerCase(Locale.ROOT));
        }
    }

    /// Draws these, unless they are drawn already. One that goes from under the mouse is left by it at that moment,
    /// which
    /// may ask for others to be lit.
    void draw(List<Tie> shown) {
        if (shown.equals(ties())) {
            return;
        }
        ribbons = shown.stream().map(this::ribbon).toList();
        getChildren().setAll(ribbons);
        light(lit);
    }

    List<Tie> ties() {
        return ribbons.stream().map(ribbon -> ribbon.tie).toList();
    }

    /// Draws this one stronger.
    void light(Optional<CompareRow.Match> match) {
        lit = match;
        for (Ribbon ribbon : ribbons) {
            boolean own = match.filter(ribbon.tie.match()::equals).isPresent();
            ribbon.pseudoClassStateChanged(LIT, own);
            ribbon.setViewOrder(own ? -1 : 0);
        }
    }

    private Ribbon ribbon(Tie tie) {
        Ribbon ribbon = new Ribbon(tie, getWidth());
        ribbon.setOnMouseEntered(_ -> hovered.accept(Optional.of(tie.match())));
        ribbon.setOnMouseExited(_ -> hovered.accept(Optional.empty()));
        ribbon.setOnMouseClicked(_ -> clicked.accept(tie.match()));
        return ribbon;
    }
}
