package org.pullquote.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import org.pullquote.cli.CommandLineInterface;
import org.pullquote.store.SqliteCare;
import org.pullquote.store.SqliteLibrary;

/// Where the program starts: with a command it does that, without one it opens the desk.
public final class Main {
    private Main() {}

    /// Ends with the exit codes of the command line; 1 too if the desk could not be opened.
    public static void main(String[] args) {
        Log.keepOffTheTerminal();
        SqliteCare care = new SqliteCare(Clock.system(ZoneId.systemDefault()));
        DeskProgram desk = new DeskProgram(SqliteLibrary::open, care, System.err);
        // Not System.out, which keeps to itself that something could not be written.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        int code = new CommandLineInterface(SqliteLibrary::openOrRead, care, desk::open, out, System.err).run(args);
        System.exit(desk.hasFailed() ? 1 : code);
    }
}
