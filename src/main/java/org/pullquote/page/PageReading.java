package org.pullquote.page;

import java.nio.file.Path;

/// What came of opening a file. Everything but [Read] is an expected answer with a sentence for the reader.
public sealed interface PageReading {
    record Read(RawPage page) implements PageReading {}

    sealed interface Refused extends PageReading {
        Path file();
    }

    record Missing(Path file) implements Refused {}

    record Empty(Path file) implements Refused {}

    /// A folder, a device or anything else that is not a file.
    record NotAFile(Path file) implements Refused {}

    /// The system does not let the reader have it.
    record Forbidden(Path file) implements Refused {}

    /// Not a kind of file that can be read as an article.
    ///
    /// @param looksLike what it seems to be, such as `PDF document`, or `binary data`
    record UnknownFormat(Path file, String looksLike) implements Refused {
        /// How the reader may come to its text all the same.
        public Remedy remedy() {
            return Remedy.of(looksLike);
        }
    }

    /// What can be done with a file that is not read as an article.
    enum Remedy {
        /// A document: its own program saves it as something that is read.
        SAVE_AS,
        /// An archive of a kind that is not opened.
        UNPACK,
        /// A picture, in which text may be recognised.
        RECOGNISE,
        /// Sound or video, of which there may be a transcript.
        TRANSCRIBE,
        /// There is no text in such a file.
        NONE;

        private static Remedy of(String kind) {
            if (kind.contains("sound") || kind.contains("video")) {
                return TRANSCRIBE;
            }
            if (kind.contains("archive")) {
                return UNPACK;
            }
            if (kind.contains("picture")) {
                return RECOGNISE;
            }
            boolean wordless = kind.startsWith("a program")
                    || kind.equals("a font")
                    || kind.endsWith("database")
                    || kind.equals(Signature.DATA);
            return wordless ? NONE : SAVE_AS;
        }
    }

    /// A library of this program, which is not opened but taken over.
    record OtherLibrary(Path file) implements Refused {}

    /// @param limit the largest size that is read, in bytes
    record TooLarge(Path file, long size, long limit) implements Refused {}

    /// It needs a password.
    ///
    /// @param what what it is, such as `a PDF document with a password`
    record Locked(Path file, String what) implements Refused {}

    /// It unfolds to more than any real document, as files do that are made to exhaust a machine.
    ///
    /// @param what what there is too much of
    record TooMuch(Path file, String what) implements Refused {}

    /// A container without anything in it that can be read.
    ///
    /// @param what what it is, such as `a ZIP archive`
    record NothingInIt(Path file, String what) implements Refused {}

    /// @param reason what the system said
    record Damaged(Path file, String reason) implements Refused {}
}
