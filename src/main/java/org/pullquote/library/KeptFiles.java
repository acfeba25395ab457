package org.pullquote.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All that the program keeps on the machine: the files in the folder of the library, by what they are for. It keeps
/// nothing anywhere else.
public final class KeptFiles {
    /// What files are for, and which they are: a file is of the first kind whose names it has.
    public enum Kind {
        /// Articles with their sources, highlights, notes, stories, searches, and the log of changes.
        LIBRARY("library\\.pullquote(?:-wal|-shm|-journal)?"),
        /// Copies of the library, one for each of the last days and weeks.
        BACKUPS("backups/.*"),
        /// A damaged library in whose place a backup was put.
        SET_ASIDE("library\\.(?:damaged|coming).*"),
        /// Sizes, colours, the place of the window.
        SETTINGS("settings.*"),
        /// What went wrong and where in the program; no words of articles.
        LOG("pullquote\\.log.*"),
        /// What signs evidence packs, and what lets two windows find each other.
        OTHER(".*");

        private final Pattern names;

        Kind(String names) {
            this.names = Pattern.compile(names);
        }

        /// Whether the reader may delete these files from within the program.
        public boolean isDeletable() {
            return this != OTHER;
        }
    }

    /// Files of one kind.
    ///
    /// @param place the file, or the folder where there are several
    public record Kept(Kind kind, Path place, int files, long bytes) {}

    private final Path folder;
    private final Set<Kind> atLast = EnumSet.noneOf(Kind.class);

    /// @param folder of the library
    public KeptFiles(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    public Path folder() {
        return folder;
    }

    /// What there is, kind by kind; a kind of which there is nothing is not told.
    public List<Kept> all() {
        List<Kept> kept = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Path> files = files(kind);
            if (!files.isEmpty()) {
                Path first = files.getFirst();
                Path place = files.size() == 1 || kind == Kind.LIBRARY ? first : first.resolveSibling("");
                kept.add(new Kept(
                        kind,
                        place,
                        files.size(),
                        files.stream().mapToLong(KeptFiles::size).sum()));
            }
        }
        return kept;
    }

    /// Deletes the files of a kind; the log, which is in use, is emptied. A library must be closed before.
    ///
    /// @throws IOException if one cannot be deleted; the others may be gone
    public void delete(Kind kind) throws IOException {
        for (Path file : files(kind)) {
            if (kind == Kind.LOG) {
                empty(file);
            } else {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void empty(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
    }

    /// Remembers to delete the files of a kind by [#finish], when nothing has them open any more.
    public void deleteAtLast(Kind kind) {
        atLast.add(kind);
    }

    /// Deletes what was to be deleted at last.
    ///
    /// @throws IOException if a file cannot be deleted
    public void finish() throws IOException {
        for (Kind kind : atLast) {
            delete(kind);
        }
        atLast.clear();
    }

    private List<Path> files(Kind kind) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> kind(file) == kind)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Kind kind(Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        return Stream.of(Kind.values())
                .filter(kind -> kind.names.matcher(name).matches())
                .findFirst()
                .orElse(Kind.OTHER);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
