package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.LinkKind;
import org.pullquote.annotation.Tag;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryException.Reason;
import org.pullquote.library.Received;
import org.pullquote.library.Story;
import org.pullquote.library.intake.Handover;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.text.TextSpan;

/// Libraries of somebody else, honest and made to harm.
class ReceivedFileTest {
    private static final String STORY =
            "The levee held\n\nBy Ada Reed\n\nThe levee held through the night, the mayor said.\n";

    @TempDir
    private Path folder;

    private Path file;
    private final SqliteLibrary mine = SqliteLibrary.inMemory();

    /// A stranger's library with an article, a highlight of a tag of their own, and a story.
    @BeforeEach
    void makeTheirs() {
        file = folder.resolve(SqliteLibrary.FILE_NAME);
        try (SqliteLibrary theirs = SqliteLibrary.open(folder)) {
            Tag tag = new Tag(
                    UUID.randomUUID(),
                    "spin",
                    Hue.SKY,
                    java.util.Optional.empty(),
                    "",
                    List.of(),
                    java.util.Optional.empty());
            theirs.putCodeBook(theirs.codeBook().with(tag));
            RawPage page = Pages.page("levee.txt", STORY.getBytes(StandardCharsets.UTF_8));
            LibraryArticle kept = theirs.add(page, Cleaning.clean(page));
            int at = kept.article().text().indexOf("through the night");
            Annotation marked = Examples.annotation(kept, TextSpan.at(at, "through the night".length()));
            theirs.putAnnotation(marked.toggled(tag.id(), Examples.NOON));
            theirs.putStory(new Story(UUID.randomUUID(), "Levee", List.of(kept.id())));
        }
    }

    @AfterEach
    void close() {
        mine.close();
    }

    @Test
    void whatIsNotTakenIsSaid() throws SQLException, IOException {
        try (Received from = ReceivedFile.open(file)) {
            assertThat(from.remaining()).isEmpty();
        }
        change("INSERT INTO coding_rule VALUES ('00000000-0000-0000-0000-000000000001', 'a',"
                + " '00000000-0000-0000-0000-000000000002', '(a+)+b', 'regular expression', 'words', 0, 0)");
        Files.writeString(folder.resolve("library.pullquote-wal"), "changes");
        try (Received from = ReceivedFile.open(file)) {
            assertThat(from.rules()).isEmpty();
            assertThat(from.remaining())
                    .containsExactly(Received.Remaining.EXPRESSIONS, Received.Remaining.LAST_CHANGES);
        }
        Files.delete(folder.resolve("library.pullquote-wal"));
        change("DROP TABLE saved_search", "CREATE VIEW saved_search AS SELECT 1");
        assertThat(catchThrowableOfType(LibraryException.class, () -> ReceivedFile.open(file)))
                .as("a view in a table's place")
                .isNotNull();
    }

    private void change(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Handover.Outcome take() {
        try (Received received = ReceivedFile.open(file)) {
            return Handover.take(received, mine, InstantSource.system(), _ -> {});
        }
    }

    private Reason refused() {
        return catchThrowableOfType(LibraryException.class, this::take).reason();
    }

    @Test
    void aLinkIsTakenWhereBothItsHighlightsAre() {
        Link link;
        try (SqliteLibrary theirs = SqliteLibrary.open(folder)) {
            LibraryArticle article = theirs.articles().getFirst();
            Annotation allegation = theirs.annotations(article.id()).getFirst();
            Annotation denial = Examples.annotation(article, new TextSpan(0, 9));
            theirs.putAnnotation(denial);
            link = new Link(UUID.randomUUID(), allegation.id(), denial.id(), LinkKind.DENIED_BY, Examples.NOON);
            theirs.putLink(link);
            theirs.putLink(
                    new Link(UUID.randomUUID(), denial.id(), UUID.randomUUID(), LinkKind.RELATED_TO, Examples.NOON));
        }
        assertThat(take().highlights()).isEqualTo(2);
        assertThat(mine.linksOf(mine.articles().getFirst().id())).containsExactly(link);
        take();
        assertThat(mine.linksOf(mine.articles().getFirst().id())).containsExactly(link);
    }

    @Test
    void articlesHighlightsTagsAndStoriesAreTakenOverOnce() {
        assertThat(take()).isEqualTo(new Handover.Outcome(1, 0, 1, 1, 0, List.of(), Set.of()));
        assertThat(take()).isEqualTo(new Handover.Outcome(0, 1, 0, 0, 0, List.of(), Set.of()));
        LibraryArticle article = mine.articles().getFirst();
        Annotation marked = mine.annotations(article.id()).getFirst();
        assertThat(marked.target().span().in(article.article().text())).isEqualTo("through the night");
        assertThat(mine.codeBook().named("spin"))
                .isPresent()
                .get()
                .satisfies(tag -> assertThat(marked.hasTag(tag.id())).isTrue());
        assertThat(mine.storyNamed("Levee").orElseThrow().articles()).containsExactly(article.id());
    }

    @Test
    void theFileIsNotTouchedAndNothingIsLaidBesideIt() throws IOException {
        byte[] before = Files.readAllBytes(file);
        take();
        assertThat(file).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**-{wal,shm,journal}");
    }

    @Test
    void theirTriggersDoNotFireAndTheirViewsAreNotRead() throws SQLException {
        change(
                "CREATE TRIGGER a AFTER INSERT ON annotation BEGIN DELETE FROM article; END",
                "CREATE TRIGGER b BEFORE UPDATE ON article BEGIN SELECT load_extension('/tmp/evil.so'); END",
                "CREATE VIEW c AS SELECT load_extension('/tmp/evil.so'), writefile('/tmp/x', 'y')",
                "CREATE INDEX d ON article (abs(-9223372036854775807 - length(text)))");
        assertThat(take().articles()).isEqualTo(1);
    }

    @Test
    void aViewInTheTablesPlaceIsRefused() throws SQLException {
        change(
                "PRAGMA foreign_keys = OFF",
                "ALTER TABLE note RENAME TO other",
                "CREATE VIEW note AS WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS"
                    + " text, 'article' AS kind, '' AS subject, 1 AS private, load_extension('/tmp/evil.so') AS x FROM"
                    + " r");
        assertThat(refused()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aColumnThatIsComputedIsRefused() throws SQLException {
        change("ALTER TABLE article ADD COLUMN evil TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL");
        assertThat(refused()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aVirtualTableInTheTablesPlaceIsRefused() throws SQLException {
        change(
                "ALTER TABLE story_article RENAME TO other",
                "CREATE VIRTUAL TABLE story_article USING fts5 (story, position, article)");
        assertThat(refused()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void bytesThatAreNotThoseOfTheirDigestAreLeft() throws SQLException {
        change("UPDATE source_file SET bytes = CAST('The levee broke, nobody said.' AS BLOB)");
        Handover.Outcome outcome = take();
        assertThat(outcome.articles()).isZero();
        assertThat(outcome.left()).containsExactly(new Handover.Left("levee.txt", Handover.Why.OTHER_BYTES));
    }

    /// The text of the row says what the bytes do not: ours is made of the bytes, and the highlight is lost with its
    /// words.
    @Test
    void wordsThatAreNotInTheSourceAreNotTakenForIt() throws SQLException {
        change(
                "UPDATE article SET text = 'They are all liars.', pieces = '[{\"kind\":\"paragraph\",\"text\":\"They"
                        + " are all liars.\",\"runs\":[]}]'",
                "UPDATE annotation SET start = 0, \"end\" = 19, exact = 'They are all liars.', prefix = '', suffix ="
                        + " ''");
        take();
        LibraryArticle article = mine.articles().getFirst();
        assertThat(article.article().text()).contains("held through the night").doesNotContain("liars");
        assertThat(mine.annotations(article.id()).getFirst().target().span().isEmpty())
                .isTrue();
    }

    @Test
    void anEnormousValueIsLeft() throws SQLException {
        change("PRAGMA ignore_check_constraints = ON", "UPDATE source_file SET bytes = zeroblob(40000000)");
        assertThat(take().left()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE article SET pieces = '[[['",
                "UPDATE article SET pieces = '[{\"kind\":\"paragraph\",\"text\":\"a\",\"runs\":[0,99,-5,2147483647]}]'",
                "UPDATE article SET id = 'nobody'",
                "UPDATE article SET imported = 'soon'",
                "UPDATE article SET source_pairs = '{}'  , source_length = -1",
                "UPDATE annotation SET start = -3",
                "UPDATE annotation SET created = ''",
                "UPDATE body SET tag = 'x' WHERE tag IS NOT NULL",
                "UPDATE article SET format = 'exe'"
            })
    void aRowThatMakesNoSenseIsLeftOrMended(String sql) throws SQLException {
        change("PRAGMA foreign_keys = OFF", "PRAGMA ignore_check_constraints = ON", sql);
        Handover.Outcome outcome = take();
        assertThat(outcome.articles() + outcome.left().size()).isPositive();
    }

    @Test
    void noChangedByteDoesHarm() throws IOException {
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(8);
        for (int i = 0; i < 60; i++) {
            byte[] changed = good.clone();
            for (int times = 1 + random.nextInt(40); times > 0; times--) {
                changed[72 + random.nextInt(changed.length - 72)] = (byte) random.nextInt(256);
            }
            Files.write(
                    file,
                    random.nextInt(5) == 0
                            ? java.util.Arrays.copyOf(changed, random.nextInt(changed.length))
                            : changed);
            try (SqliteLibrary into = SqliteLibrary.inMemory();
                    Received received = ReceivedFile.open(file)) {
                Handover.take(received, into, InstantSource.system(), _ -> {});
            } catch (LibraryException refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    @Test
    void anotherProgramsDatabaseAndANewerLibraryAreRefused() throws SQLException {
        change("PRAGMA user_version = 9999");
        assertThat(refused()).isEqualTo(Reason.FROM_NEWER_VERSION);
        change("PRAGMA user_version = 5", "PRAGMA application_id = 7");
        assertThat(refused()).isEqualTo(Reason.NOT_A_LIBRARY);
    }

    @Test
    void aLibraryIsToldFromAnArticleWhateverItsName() throws IOException {
        Path renamed = Files.copy(file, folder.resolve("story.html"));
        assertThat(Pages.read(renamed)).isEqualTo(new PageReading.OtherLibrary(renamed));
        assertThat(Pages.read(new SourceFile("a/b.txt", STORY.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(PageReading.Read.class);
    }
}
