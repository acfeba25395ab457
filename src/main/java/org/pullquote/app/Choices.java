package org.pullquote.app;

import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.pullquote.settings.Settings;
import org.pullquote.settings.SettingsFile;
import org.pullquote.settings.WindowBounds;
import org.pullquote.ui.desk.DeskViewModel;
import org.pullquote.ui.theme.Appearance;
import org.pullquote.ui.theme.ReadingType;
import org.pullquote.ui.theme.Theme;

/// Brings the reader's choices into the window, and keeps them a second after the last change.
final class Choices {
    private static final Logger LOG = Logger.getLogger(Choices.class.getName());

    private final SettingsFile file;
    private final Stage stage;
    private final Appearance appearance;
    private final DeskViewModel model;
    private final PauseTransition rest = new PauseTransition(Duration.seconds(1));
    private Settings kept;

    Choices(SettingsFile file, Stage stage, Appearance appearance, DeskViewModel model) {
        this.file = file;
        this.stage = stage;
        this.appearance = appearance;
        this.model = model;
        this.kept = file.read();
        appearance.choose(
                switch (kept.theme()) {
                    case LIGHT -> Optional.of(Theme.LIGHT);
                    case DARK -> Optional.of(Theme.DARK);
                    case SYSTEM -> Optional.empty();
                });
        model.typeProperty().set(new ReadingType(kept.textSize(), kept.measure()));
        kept.window().filter(Choices::isOnAScreen).ifPresent(this::place);
        rest.setOnFinished(_ -> save());
        Runnable later = rest::playFromStart;
        appearance.choiceProperty().subscribe(later);
        model.typeProperty().subscribe(later);
        stage.widthProperty().subscribe(later);
        stage.heightProperty().subscribe(later);
        stage.xProperty().subscribe(later);
        stage.yProperty().subscribe(later);
        stage.maximizedProperty().subscribe(later);
    }

    /// Keeps what has changed. A folder that cannot be written costs the choices and nothing else.
    void save() {
        rest.stop();
        Settings now = now();
        if (now.equals(kept)) {
            return;
        }
        try {
            file.write(now);
            kept = now;
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The settings were not kept", unwritable);
        }
    }

    private Settings now() {
        ReadingType type = model.typeProperty().get();
        Settings now = kept.withTheme(appearance
                        .choiceProperty()
                        .get()
                        .map(chosen -> switch (chosen) {
                            case LIGHT -> org.pullquote.settings.Theme.LIGHT;
                            case DARK -> org.pullquote.settings.Theme.DARK;
                        })
                        .orElse(org.pullquote.settings.Theme.SYSTEM))
                .withTextSize((int) type.size())
                .withMeasure(type.measure());
        return bounds().map(now::withWindow).orElse(now);
    }

    private Optional<WindowBounds> bounds() {
        boolean known = stage.getWidth() > 0 && stage.getHeight() > 0 && Double.isFinite(stage.getX());
        if (!known || stage.isIconified()) {
            return Optional.empty();
        }
        if (stage.isMaximized()) {
            return kept.window()
                    .map(last -> new WindowBounds(last.x(), last.y(), last.width(), last.height(), true))
                    .or(() -> Optional.of(shown(true)));
        }
        return Optional.of(shown(false));
    }

    private WindowBounds shown(boolean maximised) {
        return new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximised);
    }

    private void place(WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximised());
    }

    /// Whether enough of the window would be seen: a monitor may have been unplugged.
    private static boolean isOnAScreen(WindowBounds bounds) {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(screen -> {
            Rectangle2D title = new Rectangle2D(bounds.x() + bounds.width() / 4, bounds.y(), bounds.width() / 2, 40);
            return screen.contains(title);
        });
    }
}
