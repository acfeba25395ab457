package org.pullquote.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryException.Reason;

/// One connection to one library, which threads take turns to use.
///
/// Every change is one transaction that takes the write lock at its beginning. With a write-ahead log and
/// `synchronous=FULL` it is on disk when the call returns; what is removed is overwritten (`secure_delete`).
final class Database implements AutoCloseable {
    /// How long another program's change is waited for.
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /// Marks the file as a library: "Pull" in ASCII, in SQLite's application id.
    static final int APPLICATION = 0x50756c6c;

    /// Does something with the connection inside a transaction.
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /// Changes something inside a transaction.
    @FunctionalInterface
    interface Change {
        void with(Connection connection) throws SQLException;
    }

    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();
    private final Optional<Reason> restriction;
    private final Optional<Path> file;
    private Optional<Database> aside = Optional.empty();
    private boolean inTransaction;

    private Database(Connection connection, Optional<Reason> restriction, Optional<Path> file) {
        this.connection = connection;
        this.restriction = restriction;
        this.file = file;
    }

    /// Opens the library in a folder, making it where there is none and bringing an older one up to date.
    static Database open(Path folder, Duration patience) {
        Path file = folder.resolve(SqliteLibrary.FILE_NAME).toAbsolutePath();
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw Refusal.of(refused, folder.toAbsolutePath());
        }
        if (Files.isDirectory(file)) {
            throw new LibraryException(Reason.NOT_A_LIBRARY, "A folder: " + file);
        }
        // Asked first, because SQLite only says that it cannot open a log in such a folder.
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw new LibraryException(Reason.READ_ONLY, "Cannot be written: " + file);
        }
        // As a URI, so that a question mark in a folder's name is not taken for the driver's own parameters.
        return connect("jdbc:sqlite:" + file.toUri(), connection -> prepare(connection, patience, Optional.of(file)));
    }

    /// As [#open]; a library that this program could write, but for the place where it lies, is opened to be read.
    static Database openOrRead(Path folder, Duration patience) {
        Path file = folder.resolve(SqliteLibrary.FILE_NAME).toAbsolutePath();
        if (!isSealed(file)) {
            return open(folder, patience);
        }
        return connect(url(file), connection -> {
            Database read = prepareToRead(connection, patience);
            boolean old = Sql.number(connection, "PRAGMA user_version") < Migrations.newest();
            if (old) {
                throw new LibraryException(Reason.READ_ONLY, "Cannot be brought up to date: " + file);
            }
            return read.restriction.isPresent()
                    ? understood(read)
                    : new Database(connection, Optional.of(Reason.READ_ONLY), Optional.empty());
        });
    }

    /// Whether it lies where nothing can be written, with no log beside it that holds the last changes: then it is
    /// not being changed from here, and SQLite need not keep its log and index beside it, which it could not.
    private static boolean isSealed(Path file) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.isRegularFile(file)
                && !Files.isDirectory(log)
                && (!Files.isWritable(Objects.requireNonNull(file.getParent())) || !Files.isWritable(file))
                && (Files.notExists(log) || log.toFile().length() == 0);
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri() + (isSealed(file) ? "?immutable=1" : "");
    }

    /// Opens a file that is there to be read only, and brings nothing up to date.
    static Database toRead(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new LibraryException(Reason.NOT_A_LIBRARY, "Not a file: " + file);
        }
        return connect(url(file.toAbsolutePath()), connection -> prepareToRead(connection, PATIENCE));
    }

    /// A library that is gone when it is closed.
    static Database inMemory() {
        return connect("jdbc:sqlite::memory:", connection -> prepare(connection, PATIENCE, Optional.empty()));
    }

    private static Database connect(String url, Work<Database> preparation) {
        try {
            Connection connection = DriverManager.getConnection(url);
            try {
                return preparation.with(connection);
            } catch (SQLException | RuntimeException refused) {
                connection.close();
                throw refused;
            }
        } catch (SQLException refused) {
            throw Refusal.of(refused);
        }
    }

    private static Database prepare(Connection connection, Duration patience, Optional<Path> file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + patience.toMillis());
            Migrations.refuseWhatIsNotOurs(connection);
            if (Migrations.isFromNewerVersion(connection)) {
                return understood(prepareToRead(connection, patience));
            }
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA secure_delete = ON");
        }
        Migrations.bringUpToDate(connection);
        return new Database(connection, Optional.empty(), file);
    }

    /// A newer library may say things in ways that this program cannot read at all.
    private static Database understood(Database newer) {
        try {
            newer.read(connection -> {
                ArticleTable.newest(connection);
                StoryTable.all(connection);
                return CodeBookTable.get(connection);
            });
            return newer;
        } catch (LibraryException notUnderstood) {
            throw new LibraryException(
                    Reason.FROM_NEWER_VERSION, String.valueOf(notUnderstood.getMessage()), notUnderstood);
        }
    }

    private static Database prepareToRead(Connection connection, Duration patience) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + patience.toMillis());
            statement.execute("PRAGMA query_only = ON");
        }
        Migrations.refuseWhatIsNotOurs(connection);
        Optional<Reason> newer =
                Migrations.isFromNewerVersion(connection) ? Optional.of(Reason.FROM_NEWER_VERSION) : Optional.empty();
        return new Database(connection, newer, Optional.empty());
    }

    /// Why nothing can be changed, if nothing can.
    Optional<Reason> restriction() {
        return restriction;
    }

    /// Runs `work`, which only reads, on one state of the library.
    <T> T read(Work<T> work) {
        return transact("BEGIN", work);
    }

    /// As [#read], on a connection of its own where there is one, so that neither waits for the other: the state is the
    /// last that was kept. Inside a transaction of this thread it sees what that has changed.
    <T> T readAside(Work<T> work) {
        if (lock.isHeldByCurrentThread() || file.isEmpty()) {
            return read(work);
        }
        return aside().read(work);
    }

    private Database aside() {
        lock.lock();
        try {
            Database open = aside.orElseGet(() -> toRead(file.orElseThrow()));
            aside = Optional.of(open);
            return open;
        } finally {
            lock.unlock();
        }
    }

    /// Runs `change` in one transaction; if it throws, nothing is changed. Inside another transaction of the same
    /// thread it becomes a part of that.
    void write(Change change) {
        change(connection -> {
            change.with(connection);
            return true;
        });
    }

    /// As [#write], with an answer.
    <T> T change(Work<T> work) {
        if (restriction.isPresent()) {
            throw new LibraryException(restriction.get(), "Opened only to be read");
        }
        return transact("BEGIN IMMEDIATE", work);
    }

    /// Does something that SQLite refuses inside a transaction.
    void outside(Change change) {
        lock.lock();
        try {
            change.with(connection);
        } catch (SQLException failed) {
            throw Refusal.of(failed);
        } finally {
            lock.unlock();
        }
    }

    private <T> T transact(String begin, Work<T> work) {
        lock.lock();
        try {
            if (inTransaction) {
                return work.with(connection);
            }
            execute(begin);
            inTransaction = true;
            try {
                T result = work.with(connection);
                execute("COMMIT");
                return result;
            } catch (SQLException | RuntimeException failed) {
                rollBack(failed);
                throw failed;
            } finally {
                inTransaction = false;
            }
        } catch (SQLException failed) {
            throw Refusal.of(failed);
        } finally {
            lock.unlock();
        }
    }

    /// After some errors (a full disk is one) SQLite has rolled back by itself and refuses to do it again.
    private void rollBack(Exception failed) {
        try {
            execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            failed.addSuppressed(alreadyRolledBack);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            aside.ifPresent(Database::close);
            connection.close();
        } catch (SQLException failed) {
            throw Refusal.of(failed);
        } finally {
            lock.unlock();
        }
    }
}
