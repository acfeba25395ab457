package org.pullquote.ui.privacy;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.pullquote.library.KeptFiles;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Wrapping;

/// Shows what is kept where, how much it is, and deletes it when the reader has said so twice.
public final class PrivacyCard extends VBox {
    private static final double WIDTH = 640;

    private final PrivacyViewModel model;
    private final Words words;
    private final VBox list = new VBox(12);
    private final Button close;
    private final ListChangeListener<KeptFiles.Kept> listener = _ -> fill();

    /// @param dismiss takes the card away
    public PrivacyCard(PrivacyViewModel model, Words words, Runnable dismiss) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("pq-card", "pq-files-card", "pq-privacy");
        setSpacing(12);
        Ems.width(this, WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        close = new Button(words.get("privacy.close"));
        close.getStyleClass().add("pq-button");
        close.setCancelButton(true);
        close.setOnAction(_ -> dismiss.run());
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        // As high as what is in it: a card over an empty stretch looks as if something were missing.
        scroll.prefViewportHeightProperty().bind(list.heightProperty());
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .setAll(
                        styled(words.get("privacy.title"), "pq-title"),
                        styled(words.get("privacy.lead", model.folder()), "pq-quiet"),
                        scroll,
                        watching(),
                        close);
        model.kept().addListener(new WeakListChangeListener<>(listener));
        fill();
        model.refresh();
    }

    /// What the keyboard goes to first.
    public Node first() {
        return close;
    }

    private void fill() {
        list.getChildren().setAll(model.kept().stream().map(this::row).toList());
    }

    private Node row(KeptFiles.Kept one) {
        String name = words.get(PrivacyViewModel.keys(one.kind()).getFirst());
        VBox told = new VBox(
                2,
                styled(name + " · " + model.size(one), "pq-strong"),
                styled(words.get(PrivacyViewModel.keys(one.kind()).getLast()), "pq-quiet"),
                styled(one.place().toString(), "pq-quiet"));
        HBox row = new HBox(12, told);
        HBox.setHgrow(told, Priority.ALWAYS);
        if (one.kind().isDeletable()) {
            Button delete = new Button(words.get("privacy.delete"));
            delete.getStyleClass().add("pq-button");
            delete.setMinWidth(Region.USE_PREF_SIZE);
            delete.setAccessibleText(words.get("privacy.delete.of", name));
            delete.setOnAction(_ -> ask(row, one.kind(), name));
            row.getChildren().add(delete);
        }
        return row;
    }

    /// Puts the question in the row's place.
    private void ask(HBox row, KeptFiles.Kind kind, String name) {
        Label question = styled(
                words.get(kind == KeptFiles.Kind.LIBRARY ? "privacy.ask.library" : "privacy.ask", name), "pq-strong");
        HBox.setHgrow(question, Priority.ALWAYS);
        Button yes = new Button(words.get("privacy.delete.surely"));
        yes.getStyleClass().add("pq-button");
        yes.setMinWidth(Region.USE_PREF_SIZE);
        yes.setOnAction(_ -> model.delete(kind));
        Button no = new Button(words.get("privacy.keep"));
        no.getStyleClass().add("pq-primary");
        no.setMinWidth(Region.USE_PREF_SIZE);
        no.setOnAction(_ -> fill());
        row.getChildren().setAll(question, yes, no);
        no.requestFocus();
    }

    private Node watching() {
        Label told = styled("", "pq-quiet");
        Button choose = new Button(words.get("watch.choose"));
        choose.getStyleClass().add("pq-button");
        choose.setOnAction(_ -> chooseFolder());
        Button stop = new Button(words.get("watch.stop"));
        stop.getStyleClass().add("pq-button");
        stop.setOnAction(_ -> model.watchedProperty().set(Optional.empty()));
        model.watchedProperty().subscribe(folder -> {
            told.setText(folder.map(Path::toString)
                    .map(path -> words.get("watch.on", path))
                    .orElse(words.get("watch.off")));
            stop.setDisable(folder.isEmpty());
        });
        return new VBox(4, styled(words.get("watch.title"), "pq-strong"), told, new HBox(8, choose, stop));
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.get("watch.choose"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.watchedProperty().set(Optional.of(chosen.toPath()));
        }
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        Wrapping.of(label);
        label.getStyleClass().add(style);
        return label;
    }
}
