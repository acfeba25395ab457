package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.LinkKind;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.comparison.Decision;
import org.pullquote.library.ArticleVersion;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;
import org.pullquote.library.Noted;
import org.pullquote.library.Received;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.SearchQuery;
import org.pullquote.library.Story;
import org.pullquote.library.intake.Handover;
import org.pullquote.library.intake.Versioning;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.suggestion.coding.CodingRule;
import org.pullquote.text.TextSpan;

/// All that a reader made goes over to another library, once.
class HandoverTest {
    private static final RawPage FIRST = page("levee.txt", "The levee held through the night, the mayor said.");
    private static final RawPage SECOND =
            page("levee.txt", "Correction added. The levee held through the night, the mayor said on Monday.");
    private static final RawPage THIRD = page("levee.txt", "Nothing is known of the levee. The mayor was silent.");
    private static final RawPage OTHER = page("courier.txt", "According to the mayor, the levee held all night.");

    @TempDir
    private Path folder;

    private final SqliteLibrary mine = SqliteLibrary.inMemory();
    private final UUID decision = UUID.randomUUID();
    private final UUID search = UUID.randomUUID();
    private final UUID rule = UUID.randomUUID();
    private final SuggestionKey rejected = new SuggestionKey("0123456789abcdef0123456789abcdef");

    private static RawPage page(String name, String text) {
        return Pages.page(name, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Annotation marked(LibraryArticle article, String words) {
        return Examples.annotation(article, TextSpan.at(article.article().text().indexOf(words), words.length()));
    }

    @BeforeEach
    void makeTheirs() {
        try (SqliteLibrary theirs = SqliteLibrary.open(folder)) {
            Tag tag = new Tag(UUID.randomUUID(), "spin", Hue.SKY, Optional.empty(), "", List.of(), Optional.empty());
            theirs.putCodeBook(theirs.codeBook().with(tag));
            LibraryArticle levee = theirs.add(FIRST, Cleaning.clean(FIRST));
            Annotation night = marked(levee, "through the night");
            theirs.putAnnotation(night);
            LibraryArticle changed = new Versioning(theirs)
                    .keep(levee.id(), SECOND, Cleaning.clean(SECOND), Examples.NOON)
                    .article();
            Annotation correction = marked(changed, "Correction added");
            theirs.putAnnotation(correction);
            LibraryArticle courier = theirs.add(OTHER, Cleaning.clean(OTHER));
            Story story = new Story(UUID.randomUUID(), "Levee", List.of(levee.id(), courier.id()));
            theirs.putStory(story);
            theirs.putNote(new Noted.OfStory(story.id()), new Body.Note("Who has the minutes?", true));
            theirs.putLink(
                    new Link(UUID.randomUUID(), night.id(), correction.id(), LinkKind.RELATED_TO, Examples.NOON));
            theirs.putDecision(new Decision(
                    decision,
                    Decision.Ruling.CONFIRMED,
                    marked(changed, "The levee held").target(),
                    marked(courier, "the levee held").target(),
                    Examples.NOON));
            theirs.putSavedSearch(
                    new SavedSearch(search, "Levees", SearchQuery.of("levee*").withTag(tag.id())));
            theirs.suggested().putRule(rule(tag.id()));
            theirs.suggested().reject(levee.id(), rejected, true);
            theirs.kinship().putApart(levee.id(), Set.of(courier.id()));
        }
    }

    private CodingRule rule(UUID tag) {
        return new CodingRule(rule, "Held", tag, "held", CodingRule.Form.PHRASE, CodingRule.Reach.WORDS, true, false);
    }

    @AfterEach
    void close() {
        mine.close();
    }

    private Handover.Outcome take() {
        try (Received received = ReceivedFile.open(folder.resolve(SqliteLibrary.FILE_NAME))) {
            assertThat(received.remaining()).isEmpty();
            return Handover.take(received, mine, InstantSource.system(), _ -> {});
        }
    }

    private LibraryArticle mine(RawPage page) {
        return mine.withBytes(page.file().digest()).orElseThrow();
    }

    @Test
    void allThatWasMadeIsTakenOnce() {
        assertThat(take()).isEqualTo(new Handover.Outcome(2, 0, 2, 1, 6, List.of(), Set.of()));
        assertThat(take()).isEqualTo(new Handover.Outcome(0, 2, 0, 0, 0, List.of(), Set.of()));
        LibraryArticle levee = mine(SECOND);
        LibraryArticle courier = mine(OTHER);
        UUID tag = mine.codeBook().named("spin").orElseThrow().id();
        Decision taken = mine.decision(decision).orElseThrow();
        assertThat(taken.first().span().in(levee.article().text())).isEqualTo("The levee held");
        assertThat(taken.second().span().in(courier.article().text())).isEqualTo("the levee held");
        assertThat(mine.decisions(List.of(levee.id(), courier.id()))).containsExactly(taken);
        assertThat(mine.savedSearch(search).orElseThrow().query())
                .isEqualTo(SearchQuery.of("levee*").withTag(tag));
        assertThat(mine.suggested().rule(rule)).contains(rule(tag));
        assertThat(mine.suggested().rejected(levee.id())).containsExactly(rejected);
        assertThat(mine.kinship().apart(levee.id())).containsExactly(courier.id());
        assertThat(mine.linksOf(levee.id())).hasSize(1);
        Story story = mine.storyNamed("Levee").orElseThrow();
        assertThat(story.articles()).containsExactly(levee.id(), courier.id());
        assertThat(mine.note(new Noted.OfStory(story.id()))).contains(new Body.Note("Who has the minutes?", true));
    }

    @Test
    void theOlderVersionsComeWithTheHighlightsWhereTheyStood() {
        take();
        LibraryArticle levee = mine(SECOND);
        assertThat(mine.versions(levee.id())).hasSize(2);
        assertThat(words(mine.version(levee.id(), 1).orElseThrow())).containsExactly("through the night");
        assertThat(words(mine.version(levee.id(), 2).orElseThrow()))
                .containsExactly("Correction added", "through the night");
    }

    private static List<String> words(ArticleVersion version) {
        return version.annotations().stream()
                .map(Annotation::target)
                .map(Target::span)
                .map(span -> span.in(version.article().article().text()))
                .toList();
    }

    @Test
    void aNewerVersionFollowsOnesOwnAndOnesOwnHighlightsAreCarried() {
        LibraryArticle own = mine.add(FIRST, Cleaning.clean(FIRST));
        Annotation mayor = marked(own, "the mayor said");
        mine.putAnnotation(mayor);
        assertThat(take().articles()).isEqualTo(1);
        assertThat(mine(SECOND).id()).isEqualTo(own.id());
        assertThat(words(mine.version(own.id(), 2).orElseThrow()))
                .containsExactly("Correction added", "through the night", "the mayor said");
        assertThat(mine.suggested().rejected(own.id())).isEmpty();
    }

    @Test
    void anArticleThatWentItsOwnWayHereStaysAndTheOthersNewestIsOneOfItsOwn() {
        LibraryArticle own = mine.add(FIRST, Cleaning.clean(FIRST));
        mine.addVersion(own.id(), THIRD, Cleaning.clean(THIRD), List.of());
        take();
        assertThat(mine.versions(own.id())).hasSize(2);
        assertThat(mine(SECOND).id()).isNotEqualTo(own.id());
        assertThat(words(mine.version(mine(SECOND).id(), 1).orElseThrow())).contains("Correction added");
    }

    @Test
    void anOlderVersionBehindOnesOwnIsLeftAndSaid() {
        mine.add(SECOND, Cleaning.clean(SECOND));
        assertThat(take().left()).containsExactly(new Handover.Left("levee.txt", Handover.Why.OLDER_VERSION));
    }

    private void change(String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteLibrary.FILE_NAME));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("PRAGMA ignore_check_constraints = ON");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void aDecisionOnWordsThatAreNotThereIsLeftAndSaid() throws SQLException {
        change("UPDATE decision_side SET start = 2000000, \"end\" = 2000009, exact = 'They are all liars.', prefix ="
                + " '', suffix = '' WHERE side = 0");
        assertThat(take().left())
                .containsExactly(new Handover.Left("They are all liars.", Handover.Why.WITHOUT_PASSAGE));
    }

    /// One row that makes no sense takes none of the others with it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE version SET pieces = '[['",
                "UPDATE version SET sha256 = 'none'",
                "UPDATE version SET text = 'other words', pieces = '[]'",
                "UPDATE version_place SET start = -1",
                "UPDATE version_place SET exact = 'no such words', \"end\" = 2000000000",
                "UPDATE decision SET ruling = 'maybe'",
                "UPDATE decision_side SET start = 2000000000",
                "UPDATE saved_search SET words = hex(zeroblob(9000)), tag = 'x'",
                "UPDATE saved_search SET first_day = 'soon'",
                "UPDATE coding_rule SET form = 'program'",
                "UPDATE rejected_suggestion SET suggestion = 'x'",
                "UPDATE tag SET name = '' WHERE name = 'spin'",
                "UPDATE tag SET hue = 'none' WHERE name = 'spin'",
                "UPDATE link SET kind = 'none'",
                "UPDATE story SET id = 'none'",
                "UPDATE article_facts SET version = 1"
            })
    void aRowThatMakesNoSenseLeavesTheArticles(String sql) throws SQLException {
        change(sql);
        Handover.Outcome outcome = take();
        assertThat(outcome.articles()).isEqualTo(2);
        assertThat(mine(SECOND).article().text()).contains("Correction added");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE story SET name = hex(zeroblob(20000))",
                "WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 2100) INSERT INTO tag (id,"
                        + " position, name, hue, definition, fields) SELECT 'x' || n, n, n, 'sky', '', '[]' FROM r",
                "DROP TABLE version_place",
            })
    void whatHasMoreThanALibraryIsRefusedOrRead(String sql) throws SQLException {
        change(sql);
        Received received;
        try {
            received = ReceivedFile.open(folder.resolve(SqliteLibrary.FILE_NAME));
        } catch (LibraryException refused) {
            assertThat(refused.reason()).isEqualTo(LibraryException.Reason.DAMAGED);
            return;
        }
        try (received) {
            assertThat(Handover.take(received, mine, InstantSource.system(), _ -> {})
                            .articles())
                    .isEqualTo(2);
        }
    }

    @Test
    void anArticleWithHighlightsWithoutNumberIsLeftBeforeTheyAreRead() throws SQLException {
        change("WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 20100) INSERT INTO annotation"
                + " (id, article, start, start_pairs, \"end\", end_pairs, exact, prefix, suffix, block, status,"
                + " created, modified) SELECT 'x' || n, id, 0, 0, 1, 0, 'T', '', '', 0, 'open', imported, imported"
                + " FROM r, (SELECT id, imported FROM article LIMIT 1)");
        Handover.Outcome outcome = take();
        assertThat(outcome.articles()).isEqualTo(1);
        assertThat(outcome.left()).extracting(Handover.Left::why).contains(Handover.Why.DAMAGED);
    }
}
