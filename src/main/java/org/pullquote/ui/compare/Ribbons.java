package org.pullquote.ui.compare;

import java.util.ArrayList;
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
    private List<Tie> ties = List.of();
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

    /// Draws these, unless they are drawn already.
    void draw(List<Tie> shown) {
        if (shown.equals(ties)) {
            return;
        }
        ties = List.copyOf(shown);
        List<Path> paths = new ArrayList<>();
        ties.forEach(tie -> paths.add(path(tie)));
        getChildren().setAll(paths);
        light(lit);
    }

    List<Tie> ties() {
        return ties;
    }

    /// Draws this one stronger.
    void light(Optional<CompareRow.Match> match) {
        lit = match;
        for (int i = 0; i < ties.size(); i++) {
            boolean own = match.filter(ties.get(i).match()::equals).isPresent();
            getChildren().get(i).pseudoClassStateChanged(LIT, own);
            if (own) {
                getChildren().get(i).setViewOrder(-1);
            } else {
                getChildren().get(i).setViewOrder(0);
            }
        }
    }

    private Path path(Tie tie) {
        double right = getWidth();
        double middle = right / 2;
        Path path = new Path(
                new MoveTo(0, tie.leftTop()),
                new CubicCurveTo(middle, tie.leftTop(), middle, tie.rightTop(), right, tie.rightTop()),
                new LineTo(right, tie.rightBottom()),
                new CubicCurveTo(middle, tie.rightBottom(), middle, tie.leftBottom(), 0, tie.leftBottom()),
                new ClosePath());
        path.getStyleClass()
                .addAll("pq-ribbon", "hue-" + MatchMarks.hue(tie.match()).name().toLowerCase(Locale.ROOT));
        path.setOnMouseEntered(_ -> hovered.accept(Optional.of(tie.match())));
        path.setOnMouseExited(_ -> hovered.accept(Optional.empty()));
        path.setOnMouseClicked(_ -> clicked.accept(tie.match()));
        return path;
    }
}
