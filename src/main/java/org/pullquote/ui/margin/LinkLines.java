package org.pullquote.ui.margin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pullquote.annotation.LinkKind;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.control.ChoiceMenu;
import org.pullquote.ui.control.ChoiceMenu.Option;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.reader.HighlightLinks;
import org.pullquote.ui.reader.HighlightLinks.Linked;

/// The links of the current highlight: what kind, and the passage at the other end, which a click shows.
final class LinkLines extends VBox {
    private static final int LONGEST = 72;

    private final HighlightLinks links;
    private final Words words;

    LinkLines(HighlightLinks links, Words words) {
        super(8);
        this.links = links;
        this.words = words;
    }

    void show(UUID annotation) {
        List<Node> lines = links.of(annotation).stream().map(this::line).toList();
        getChildren().setAll(lines);
    }

    private Node line(Linked linked) {
        ObjectProperty<LinkKind> kind = new SimpleObjectProperty<>(linked.link().kind());
        kind.subscribe((_, chosen) -> links.change(linked.link(), chosen));
        String end = linked.isFrom() ? "link.from." : "link.to.";
        ChoiceMenu<LinkKind> menu = new ChoiceMenu<>(
                kind,
                chosen -> words.get(end + key(chosen)),
                () -> Arrays.stream(LinkKind.values())
                        .map(one -> new Option<>(one, words.get(end + key(one))))
                        .toList(),
                words.get("link.kind"));
        menu.getStyleClass().add("pq-link-kind");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = Buttons.icon(Feather.X, words.get("link.remove"));
        remove.setOnAction(_ -> links.remove(linked.link()));
        Button other = new Button(passage(linked));
        other.getStyleClass().setAll("button", "pq-highlight-note");
        Wrapping.of(other);
        other.setMinHeight(USE_PREF_SIZE);
        other.setMaxWidth(Double.MAX_VALUE);
        other.setAccessibleText(words.get("link.spoken", menu.getText(), passage(linked)));
        other.setOnAction(_ -> links.go(linked));
        return new VBox(2, new HBox(menu, gap, remove), other);
    }

    private String passage(Linked linked) {
        String quoted = linked.other().target().quote().exact().replaceAll("\\s+", " ");
        int end = quoted.length() <= LONGEST ? quoted.length() : quoted.lastIndexOf(' ', LONGEST);
        String shortened = end < quoted.length() ? quoted.substring(0, Math.max(0, end)) + " …" : quoted;
        String outlet = linked.article()
                .article()
                .metadata()
                .outlet()
                .orElse(linked.article().fileName());
        return words.get("link.passage", outlet, shortened);
    }

    private static String key(LinkKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
