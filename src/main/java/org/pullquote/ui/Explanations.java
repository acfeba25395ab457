package org.pullquote.ui;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pullquote.brief.WriteException;
import org.pullquote.library.LibraryException;
import org.pullquote.library.Received;
import org.pullquote.page.PageReading;
import org.pullquote.text.Unseen;

/// One calm sentence for everything that can stand in the way: what happened and what to do.
public final class Explanations {
    private static final long MEGABYTE = 1024 * 1024;

    private final Words words;

    public Explanations(Words words) {
        this.words = words;
    }

    /// Why a file was not opened.
    public String of(PageReading.Refused refused) {
        String name = name(refused.file());
        return switch (refused) {
            case PageReading.Missing _ -> words.get("refused.missing", name);
            case PageReading.Empty _ -> words.get("refused.empty", name);
            case PageReading.NotAFile _ -> words.get("refused.not-a-file", name);
            case PageReading.Forbidden _ -> words.get("refused.forbidden", name);
            case PageReading.OtherLibrary _ -> words.get("refused.library", name);
            case PageReading.UnknownFormat unknown -> words.get(key(unknown.remedy()), name, unknown.looksLike());
            case PageReading.TooLarge large ->
                words.get("refused.too-large", name, large.size() / MEGABYTE, large.limit() / MEGABYTE);
            case PageReading.Locked locked -> words.get("refused.locked", name, locked.what());
            case PageReading.TooMuch tooMuch -> words.get("refused.too-much", name, tooMuch.what());
            case PageReading.NothingInIt nothing -> words.get("refused.nothing-in-it", name, nothing.what());
            case PageReading.Damaged damaged -> words.get("refused.damaged", name, damaged.reason());
        };
    }

    /// Why the library did not do what it was asked.
    public String of(LibraryException failure) {
        return switch (failure.reason()) {
            case FROM_NEWER_VERSION -> words.get("library.failure.newer");
            case LOCKED -> words.get("library.failure.locked");
            case READ_ONLY -> words.get("library.failure.read-only");
            case DISK_FULL -> words.get("library.failure.disk-full");
            case NOT_A_LIBRARY -> words.get("library.failure.not-a-library");
            case DAMAGED -> words.get("library.failure.damaged");
            case OTHER -> words.get("library.failure.other", String.valueOf(failure.getMessage()));
        };
    }

    /// Why the library can only be read.
    public String ofReading(LibraryException.Reason restriction) {
        return restriction == LibraryException.Reason.FROM_NEWER_VERSION
                ? words.get("library.restricted.newer")
                : words.get("library.restricted.other");
    }

    /// Why somebody else's library was not taken over.
    ///
    /// @param name of its file
    public String ofReceiving(String name, Throwable failure) {
        if (!(failure instanceof LibraryException refused)) {
            return of(failure);
        }
        return switch (refused.reason()) {
            case FROM_NEWER_VERSION -> words.get("handover.newer", name);
            case NOT_A_LIBRARY, DAMAGED -> words.get("handover.refused", name);
            case LOCKED, READ_ONLY, DISK_FULL, OTHER -> of(refused);
        };
    }

    /// What stays in a library that was taken over.
    public String of(Received.Remaining remaining, String name) {
        return switch (remaining) {
            case EXPRESSIONS -> words.get("handover.expressions", name);
            case LAST_CHANGES -> words.get("handover.last-changes", name);
        };
    }

    /// Why a file could not be written.
    public String ofWriting(Path file, IOException failure) {
        String name = name(file);
        return switch (failure) {
            case AccessDeniedException _ -> words.get("writing.forbidden", name);
            case NoSuchFileException _ -> words.get("writing.no-folder", name);
            case WriteException known ->
                switch (known.reason()) {
                    case DISK_FULL -> words.get("writing.disk-full", name);
                    case READ_ONLY -> words.get("writing.forbidden", name);
                    case IN_USE -> words.get("writing.in-use", name);
                    case FOLDER -> words.get("writing.folder", name);
                };
            default -> words.get("writing.other", name, String.valueOf(failure.getMessage()));
        };
    }

    /// What to say of a failure of any kind.
    public String of(Throwable failure) {
        return failure instanceof LibraryException library
                ? of(library)
                : words.get("failure.unexpected", failure.getClass().getSimpleName());
    }

    private static String key(PageReading.Remedy remedy) {
        return switch (remedy) {
            case SAVE_AS -> "refused.unknown-format";
            case UNPACK -> "refused.unknown-format.unpack";
            case RECOGNISE -> "refused.unknown-format.recognise";
            case TRANSCRIBE -> "refused.unknown-format.transcribe";
            case NONE -> "refused.unknown-format.other";
        };
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return Unseen.shown(String.valueOf(last == null ? file : last));
    }
}
