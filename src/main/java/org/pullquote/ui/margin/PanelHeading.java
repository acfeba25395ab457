package org.pullquote.ui.margin;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.TagChip;

/// What stands over a group of highlights, with how many they are.
final class PanelHeading {
    private final Words words;

    PanelHeading(Words words) {
        this.words = words;
    }

    Region of(PanelRow.OfTag heading) {
        return line(
                heading.tag().map(TagChip::label).orElseGet(() -> name(words.get("margin.no-tag"))), heading.count());
    }

    Region of(PanelRow.OfSpeaker heading) {
        return line(name(named(heading)), heading.count());
    }

    String spoken(PanelRow.OfTag heading) {
        String name = heading.tag().map(Tag::name).orElseGet(() -> words.get("margin.no-tag"));
        return words.get("margin.heading.spoken", name, heading.count());
    }

    String spoken(PanelRow.OfSpeaker heading) {
        return words.get("margin.heading.spoken", named(heading), heading.count());
    }

    private String named(PanelRow.OfSpeaker heading) {
        return heading.speaker().orElseGet(() -> words.get("margin.no-speaker"));
    }

    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("pq-strong");
        return label;
    }

    private Region line(Label name, int count) {
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = new Label(words.get("margin.count", count));
        number.getStyleClass().add("pq-count");
        HBox line = new HBox(8, name, number);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
