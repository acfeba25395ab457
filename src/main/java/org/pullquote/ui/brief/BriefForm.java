package org.pullquote.ui.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.filing.BriefFormat;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.ChoiceMenu;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Wrapping;

/// What can be chosen about a brief.
final class BriefForm extends VBox {
    /// In widths of the interface's letters (1 em).
    private static final double WIDTH = 24.6;

    private static final double SHARE = 0.4;

    private final BriefViewModel model;
    private final Words words;
    private final TextField title = new TextField();

    BriefForm(BriefViewModel model, Words words, Runnable chooseFile) {
        this.model = model;
        this.words = words;
        BriefChoices choices = model.choices();
        getStyleClass().addAll("pq-pane", "pq-brief-form");
        VBox options = new VBox(
                20,
                labelled("brief.template", new TemplateBar(choices, words)),
                field("brief.title", title, model.titleProperty()),
                field("brief.author", new TextField(), model.authorProperty()),
                labelled("brief.bottom-line", new BottomLineField(model, words)),
                labelled("brief.parts", new PartList(choices, words)),
                labelled("brief.tags", tags(choices)),
                labelled("brief.statuses", statuses(choices)),
                check("brief.private-notes", choices.privateNotesProperty()));
        options.getStyleClass().add("pq-brief-choices");
        ScrollPane scroll = new ScrollPane(options);
        scroll.getStyleClass().add("pq-brief-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll, foot(choices, chooseFile));
    }

    /// Takes no more than a share of what there is, however large the letters.
    void shareOf(ReadOnlyDoubleProperty room) {
        prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(
                                WIDTH * title.getFont().getSize(), Math.max(WIDTH * Ems.USUAL, SHARE * room.get())),
                        room,
                        title.fontProperty()));
    }

    Node firstFocus() {
        return title;
    }

    private VBox foot(BriefChoices choices, Runnable chooseFile) {
        Button export = new Button(words.get("brief.export"), new FontIcon(Feather.DOWNLOAD));
        export.getStyleClass().add("pq-primary");
        export.setMaxWidth(Double.MAX_VALUE);
        export.setOnAction(_ -> chooseFile.run());
        export.disableProperty().bind(model.documentProperty().map(document -> document.isEmpty()));
        ChoiceMenu<Paper> paper =
                menu("brief.paper", choices.paperProperty(), Paper.values(), size -> words.get("brief.paper." + size));
        CheckBox sign = check("brief.sign", choices.signProperty());
        model.formatProperty().subscribe(format -> {
            show(sign, format == BriefFormat.EVIDENCE);
            show(paper, isPrinted(format));
        });
        VBox foot = new VBox(12, labelled("brief.format", formats()), paper, sign, export);
        foot.getStyleClass().add("pq-brief-foot");
        return foot;
    }

    private static boolean isPrinted(BriefFormat format) {
        return switch (format) {
            case DOCX, DOCX_COMMENTS, PDF, EVIDENCE -> true;
            case HTML, MD, CSV, JSONLD, QDPX, CSL, BIBTEX -> false;
        };
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private ChoiceMenu<BriefFormat> formats() {
        return menu(
                "brief.format",
                model.formatProperty(),
                BriefFormat.values(),
                format -> words.get("brief.format." + format));
    }

    private TickMenu<UUID> tags(BriefChoices choices) {
        return new TickMenu<>(
                choices.tagsProperty(),
                this::tagsNamed,
                () -> model.codeBook().tags().stream()
                        .map(tag -> new TickMenu.Option<>(tag.id(), tag.name()))
                        .toList(),
                words.get("brief.tags"));
    }

    private String tagsNamed(Set<UUID> chosen) {
        List<String> names = model.codeBook().tags().stream()
                .filter(tag -> chosen.contains(tag.id()))
                .map(Tag::name)
                .toList();
        return names.isEmpty() ? words.get("brief.tags.all") : String.join(", ", names);
    }

    private TickMenu<Status> statuses(BriefChoices choices) {
        return new TickMenu<>(
                choices.statusesProperty(),
                this::statusesNamed,
                () -> Arrays.stream(Status.values())
                        .map(status -> new TickMenu.Option<>(status, named(status)))
                        .toList(),
                words.get("brief.statuses"));
    }

    private String statusesNamed(Set<Status> chosen) {
        if (chosen.size() == Status.values().length) {
            return words.get("brief.statuses.all");
        }
        List<String> names = Arrays.stream(Status.values())
                .filter(chosen::contains)
                .map(this::named)
                .toList();
        return names.isEmpty() ? words.get("brief.statuses.none") : String.join(", ", names);
    }

    private String named(Status status) {
        return words.get(
                "margin.status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private <T> ChoiceMenu<T> menu(String key, ObjectProperty<T> chosen, T[] values, Function<T, String> name) {
        List<ChoiceMenu.Option<T>> options = Arrays.stream(values)
                .map(value -> new ChoiceMenu.Option<>(value, name.apply(value)))
                .toList();
        ChoiceMenu<T> menu = new ChoiceMenu<>(chosen, name, () -> options, words.get(key));
        menu.getStyleClass().add("pq-field-menu");
        menu.setMaxWidth(Double.MAX_VALUE);
        return menu;
    }

    private CheckBox check(String key, BooleanProperty value) {
        CheckBox box = new CheckBox(words.get(key));
        box.getStyleClass().add("pq-check");
        Wrapping.of(box);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private VBox field(String key, TextField control, StringProperty value) {
        control.getStyleClass().add("pq-field");
        control.textProperty().bindBidirectional(value);
        control.setAccessibleText(words.get(key));
        return labelled(key, control);
    }

    private VBox labelled(String key, Node control) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("pq-section");
        Wrapping.of(label);
        label.setLabelFor(control);
        return new VBox(6, label, control);
    }
}
