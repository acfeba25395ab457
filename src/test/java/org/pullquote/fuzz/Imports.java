package org.pullquote.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.LinkKind;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.exchange.AnnotationCsv;
import org.pullquote.annotation.exchange.CodeBookQdc;
import org.pullquote.annotation.exchange.CodeBookTables;
import org.pullquote.annotation.exchange.JsonLd;
import org.pullquote.annotation.exchange.PageNote;
import org.pullquote.annotation.exchange.QdaProject;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Noted;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.SearchQuery;
import org.pullquote.library.Story;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.page.Samples;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;

/// The other ways in: highlights, code books, evidence packs, libraries and settings that somebody made, each tried by
/// [TakeIn] with what the program itself writes to begin with.
final class Imports {
    static final String TEXT =
            "The levee held through the night, the mayor said. “It held,” she said. 🚢 Nobody slept.\n";
    static final String JSON = "highlights";
    static final String TABLE = "highlights-csv";
    static final String PROJECT = "highlights-qdpx";
    static final String CODES = "codes";
    static final String PACK = "pack";
    static final String SETTINGS = "settings";
    static final String LIBRARY = "library";
    static final String TEMPLATES = "templates.json";

    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(2, 2);

    private Imports() {}

    static List<Target> all() throws IOException {
        LibraryArticle article = article();
        Tag quote = DefaultCodeBook.BOOK.named("quote").orElseThrow();
        List<Annotation> marked = List.of(
                annotation(ONE, article, 4, 20, new Body.Tagging(quote.id(), Map.of(Field.SPEAKER, "=Ann"))),
                annotation(TWO, article, 30, 60, new Body.Note("ask; “who?”\nagain", true)));
        return List.of(
                new Target(
                        JSON,
                        List.of(bytes(json(article, marked))),
                        words("\"items\":[¦{¦}¦[¦],¦\"first\":¦"
                            + "\"target\":{\"source\":\"levee.txt\"}¦\"selector\":¦\"refinedBy\":¦\"type\":"
                            + "\"TextPositionSelector\",\"start\":0,\"end\":9¦\"exact\":\"\"¦\"body\":¦\"bodyValue\":"
                            + "\"x\"¦\"purpose\":\"tagging\"¦\"value\":\"x\"¦\"pq:fields\":{¦\"id\":\"urn:uuid:"
                                + ONE + "\"¦null¦true¦\\ud800¦\\u0000¦,")),
                new Target(
                        TABLE,
                        List.of(bytes(table(article, marked))),
                        words("\"¦\"\"¦,¦\r\n¦;¦'=¦[{¦}]¦now: ¦" + "denied by " + TWO + "¦\uFEFF¦levee.txt¦" + ONE
                                + "¦open¦story¦exact¦source")),
                new Target(
                        PROJECT,
                        List.of(bytes(project(article, marked))),
                        words("<Sources>¦<TextSource guid=\"" + ONE
                                + "\" name=\"levee.txt\">¦</TextSource>¦<PlainTextContent>x</PlainTextContent>¦<PlainTextSelection"
                                + " startPosition=\"0\" endPosition=\"9\">¦<Coding>¦<CodeRef targetGUID=\"" + ONE
                                + "\"/>¦<NoteRef/>¦<Notes>¦"
                                + "<Note guid=\"" + TWO
                                + "\">¦<Links>¦<Sets>¦<Set>¦<MemberNote/>¦<Description>marked:"
                                + " \"x\"</Description>¦<Code guid=\"{1}\" name=\"x\">¦</Code>¦<!DOCTYPE"
                                + " x>¦&#x1F600;¦&e;"),
                        Imports::project),
                new Target(
                        CODES,
                        List.of(
                                bytes(CodeBookQdc.write(DefaultCodeBook.BOOK)),
                                bytes(CodeBookTables.writeCsv(DefaultCodeBook.BOOK)),
                                bytes(CodeBookTables.writeJson(DefaultCodeBook.BOOK))),
                        words("<Code name=\"x\">¦</Code>¦<Description>¦[key 1; fields speaker]¦[¦]¦Use when: ¦name,¦\"¦"
                                + ",¦\n¦{\"name\":\"x\",\"parent\":\"x\"}¦\"tags\":¦İ¦i\u0307")),
                new Target(
                        PACK,
                        List.of(Samples.zip(new TreeMap<>(Map.of(
                                "manifest.sha256",
                                "0".repeat(64) + "  a.txt\n",
                                "a.txt",
                                "Held.\n",
                                "log.jsonl",
                                "{\"number\":1,\"time\":\"" + NOON + "\",\"previous\":\"" + "0".repeat(64) + "\"}\n",
                                "signature.ed25519",
                                "x",
                                "key.pem",
                                "-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----\n")))),
                        words("PK\3\4¦PK\1\2¦PK\5\6¦a.txt¦../¦manifest.sha256¦\n")),
                new Target(
                        SETTINGS,
                        List.of(
                                bytes(
                                        "{\"theme\":\"dark\",\"text\":{\"size\":19,\"face\":\"serif\"},\"window\":{\"x\":1,"
                                            + "\"y\":2,\"width\":900,\"height\":700},\"panes\":{\"library\":200},\"watched\":\"/a\"}")),
                        words("{¦}¦[¦]¦1e999¦null¦\"x\":¦-1¦\"\\u0000\"¦,")),
                new Target(
                        LIBRARY,
                        List.of(library()),
                        words("CREATE TABLE ¦levee¦" + ONE + "¦[{¦}]¦2026-03-16T12:00:00Z")));
    }

    private static LibraryArticle article() {
        try (SqliteLibrary library = SqliteLibrary.inMemory()) {
            return keep(library, "levee.txt", TEXT);
        }
    }

    private static LibraryArticle keep(SqliteLibrary library, String name, String text) {
        RawPage page = Pages.page(name, bytes(text));
        return library.add(page, Cleaning.clean(page));
    }

    private static Annotation annotation(UUID id, LibraryArticle article, int start, int end, Body body) {
        var target = org.pullquote.annotation.Target.of(article.id(), article.article(), new TextSpan(start, end));
        return new Annotation(id, target, List.of(body), Status.OPEN, NOON, NOON);
    }

    private static Link link() {
        return new Link(new UUID(3, 3), ONE, TWO, LinkKind.DENIED_BY, NOON);
    }

    private static String json(LibraryArticle article, List<Annotation> marked) {
        JsonLd json = new JsonLd(DefaultCodeBook.BOOK, true);
        json.add(marked, "levee.txt", article.article().text());
        json.add(link());
        json.add(PageNote.onArticle("levee.txt", new Body.Note("Held.", false)));
        return json.print();
    }

    private static String table(LibraryArticle article, List<Annotation> marked) {
        AnnotationCsv table = new AnnotationCsv(DefaultCodeBook.BOOK, true);
        table.add(marked, "levee.txt", article.article().text());
        table.add(link());
        table.add(PageNote.onArticle("levee.txt", new Body.Note("Held.", false)));
        return table.print();
    }

    private static String project(LibraryArticle article, List<Annotation> marked) throws IOException {
        QdaProject project =
                new QdaProject(new CodeBook(DefaultCodeBook.BOOK.tags().subList(0, 2)), true);
        project.add(marked, "levee.txt", article.id(), article.article());
        project.add(link());
        project.addStory(ONE, "Levee", List.of(article.id()));
        Path file = Files.write(Files.createTempFile("project", ".qdpx"), project.pack());
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("project.qde"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] project(byte[] document) throws IOException {
        return Samples.zip(new TreeMap<>(
                Map.of("project.qde", new String(document, StandardCharsets.UTF_8), "sources/x.txt", TEXT)));
    }

    /// With small pages and without indexes, so that it is small enough to be changed.
    private static byte[] library() throws IOException {
        Path folder = Files.createTempDirectory("library");
        Path file = folder.resolve(SqliteLibrary.FILE_NAME);
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            LibraryArticle levee = keep(library, "levee.txt", TEXT);
            LibraryArticle other = keep(library, "other.txt", "Nobody knew what to do about the water.\n");
            library.putAnnotation(annotation(ONE, levee, 4, 20, new Body.Note("x", false)));
            library.putAnnotation(annotation(TWO, other, 0, 9, new Body.Note("y", true)));
            library.putLink(link());
            library.putStory(new Story(ONE, "Levee", List.of(levee.id(), other.id())));
            library.putNote(new Noted.OfStory(ONE), new Body.Note("Held.", false));
            library.putSavedSearch(new SavedSearch(ONE, "Levees", SearchQuery.of("levee")));
            RawPage changed = Pages.page("levee.txt", bytes("Correction. " + TEXT));
            library.addVersion(levee.id(), changed, Cleaning.clean(changed), List.of());
        }
        try {
            shrink(file);
            return Files.readAllBytes(file);
        } catch (SQLException impossible) {
            throw new IOException(impossible);
        } finally {
            try (var all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private static void shrink(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> drops = new ArrayList<>();
            try (var names = statement.executeQuery("SELECT type, name FROM sqlite_schema WHERE type IN ('trigger',"
                    + " 'index') AND sql IS NOT NULL OR name IN ('article_text', 'note_text', 'annotation_text',"
                    + " 'edit_log', 'fingerprint', 'article_address') AND type = 'table'")) {
                while (names.next()) {
                    drops.add("DROP " + names.getString(1) + " IF EXISTS " + names.getString(2));
                }
            }
            statement.execute("PRAGMA journal_mode = DELETE");
            for (String drop : drops) {
                statement.execute(drop);
            }
            statement.execute("PRAGMA page_size = 512");
            statement.execute("VACUUM");
        }
    }

    private static List<String> words(String all) {
        return List.of(all.split("¦"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
