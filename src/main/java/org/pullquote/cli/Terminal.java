package org.pullquote.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pullquote.brief.OutputFile;
import org.pullquote.text.Unseen;

/// Where the command line prints: always in UTF-8, whatever the system's encoding. That nobody reads any more (`|
/// head`) is no error and is not mentioned.
final class Terminal {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|\\r(?!\\n)");

    private final PrintStream out;
    private final PrintStream err;
    private Optional<IOException> failure = Optional.empty();

    Terminal(OutputStream out, OutputStream err) {
        this.out = new PrintStream(new Watched(out), true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /// Standard output, of which a print stream would keep to itself what went wrong.
    private final class Watched extends FilterOutputStream {
        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            try {
                out.write(bytes, start, length);
            } catch (IOException problem) {
                failure = failure.or(() -> Optional.of(problem));
                throw problem;
            }
        }
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /// Prints the text, without a line end of its own. A character that tells a terminal to do something is printed as
    /// U+FFFD, so that offsets stay true.
    void print(String text) {
        write(out, CONTROL.matcher(text).replaceAll("\uFFFD"));
    }

    /// Prints one line about things that have names, in which nothing is told to the terminal.
    void say(String line) {
        write(out, Unseen.shown(line) + "\n");
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

    /// Whether the output leaves the files alone that it is made from; explains it if not.
    boolean spares(Optional<Path> output, Collection<Path> inputs) {
        try {
            if (output.isEmpty() || !OutputFile.isOneOf(output.get(), inputs)) {
                return true;
            }
            explain(output.get() + ": this file was to be read, and is not written over; name another with --output.");
        } catch (IOException problem) {
            explain(output.get() + ": " + Sentences.ofReading(problem));
        }
        return false;
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

    /// Why not all that was printed has been written, unless it is that nobody reads it.
    Optional<IOException> failure() {
        out.flush();
        return failure.filter(problem ->
                !String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT).contains("pipe"));
    }

    private static void write(PrintStream stream, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
    }
}
