package org.pullquote.brief.evidence;

/// What is wrong with a pack or a library.
public sealed interface Fault {
    /// A file, or something kept, is not what it was.
    record Changed(String what) implements Fault {}

    record Missing(String file) implements Fault {}

    record Added(String file) implements Fault {}

    /// All files are what they were, but the bytes between them are not.
    ///
    /// @param offset of the first such byte in the pack
    record Outside(long offset) implements Fault {}

    /// @param number of the first entry that does not follow from those before it
    record LogBroken(int number) implements Fault {}

    record BadSignature() implements Fault {}

    /// It cannot be read as a pack at all.
    record NotAPack() implements Fault {}
}
