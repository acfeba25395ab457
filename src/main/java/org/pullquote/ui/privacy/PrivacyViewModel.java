package org.pullquote.ui.privacy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pullquote.library.KeptFiles;
import org.pullquote.ui.Words;
import org.pullquote.ui.work.Background;

/// What the program keeps, as it is shown, and what deletes it. Also which folder is watched.
public final class PrivacyViewModel {
    private static final double MEGABYTE = 1e6;

    private final KeptFiles files;
    private final Background background;
    private final Words words;
    private final Consumer<Throwable> explain;
    private final Runnable quit;
    private final ObservableList<KeptFiles.Kept> kept = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Path>> watched;

    /// @param watched the folder of which new files are taken in
    /// @param quit closes all windows, and with them the library
    public PrivacyViewModel(
            KeptFiles files,
            ObjectProperty<Optional<Path>> watched,
            Background background,
            Words words,
            Consumer<Throwable> explain,
            Runnable quit) {
        this.files = files;
        this.watched = watched;
        this.background = background;
        this.words = words;
        this.explain = explain;
        this.quit = quit;
    }

    /// The folder in which everything lies.
    public Path folder() {
        return files.folder();
    }

    /// What there is; see [#refresh].
    public ObservableList<KeptFiles.Kept> kept() {
        return kept;
    }

    /// The folder of which new files are taken in, if the reader has set one.
    public ObjectProperty<Optional<Path>> watchedProperty() {
        return watched;
    }

    /// Looks what there is.
    public void refresh() {
        background.run(words.get("privacy.looking"), files::all, kept::setAll, explain);
    }

    /// Deletes the files of a kind. The library is deleted when all windows have closed, which they do now.
    public void delete(KeptFiles.Kind kind) {
        if (kind == KeptFiles.Kind.LIBRARY) {
            files.deleteAtLast(kind);
            quit.run();
            return;
        }
        background.run(
                words.get("privacy.deleting"),
                () -> {
                    files.delete(kind);
                    return files.all();
                },
                kept::setAll,
                explain);
    }

    /// How much it is, in words.
    public String size(KeptFiles.Kept one) {
        return words.get("privacy.size", one.files(), one.bytes() / MEGABYTE);
    }

    /// The kinds that are shown of these files.
    static List<String> keys(KeptFiles.Kind kind) {
        String name = switch (kind) {
            case LIBRARY -> "library";
            case BACKUPS -> "backups";
            case SET_ASIDE -> "set-aside";
            case SETTINGS -> "settings";
            case LOG -> "log";
            case OTHER -> "other";
        };
        return List.of("privacy." + name, "privacy." + name + ".what");
    }
}
