package org.pullquote.ui.margin;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.annotation.Annotation;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Wrapping;

/// Says of a highlight whose words have changed what stands there now, or that they are gone.
final class StandingLine {
    private StandingLine() {}

    /// @param text the article's present text
    /// @return nothing for one that is in place
    static List<Region> of(Annotation annotation, String text, Words words) {
        return switch (annotation.target().standing(text)) {
            case IN_PLACE -> List.of();
            case REWORDED ->
                List.of(
                        sign(Feather.EDIT_3, words.get("margin.reworded")),
                        passage(annotation.target().span().in(text).strip()));
            case LOST -> List.of(sign(Feather.ALERT_TRIANGLE, words.get("margin.lost")));
        };
    }

    private static Label sign(Feather icon, String text) {
        Label label = new Label(text, new FontIcon(icon));
        Wrapping.of(label);
        label.getStyleClass().addAll("pq-small", "pq-status");
        return label;
    }

    private static Label passage(String now) {
        Label label = new Label(now);
        Wrapping.of(label);
        label.getStyleClass().addAll("pq-highlight-passage", "pq-highlight-now");
        return label;
    }
}
