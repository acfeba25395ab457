package org.pullquote.ui.margin;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.reader.TagChip;

/// A tag as a chip shows it, its key on its colour and its name, made of a box and two texts that take another tag
/// without being made anew.
final class TagSign {
    /// Between the key and the name.
    private static final double GAP = 6;

    /// The least side of the box with the key.
    private static final double BOX = 18;

    private final Rectangle box = new Rectangle();
    private final Text key = new Text();
    private final Text name = new Text();
    private Optional<Hue> hue = Optional.empty();

    TagSign() {
        box.getStyleClass().add("pq-card-key");
        key.getStyleClass().add("pq-card-letter");
        name.getStyleClass().add("pq-card-name");
        for (Text text : List.of(key, name)) {
            text.setTextOrigin(VPos.CENTER);
        }
        nodes().forEach(node -> node.setManaged(false));
    }

    /// How high a line with tags is.
    ///
    /// @param beside a text on that line
    static double height(Text beside) {
        return Math.max(BOX, Math.ceil(beside.getLayoutBounds().getHeight()));
    }

    List<Node> nodes() {
        return List.of(box, key, name);
    }

    void show(Tag tag) {
        if (hue.filter(tag.hue()::equals).isEmpty()) {
            hue.ifPresent(old -> box.getStyleClass().remove(TagChip.hueClass(old)));
            box.getStyleClass().add(TagChip.hueClass(tag.hue()));
            hue = Optional.of(tag.hue());
        }
        key.setText(tag.key().map(String::valueOf).orElse(""));
        name.setText(tag.name());
        nodes().forEach(node -> node.setVisible(true));
    }

    void hide() {
        key.setText("");
        name.setText("");
        nodes().forEach(node -> node.setVisible(false));
    }

    /// @param side of the box
    double width(double side) {
        return side + GAP + name.getLayoutBounds().getWidth();
    }

    /// @param line how high the line is, and the box with it
    void place(double x, double y, double line) {
        double middle = y + line / 2;
        box.setX(x);
        box.setY(y);
        box.setWidth(line);
        box.setHeight(line);
        Bounds letter = key.getLayoutBounds();
        key.setX(Math.rint(x + (line - letter.getWidth()) / 2));
        key.setY(middle);
        name.setX(x + line + GAP);
        name.setY(middle);
    }
}
