package org.pullquote.ui;

import java.io.IOException;
import java.nio.file.Path;

/// Who hears whether a file was written.
public interface FileOutcome {
    void written(Path file);

    /// @param why it was not; what was there before is still there
    void notWritten(Path file, IOException why);
}
