package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Fingerprint;
import org.pullquote.library.Kinship;
import org.pullquote.library.LibraryArticle;

class SqliteKinshipTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<ArticleId> since(Kinship kinship, long mark) {
        List<ArticleId> changed = new ArrayList<>();
        kinship.fingerprintsSince(mark, 10, (article, _) -> changed.add(article));
        return changed;
    }

    @Test
    void anArticleThatIsKeptHasItsFingerprintAndAChangedOneANewOne() {
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            LibraryArticle first = library.add(Examples.page("a"), Examples.plain("Gate shut by the board."));
            LibraryArticle second = library.add(Examples.page("b"), Examples.plain("Gate open."));
            Kinship kinship = library.kinship();
            assertThat(since(kinship, 0)).containsExactly(first.id(), second.id());
            long mark = kinship.fingerprintsSince(0, 10, (_, _) -> {});
            assertThat(since(kinship, mark)).isEmpty();

            library.putArticle(first.id(), Examples.plain("The gate stayed open all night."));
            assertThat(since(kinship, mark)).containsExactly(first.id());
            assertThat(kinship.fingerprints(List.of(first.id(), ArticleId.random())))
                    .hasSize(1)
                    .hasEntrySatisfying(
                            first.id(),
                            print -> assertThat(print.bytes())
                                    .isEqualTo(Fingerprint.of(Examples.plain("The gate stayed open all night."))
                                            .bytes()));
        }
    }

    @Test
    void anOldLibrarysFingerprintsAreMadeLater() throws Exception {
        LibraryArticle kept;
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            kept = library.add(Examples.page("a"), Examples.plain("Gate shut by the board."));
            library.add(Examples.page("b"), Examples.plain("Gate open."));
        }
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteLibrary.FILE_NAME));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM fingerprint");
        }
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            Kinship kinship = library.kinship();
            assertThat(kinship.fingerprints(List.of(kept.id()))).isEmpty();
            assertThat(kinship.makeFingerprints(1)).isEqualTo(1);
            assertThat(kinship.makeFingerprints(5)).isEqualTo(1);
            assertThat(kinship.makeFingerprints(5)).isZero();
            assertThat(kinship.fingerprints(List.of(kept.id()))).containsKey(kept.id());
        }
    }

    @Test
    void whatWasPartedIsKeptInBothOrdersAndInTheLog() {
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            ArticleId one =
                    library.add(Examples.page("a"), Examples.plain("A.")).id();
            ArticleId other =
                    library.add(Examples.page("b"), Examples.plain("B.")).id();
            library.kinship().putApart(one, Set.of(other));
            assertThat(library.log().getLast().action()).isEqualTo("siblings parted");
        }
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            ArticleId one = library.summaries().getFirst().id();
            ArticleId other = library.summaries().getLast().id();
            assertThat(library.kinship().apart(one)).containsExactly(other);
            assertThat(library.kinship().apart(other)).containsExactly(one);
        }
    }
}
