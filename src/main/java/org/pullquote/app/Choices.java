package org.pullquote.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.pullquote.article.ArticleId;
import org.pullquote.library.Story;
import org.pullquote.settings.LastRead;
import org.pullquote.settings.Settings;
import org.pullquote.settings.SettingsFile;
import org.pullquote.settings.Theme;
import org.pullquote.settings.WindowBounds;
import org.pullquote.ui.desk.DeskViewModel;
import org.pullquote.ui.theme.Appearance;
import org.pullquote.ui.theme.ReadingType;

/// Brings the reader's choices into the window, and keeps them a second after the last change.
final class Choices {
    private static final Logger LOG = Logger.getLogger(Choices.class.getName());

    /// What of the window the reader chooses.
    record Chosen(
            Stage stage,
            Appearance appearance,
            DeskViewModel model,
            BooleanProperty cutsShown,
            BooleanProperty linkedScrolling,
            BooleanProperty showSuggestions,
            ObjectProperty<Optional<Path>> watched) {}

    private final SettingsFile file;
    private final Chosen chosen;
    private final PauseTransition rest = new PauseTransition(Duration.seconds(1));
    private Settings kept;

    Choices(SettingsFile file, Chosen chosen) {
        this.file = file;
        this.chosen = chosen;
        this.kept = file.read();
        bring(kept);
        rest.setOnFinished(_ -> save());
        Runnable later = rest::playFromStart;
        Stage stage = chosen.stage();
        Stream.of(
                        chosen.appearance().darkProperty(),
                        chosen.appearance().contrastProperty(),
                        chosen.appearance().sizeProperty(),
                        chosen.model().typeProperty(),
                        chosen.model().panesProperty(),
                        chosen.model().articleProperty(),
                        chosen.model().storyProperty(),
                        chosen.cutsShown(),
                        chosen.linkedScrolling(),
                        chosen.showSuggestions(),
                        chosen.watched(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.maximizedProperty())
                .forEach(property -> property.subscribe(later));
    }

    private void bring(Settings wanted) {
        chosen.appearance()
                .choose(
                        switch (wanted.theme()) {
                            case LIGHT -> Optional.of(false);
                            case DARK -> Optional.of(true);
                            case SYSTEM -> Optional.empty();
                        });
        chosen.appearance().contrastProperty().set(wanted.contrast());
        chosen.appearance().sizeProperty().set(wanted.interfaceSize());
        chosen.model().typeProperty().set(new ReadingType(wanted.typography()));
        chosen.model().panesProperty().set(wanted.panes());
        chosen.cutsShown().set(wanted.showCuts());
        chosen.linkedScrolling().set(wanted.linkedScrolling());
        chosen.showSuggestions().set(wanted.showSuggestions());
        chosen.watched().set(wanted.watched().flatMap(Choices::path));
        wanted.window().map(bounds -> bounds.within(screens())).ifPresent(this::place);
    }

    private static Optional<Path> path(String written) {
        try {
            return Optional.of(Path.of(written));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
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
        Appearance appearance = chosen.appearance();
        Theme theme = appearance
                .darkProperty()
                .get()
                .map(dark -> dark ? Theme.DARK : Theme.LIGHT)
                .orElse(Theme.SYSTEM);
        return new Settings(
                theme,
                appearance.contrastProperty().get(),
                chosen.model().typeProperty().get().chosen(),
                appearance.sizeProperty().get(),
                chosen.model().panesProperty().get(),
                bounds().or(kept::window),
                chosen.cutsShown().get(),
                chosen.linkedScrolling().get(),
                chosen.showSuggestions().get(),
                chosen.watched().get().map(Path::toString),
                lastRead().or(kept::lastRead));
    }

    private Optional<LastRead> lastRead() {
        return chosen.model()
                .articleProperty()
                .get()
                .map(article -> new LastRead(
                        article.id().value(),
                        chosen.model().storyProperty().get().map(Story::id)));
    }

    /// Opens what was read last, unless something is open.
    void goOn() {
        kept.lastRead()
                .filter(_ -> chosen.model().articleProperty().get().isEmpty())
                .ifPresent(last -> chosen.model().openArticle(new ArticleId(last.article()), last.story()));
    }

    private Optional<WindowBounds> bounds() {
        Stage stage = chosen.stage();
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
        Stage stage = chosen.stage();
        return new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximised);
    }

    private void place(WindowBounds bounds) {
        Stage stage = chosen.stage();
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximised());
    }

    private static List<WindowBounds.Area> screens() {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .map(seen -> new WindowBounds.Area(seen.getMinX(), seen.getMinY(), seen.getWidth(), seen.getHeight()))
                .toList();
    }
}
