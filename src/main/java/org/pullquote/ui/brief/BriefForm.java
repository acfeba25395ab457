package org.pullquote.ui.brief;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.brief.BriefPart;
import org.pullquote.brief.BriefTemplate;
import org.pullquote.brief.filing.BriefFormat;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.ChoiceMenu;

/// What can be chosen about a brief.
final class BriefForm extends VBox {
    private final Words words;
    private final TextField title = new TextField();

    BriefForm(BriefViewModel model, Words words, Runnable chooseFile) {
        this.words = words;
        getStyleClass().addAll("pq-pane", "pq-brief-form");
        TextArea bottomLine = new TextArea();
        bottomLine.setWrapText(true);
        bottomLine.setPrefRowCount(4);
        VBox parts = new VBox(8);
        for (BriefPart part : BriefPart.values()) {
            CheckBox box = new CheckBox(part.heading());
            box.getStyleClass().add("pq-check");
            box.selectedProperty().bindBidirectional(model.includes(part));
            parts.getChildren().add(box);
        }
        CheckBox notes = new CheckBox(words.get("brief.private-notes"));
        notes.getStyleClass().add("pq-check");
        notes.selectedProperty().bindBidirectional(model.privateNotesProperty());
        VBox choices = new VBox(
                20,
                labelled("brief.template", templates(model)),
                field("brief.title", title, model.titleProperty()),
                field("brief.author", new TextField(), model.authorProperty()),
                field("brief.bottom-line", bottomLine, model.bottomLineProperty()),
                labelled("brief.parts", parts),
                notes);
        choices.getStyleClass().add("pq-brief-choices");
        ScrollPane scroll = new ScrollPane(choices);
        scroll.getStyleClass().add("pq-brief-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button export = new Button(words.get("brief.export"), new FontIcon(Feather.DOWNLOAD));
        export.getStyleClass().add("pq-primary");
        export.setMaxWidth(Double.MAX_VALUE);
        export.setOnAction(_ -> chooseFile.run());
        export.disableProperty().bind(model.documentProperty().map(document -> document.isEmpty()));
        VBox foot = new VBox(12, labelled("brief.format", formats(model)), export);
        foot.getStyleClass().add("pq-brief-foot");
        getChildren().setAll(scroll, foot);
    }

    Node firstFocus() {
        return title;
    }

    private ChoiceMenu<BriefFormat> formats(BriefViewModel model) {
        return menu(
                "brief.format",
                model.formatProperty(),
                BriefFormat.values(),
                format -> words.get("brief.format." + format));
    }

    private ChoiceMenu<BriefTemplate> templates(BriefViewModel model) {
        return menu(
                "brief.template",
                model.templateProperty(),
                BriefTemplate.values(),
                template -> words.get("brief.template." + template));
    }

    private <T> ChoiceMenu<T> menu(String key, ObjectProperty<T> chosen, T[] values, Function<T, String> name) {
        List<ChoiceMenu.Option<T>> options = Arrays.stream(values)
                .map(value -> new ChoiceMenu.Option<>(value, name.apply(value)))
                .toList();
        ChoiceMenu<T> menu = new ChoiceMenu<>(chosen, name, () -> options, words.get(key));
        menu.setMaxWidth(Double.MAX_VALUE);
        return menu;
    }

    private VBox field(String key, TextInputControl control, StringProperty value) {
        control.getStyleClass().add("pq-field");
        control.textProperty().bindBidirectional(value);
        control.setAccessibleText(words.get(key));
        return labelled(key, control);
    }

    private VBox labelled(String key, Node control) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("pq-section");
        label.setLabelFor(control);
        return new VBox(6, label, control);
    }
}
