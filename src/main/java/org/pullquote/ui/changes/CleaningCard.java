package org.pullquote.ui.changes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Wrapping;

/// Shows what cleaning the page again would change before it is done.
public final class CleaningCard extends VBox {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 600;

    private final Button accept;

    /// @param leave is run if the article is to be left as it is
    /// @param close takes the card away
    public CleaningCard(Cleaned cleaned, ChangesViewModel model, Words words, Runnable leave, Runnable close) {
        getStyleClass().addAll("pq-card", "pq-changes-card");
        Ems.size(this, WIDTH, HEIGHT);
        Label title = new Label(words.get("cleaning.title"));
        title.getStyleClass().add("pq-title");
        Label lead = new Label(words.get("cleaning.lead"));
        Wrapping.of(lead);
        lead.getStyleClass().add("pq-quiet");
        ChangeList list = new ChangeList(words);
        VBox.setVgrow(list, Priority.ALWAYS);
        accept = new Button(words.get("cleaning.accept"));
        accept.getStyleClass().add("pq-primary");
        accept.setDefaultButton(true);
        accept.setOnAction(_ -> {
            close.run();
            model.accept(cleaned);
        });
        Button decline = new Button(words.get("cleaning.leave"));
        decline.getStyleClass().add("pq-button");
        decline.setOnAction(_ -> {
            close.run();
            leave.run();
        });
        getChildren().setAll(title, lead, list, new HBox(8, accept, decline));
        model.show(cleaned, list.getItems()::setAll);
    }

    /// What the keyboard goes to first.
    public Node first() {
        return accept;
    }
}
