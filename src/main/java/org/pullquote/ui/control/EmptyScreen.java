package org.pullquote.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a screen says while it has nothing to show: what would be here, and how to get it.
public final class EmptyScreen extends VBox {
    private static final double WIDEST = 480;

    public EmptyScreen(String title, String text) {
        super(16);
        Label headline = new Label(title);
        headline.getStyleClass().add("pq-headline");
        Wrapping.of(headline);
        Label lead = new Label(text);
        lead.getStyleClass().add("pq-lead");
        Wrapping.of(lead);
        Ems.widest(this, WIDEST);
        setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(headline, lead);
    }
}
