package org.pullquote.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.text.Font;

/// The faces that come with the program, so that every screen looks the same everywhere. Their licences stand beside
/// them in the resources.
public final class Typefaces {
    /// The face of articles: Charis SIL Compact, drawn after Charter for long reading at any resolution.
    public static final String READING = "Charis SIL Compact";
    /// The face of everything else.
    public static final String INTERFACE = "Inter";

    private static final List<String> FILES = List.of(
            "CharisSILCompact-R.ttf",
            "CharisSILCompact-I.ttf",
            "CharisSILCompact-B.ttf",
            "CharisSILCompact-BI.ttf",
            "Inter-Regular.otf",
            "Inter-Italic.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf");

    private static final AtomicBoolean loaded = new AtomicBoolean();

    private Typefaces() {}

    /// Makes the faces known to JavaFX by their family names; to do so again changes nothing.
    public static void load() {
        if (loaded.compareAndSet(false, true)) {
            FILES.forEach(Typefaces::load);
        }
    }

    private static void load(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream("fonts/" + file)) {
            Font loaded = Font.loadFont(Objects.requireNonNull(in, file), 13);
            Objects.requireNonNull(loaded, () -> "Not a font JavaFX reads: " + file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
