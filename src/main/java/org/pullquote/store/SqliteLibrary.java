package org.pullquote.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.ArticleVersion;
import org.pullquote.library.Kinship;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LogEntry;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;
import org.pullquote.library.Story;
import org.pullquote.library.Suggested;
import org.pullquote.library.VersionSummary;
import org.pullquote.page.RawPage;
import org.pullquote.page.Sha256;
import org.pullquote.page.SourceFile;

/// A library in one SQLite file.
///
/// Text is kept as UTF-8: a NUL survives, and half a surrogate pair (no character at all) is kept as U+FFFD, so that an
/// article that has one is read back with that; offsets stay true. Tags are not bound to the code book: an annotation
/// whose tag has been removed from the book keeps it.
public final class SqliteLibrary extends SqliteReadersWork implements Library {
    /// The file's name within the library's folder.
    public static final String FILE_NAME = "library.pullquote";

    private final Kinship kinship;

    SqliteLibrary(Database database, InstantSource clock) {
        super(database, clock);
        this.kinship = new SqliteKinship(database, clock);
    }

    /// The library in `folder`, made with the default code book where there is none; may serve as a
    /// [org.pullquote.library.LibraryOpener]. One that a newer version of the program made is only read; see
    /// [#restriction].
    ///
    /// @throws org.pullquote.library.LibraryException if it cannot be opened, with the reason
    public static SqliteLibrary open(Path folder) {
        return new SqliteLibrary(Database.open(folder, Database.PATIENCE), InstantSource.system());
    }

    /// As [#open], but one that lies in a place that cannot be written is opened to be read; see [#restriction].
    ///
    /// @throws org.pullquote.library.LibraryException if it cannot be opened, with the reason
    public static SqliteLibrary openOrRead(Path folder) {
        return new SqliteLibrary(Database.openOrRead(folder, Database.PATIENCE), InstantSource.system());
    }

    /// A new library that is gone when it is closed.
    public static SqliteLibrary inMemory() {
        return new SqliteLibrary(Database.inMemory(), InstantSource.system());
    }

    @Override
    public Optional<LibraryException.Reason> restriction() {
        return database.restriction();
    }

    @Override
    public LibraryArticle add(RawPage page, Article article) {
        return database.change(connection -> {
            boolean isNew =
                    ArticleTable.withBytes(connection, page.file().digest()).isEmpty();
            LibraryArticle kept = ArticleTable.add(connection, page, article, clock.instant());
            if (isNew) {
                LogTable.article(connection, clock.instant(), "article kept", kept.id());
            }
            return kept;
        });
    }

    @Override
    public Optional<LibraryArticle> article(ArticleId id) {
        return database.read(connection -> ArticleTable.find(connection, id));
    }

    @Override
    public List<LibraryArticle> articles() {
        return database.read(ArticleTable::all);
    }

    @Override
    public List<ArticleSummary> summaries() {
        return database.read(ArticleTable::summaries);
    }

    @Override
    public void putArticle(ArticleId id, Article article) {
        database.write(connection -> {
            ArticleTable.put(connection, id, article);
            LogTable.article(connection, clock.instant(), "article changed", id);
        });
    }

    @Override
    public Optional<SourceFile> sourceFile(Sha256 digest) {
        return database.read(connection -> ArticleTable.sourceFile(connection, digest));
    }

    @Override
    public List<Story> stories() {
        return database.read(StoryTable::all);
    }

    @Override
    public Optional<Story> story(UUID id) {
        return database.read(connection -> StoryTable.find(connection, id));
    }

    @Override
    public Optional<Story> storyNamed(String name) {
        return database.read(connection -> StoryTable.named(connection, name));
    }

    @Override
    public void putStory(Story story) {
        database.write(connection -> {
            StoryTable.put(connection, story);
            log(connection, "story kept", story.id(), LogDetail.of(story));
        });
    }

    @Override
    public void removeStory(UUID id) {
        database.write(connection -> {
            StoryTable.remove(connection, id);
            log(connection, "story removed", id, LogDetail.GONE);
        });
    }

    @Override
    public Optional<Annotation> annotation(UUID id) {
        return database.read(connection -> AnnotationTable.find(connection, id));
    }

    @Override
    public List<Annotation> annotations(ArticleId article) {
        return database.read(connection -> AnnotationTable.of(connection, article));
    }

    @Override
    public void putAnnotation(Annotation annotation) {
        database.write(connection -> {
            AnnotationTable.put(connection, annotation);
            LogTable.annotation(connection, clock.instant(), "highlight kept", annotation.id());
        });
    }

    @Override
    public void removeAnnotation(UUID id) {
        database.write(connection -> {
            AnnotationTable.remove(connection, id);
            log(connection, "highlight removed", id, LogDetail.GONE);
        });
    }

    @Override
    public List<SearchHit> search(SearchQuery query) {
        return database.readAside(connection -> new SearchTables(connection, query).hits());
    }

    @Override
    public CodeBook codeBook() {
        return database.read(CodeBookTable::get);
    }

    @Override
    public void putCodeBook(CodeBook codeBook) {
        database.write(connection -> {
            CodeBookTable.put(connection, codeBook);
            LogTable.append(connection, clock.instant(), "code book kept", "code book", LogDetail.of(codeBook));
        });
    }

    @Override
    public LibraryArticle addVersion(ArticleId id, RawPage page, Article article, List<Annotation> carried) {
        return database.change(connection -> {
            LibraryArticle kept = VersionTable.add(connection, id, page, article, carried, clock.instant());
            LogTable.article(connection, clock.instant(), "version kept", id);
            for (Annotation annotation : carried) {
                LogTable.annotation(connection, clock.instant(), "highlight carried over", annotation.id());
            }
            return kept;
        });
    }

    @Override
    public List<VersionSummary> versions(ArticleId id) {
        return database.read(connection -> VersionTable.all(connection, id));
    }

    @Override
    public Optional<ArticleVersion> version(ArticleId id, int number) {
        return database.read(connection -> VersionTable.find(connection, id, number));
    }

    @Override
    public Optional<LibraryArticle> withBytes(Sha256 digest) {
        return database.read(connection -> {
            Optional<ArticleId> id = ArticleTable.withBytes(connection, digest);
            return id.isEmpty() ? Optional.empty() : ArticleTable.find(connection, id.get());
        });
    }

    @Override
    public List<ArticleId> withAddress(String url) {
        return database.read(connection -> FactsTable.withAddress(connection, url));
    }

    @Override
    public List<LogEntry> log() {
        return database.read(LogTable::all);
    }

    @Override
    public Kinship kinship() {
        return kinship;
    }

    @Override
    public Suggested suggested() {
        return new SuggestedTables(database);
    }

    @Override
    public void together(Runnable changes) {
        database.write(_ -> changes.run());
    }

    @Override
    public void close() {
        database.close();
    }
}
