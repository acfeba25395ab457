package org.pullquote.ui.brief;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.brief.template.Templates;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.ChoiceMenu;

/// Which template is used, and what can be done with it: save it as an own one, rename and delete that, or go back to
/// how the program has it.
final class TemplateBar extends VBox {
    private final BriefChoices choices;
    private final Words words;
    private final ChoiceMenu<String> chosen;
    private final TextField name = new TextField();
    private final Button done = new Button();
    private final HBox naming = new HBox(8, name, done);

    TemplateBar(BriefChoices choices, Words words) {
        super(6);
        this.choices = choices;
        this.words = words;
        chosen = new ChoiceMenu<>(
                choices.templateProperty(),
                this::named,
                () -> choices.templates().stream()
                        .map(one -> new ChoiceMenu.Option<>(one, named(one)))
                        .toList(),
                words.get("brief.template"));
        chosen.getStyleClass().add("pq-field-menu");
        chosen.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        name.getStyleClass().add("pq-field");
        name.setPromptText(words.get("brief.template.name"));
        name.setAccessibleText(words.get("brief.template.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(_ -> done.fire());
        done.getStyleClass().add("pq-button");
        done.setText(words.get("brief.template.keep"));
        show(false);
        getChildren().setAll(new HBox(4, chosen, actions()), naming);
    }

    Node focus() {
        return chosen;
    }

    private String named(String template) {
        return Templates.builtIn(template)
                .map(own -> words.get("brief.template." + own))
                .orElse(template);
    }

    private MenuButton actions() {
        MenuButton button = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
        button.getStyleClass().add("pq-quiet-menu");
        button.setAccessibleText(words.get("brief.template.actions"));
        MenuItem save = item("brief.template.save", () -> ask("", choices::saveAs));
        MenuItem rename = item(
                "brief.template.rename", () -> ask(choices.templateProperty().get(), choices::rename));
        MenuItem delete = item("brief.template.delete", choices::forget);
        MenuItem reset = item("brief.template.reset", choices::forget);
        button.getItems().setAll(save, rename, delete, reset);
        button.setOnShowing(_ -> {
            rename.setDisable(!choices.isOwn());
            delete.setDisable(!choices.isOwn());
            reset.setDisable(choices.isOwn());
        });
        return button;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(_ -> {
            action.run();
            chosen.update();
        });
        return item;
    }

    /// Asks for a name below the template; what does not do as one stays there to be changed.
    private void ask(String suggested, Predicate<String> take) {
        name.setText(suggested);
        done.setOnAction(_ -> {
            if (take.test(name.getText())) {
                show(false);
                chosen.update();
                chosen.requestFocus();
            } else {
                name.selectAll();
                name.requestFocus();
            }
        });
        show(true);
        name.selectAll();
        name.requestFocus();
    }

    private void show(boolean shown) {
        naming.setVisible(shown);
        naming.setManaged(shown);
    }
}
