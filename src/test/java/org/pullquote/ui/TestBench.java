package org.pullquote.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.pullquote.edit.History;
import org.pullquote.library.Library;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.ui.work.Background;

/// A workbench with a library of its own in memory, on which it is always the same time. What goes wrong fails the
/// test.
public final class TestBench implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-03-16T12:00:00Z");

    public final Library library = SqliteLibrary.inMemory();
    public final Edits edits = new Edits(new History(library));
    public final Background background = new Background();
    public final Workbench workbench;

    public TestBench() {
        this.workbench = new Workbench(
                library, edits, background, Clock.fixed(NOW, ZoneOffset.UTC), new Words(Locale.ENGLISH), failure -> {
                    throw new AssertionError(failure);
                });
    }

    /// To be called on the JavaFX thread once something was done in the background.
    @Override
    public void close() {
        background.close();
        library.close();
    }
}
