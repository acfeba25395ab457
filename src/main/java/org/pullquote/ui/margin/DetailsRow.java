package org.pullquote.ui.margin;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.pullquote.annotation.Field;
import org.pullquote.ui.control.NamedRow;

/// A line of the details: the name of something that a tag asks for, and the field for it. It can become another's: a
/// field costs more to make than to turn to another highlight.
final class DetailsRow {
    private final FieldEditor editor;
    private final HBox row;
    private final Label name;

    DetailsRow(HighlightsViewModel model) {
        editor = new FieldEditor(model);
        name = NamedRow.name("", editor.field());
        row = NamedRow.of(name, editor.field());
    }

    FieldEditor editor() {
        return editor;
    }

    Node node() {
        return row;
    }

    void about(UUID annotation, UUID tag, Field field, String label) {
        name.setText(label);
        editor.about(annotation, tag, field, label);
    }
}
