package org.pullquote.ui.margin;

import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.annotation.Status;
import org.pullquote.ui.Words;

/// How a status is shown: a sign and its name.
final class StatusSign {
    private StatusSign() {}

    static Label label(Status status, Words words) {
        Label label = new Label(words.get(key(status)), new FontIcon(icon(status)));
        label.getStyleClass().addAll("pq-small", "pq-status");
        return label;
    }

    static String key(Status status) {
        return "margin.status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Feather icon(Status status) {
        return switch (status) {
            case OPEN -> Feather.CIRCLE;
            case VERIFIED -> Feather.CHECK_CIRCLE;
            case DISPUTED -> Feather.ALERT_CIRCLE;
            case NEEDS_DOCUMENT -> Feather.FILE_TEXT;
        };
    }
}
