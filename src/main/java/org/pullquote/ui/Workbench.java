package org.pullquote.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.pullquote.brief.OutputFile;
import org.pullquote.edit.Edit;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryException;
import org.pullquote.ui.work.Background;
import org.pullquote.ui.work.Job;
import org.pullquote.ui.work.Work;

/// What every screen of a window works with, and the two things that each does with it: finding something out off the
/// JavaFX thread, and making a change. What goes wrong in either is explained to the reader.
///
/// @param edits the history as this window sees it
/// @param clock the time, and the zone that days are told in
/// @param explain tells the reader why something could not be done; on the JavaFX thread
public record Workbench(
        Library library, Edits edits, Background background, Clock clock, Words words, Consumer<Throwable> explain) {

    /// Does the work elsewhere, then shows its result here, or explains why there is none.
    ///
    /// @param name the key of the phrase that says what is being done
    public <T> Job run(String name, Callable<T> work, Consumer<T> show) {
        return background.run(words.get(name), work, show, explain);
    }

    /// The same for work that says how far it is.
    public <T> Job run(String name, Work<T> work, Consumer<T> show) {
        return background.run(words.get(name), work, show, explain);
    }

    /// Writes a file elsewhere: beside its place first, so that what was there is safe until the new one is whole.
    ///
    /// @param name the key of the phrase that says what is being done
    public Job write(String name, Path file, Callable<byte[]> content, FileOutcome outcome) {
        Callable<Path> writing = () -> {
            OutputFile.write(file, content.call());
            return file;
        };
        return background.run(words.get(name), writing, outcome::written, failure -> {
            if (failure instanceof IOException unwritable) {
                outcome.notWritten(file, unwritable);
            } else {
                explain.accept(failure);
            }
        });
    }

    /// Makes a change that can be taken back, or explains why it cannot be kept.
    ///
    /// @return whether it was kept; one that waits was not yet
    public boolean apply(Edit edit) {
        try {
            return edits.apply(edit);
        } catch (LibraryException refused) {
            explain.accept(refused);
            return false;
        }
    }

    public Instant now() {
        return clock.instant();
    }
}
