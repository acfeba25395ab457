package org.pullquote.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.pullquote.brief.OutputFile;
import org.pullquote.text.Unseen;

/// Where the command line prints: always in UTF-8, whatever the system's encoding. That nobody reads any more (`|
/// head`) is no error and is not mentioned.
final class Terminal {
    private final PrintStream out;
    private final PrintStream err;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// Prints the text as it is, without a line end of its own.
    void print(String text) {
        write(out, text);
    }

    /// Puts the text into the file or, where none is given, on standard output; explains it if that cannot be done.
    ///
    /// @return whether it was done
    boolean deliver(String text, Optional<Path> file) {
        if (file.isEmpty()) {
            print(text);
            return true;
        }
        return deliver(text.getBytes(StandardCharsets.UTF_8), file.get());
    }

    boolean deliver(byte[] bytes, Path file) {
        try {
            OutputFile.write(file, bytes);
            return true;
        } catch (IOException problem) {
            explain(file + ": " + Sentences.ofWriting(problem));
            return false;
        }
    }

    /// Prints one line on standard error, in which nothing is told to the terminal, whatever a file is called.
    void explain(String sentence) {
        write(err, Unseen.shown(sentence) + "\n");
        err.flush();
    }

    /// Whether whoever read standard output has gone away, so that there is no use in going on.
    boolean isAbandoned() {
        return out.checkError();
    }

    private static void write(PrintStream stream, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
    }
}
