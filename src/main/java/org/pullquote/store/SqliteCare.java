package org.pullquote.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pullquote.library.Backup;
import org.pullquote.library.BackupCalendar;
import org.pullquote.library.LibraryCare;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryException.Reason;
import org.pullquote.library.LibraryInfo;
import org.pullquote.library.Received;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// Looks after libraries in SQLite files. Backups are made with SQLite's online backup, which copies one state of the
/// library even while it is open and being changed.
public final class SqliteCare implements LibraryCare {
    private static final String FOLDER = "backups";
    private static final String BEGINNING = "library-";
    private static final String ENDING = ".pullquote";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);

    private final Clock clock;

    /// @param clock says the time, and the zone in which days are counted
    public SqliteCare(Clock clock) {
        this.clock = clock;
    }

    @Override
    public LibraryInfo info(Path folder) {
        Path file = file(folder);
        try (Database database = Database.toRead(file)) {
            return database.read(connection -> new LibraryInfo(
                    file,
                    size(file) + size(beside(file, "-wal")),
                    Sql.number(connection, "PRAGMA user_version"),
                    count(connection, "article"),
                    count(connection, "version"),
                    count(connection, "annotation"),
                    count(connection, "story"),
                    count(connection, "tag"),
                    backups(folder)));
        }
    }

    @Override
    public List<String> check(Path folder) {
        return LibraryCheck.of(file(folder));
    }

    @Override
    public Backup backUp(Path folder) {
        Path file = file(folder);
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Path backups = folder.resolve(FOLDER);
        Path made = backups.resolve(BEGINNING + TIME.format(now) + ENDING);
        Path unfinished = backups.resolve("unfinished" + ENDING);
        try {
            Files.createDirectories(backups);
            if (!Files.isWritable(backups)) {
                throw new LibraryException(Reason.READ_ONLY, "Cannot be written: " + backups);
            }
            Files.deleteIfExists(unfinished);
            copy(file, unfinished);
            List<String> wrong = LibraryCheck.ofStructure(unfinished);
            if (!wrong.isEmpty()) {
                Files.deleteIfExists(unfinished);
                throw Refusal.damaged("The library is damaged, so it was not backed up: " + wrong.getFirst());
            }
            Files.move(unfinished, made, StandardCopyOption.ATOMIC_MOVE);
            letGo(folder, now.toLocalDate());
            return new Backup(made, now, Files.size(made));
        } catch (IOException refused) {
            throw Refusal.of(refused, backups);
        }
    }

    private static void copy(Path from, Path to) {
        try (Database database = Database.toRead(from)) {
            database.outside(connection -> {
                int code = connection
                        .unwrap(SQLiteConnection.class)
                        .getDatabase()
                        .backup("main", to.toString(), (_, _) -> {});
                if (code != 0) {
                    Reason reason = (code & 0xff) == SQLiteErrorCode.SQLITE_FULL.code ? Reason.DISK_FULL : Reason.OTHER;
                    throw new LibraryException(reason, "The backup ended with SQLite's code " + code);
                }
            });
        }
        try (Database copy = Database.toRead(to)) {
            // A file of its own, without a log beside it.
            copy.outside(connection -> {
                Sql.run(connection, "PRAGMA query_only = OFF");
                Sql.first(connection, row -> row.getString(1), "PRAGMA journal_mode = DELETE");
            });
        }
    }

    private void letGo(Path folder, LocalDate today) throws IOException {
        List<Backup> all = backups(folder);
        Set<LocalDateTime> kept =
                BackupCalendar.kept(all.stream().map(Backup::made).toList(), today);
        for (Backup backup : all) {
            if (!kept.contains(backup.made())) {
                Files.deleteIfExists(backup.file());
            }
        }
    }

    @Override
    public Optional<Backup> backUpDaily(Path folder) {
        LocalDate today = LocalDate.now(clock);
        boolean done = backups(folder).stream()
                .anyMatch(backup -> backup.made().toLocalDate().equals(today));
        return done ? Optional.empty() : Optional.of(backUp(folder));
    }

    @Override
    public List<Backup> backups(Path folder) {
        Path backups = folder.resolve(FOLDER);
        if (!Files.isDirectory(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.flatMap(file -> backup(file).stream())
                    .sorted(Comparator.comparing(Backup::made).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw Refusal.of(unreadable, backups);
        }
    }

    private static Optional<Backup> backup(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(BEGINNING) || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        String time = name.substring(BEGINNING.length(), name.length() - ENDING.length());
        try {
            return Optional.of(new Backup(file, LocalDateTime.parse(time, TIME), size(file)));
        } catch (DateTimeParseException anotherFile) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Backup> newestSound(Path folder) {
        return backups(folder).stream()
                .filter(backup -> LibraryCheck.ofStructure(backup.file()).isEmpty())
                .findFirst();
    }

    @Override
    public Path restore(Path folder, Backup backup) {
        List<String> wrong = LibraryCheck.ofStructure(backup.file());
        if (!wrong.isEmpty()) {
            throw Refusal.damaged("The backup is damaged: " + wrong.getFirst());
        }
        Path file = file(folder);
        Path aside = folder.resolve("library.damaged-" + TIME.format(LocalDateTime.now(clock)) + ENDING);
        Path coming = folder.resolve("library.coming" + ENDING);
        try {
            Files.copy(backup.file(), coming, StandardCopyOption.REPLACE_EXISTING);
            for (String suffix : List.of("-wal", "-shm", "")) {
                if (Files.exists(beside(file, suffix))) {
                    Files.move(beside(file, suffix), beside(aside, suffix), StandardCopyOption.ATOMIC_MOVE);
                }
            }
            Files.move(coming, file, StandardCopyOption.ATOMIC_MOVE);
            return aside;
        } catch (IOException refused) {
            throw Refusal.of(refused, folder);
        }
    }

    @Override
    public Received receive(Path file) {
        return ReceivedFile.open(file);
    }

    private static Path file(Path folder) {
        return folder.resolve(SqliteLibrary.FILE_NAME).toAbsolutePath();
    }

    /// The log or index that SQLite keeps beside a file.
    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            throw Refusal.of(unreadable, file);
        }
    }

    private static int count(Connection connection, String table) throws SQLException {
        boolean there = Sql.number(connection, "SELECT count(*) FROM sqlite_schema WHERE name = '" + table + "'") > 0;
        return there ? Sql.number(connection, "SELECT count(*) FROM " + table) : 0;
    }
}
