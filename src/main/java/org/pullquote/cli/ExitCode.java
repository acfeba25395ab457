package org.pullquote.cli;

/// What the program tells the shell.
final class ExitCode {
    static final int DONE = 0;
    /// Some input could not be read, or the output not be written; what could be done is done.
    static final int PARTLY = 1;
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
