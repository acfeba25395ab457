package org.pullquote.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.pullquote.ui.Explanations;
import org.pullquote.ui.FileOutcome;
import org.pullquote.ui.Words;

/// Says on the desk whether a file was written.
///
/// @param done the key of what is said then
record Filing(DeskViewModel desk, Words words, String done) implements FileOutcome {
    @Override
    public void written(Path file) {
        desk.say(Notice.Kind.DONE, words.get(done, file));
    }

    @Override
    public void notWritten(Path file, IOException why) {
        desk.say(Notice.Kind.TROUBLE, new Explanations(words).ofWriting(file, why));
    }
}
