package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.article.ArticleId;
import org.pullquote.library.SearchQuery;

class MigrationsTest {
    @TempDir
    private Path folder = Path.of("");

    private static String script(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// A library as the program made it when there were no versions yet, with one article.
    private void makeSecondVersion(UUID article) throws IOException, SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteLibrary.FILE_NAME));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script("001-library.sql"));
            statement.executeUpdate(script("002-search.sql"));
            Sql.run(connection, "INSERT INTO source_file VALUES (?, 'a.txt', x'00')", "ab".repeat(32));
            Sql.run(connection, """
                INSERT INTO article (id, sha256, file_name, charset, imported, format, outlet, published, url,
                    authors, cleaner, cleaner_number, word_count, text, pieces, source_length, source_pairs)
                VALUES (?, ?, 'a.txt', 'UTF-8', '2026-03-16T12:00:00Z', 'plain-text', 'Courier', '2026-03-15',
                    'https://www.courier.example/flood?utm_source=x', '[]', 'clean', 1, 2, 'Gate shut.',
                    '[{"kind":"paragraph","text":"Gate shut.","runs":[]}]', 10, '[]')
                """, article, "ab".repeat(32));
            statement.execute("PRAGMA application_id = " + Database.APPLICATION);
            statement.execute("PRAGMA user_version = 2");
        }
    }

    @Test
    void anOldLibraryIsBroughtUpToDateWithAllItHas() throws IOException, SQLException {
        UUID id = UUID.randomUUID();
        makeSecondVersion(id);
        ArticleId article = new ArticleId(id);

        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            assertThat(library.restriction()).isEmpty();
            assertThat(library.article(article).orElseThrow().article().text()).isEqualTo("Gate shut.");
            assertThat(library.versions(article)).hasSize(1);
            assertThat(library.withAddress("https://courier.example/flood")).containsExactly(article);
            assertThat(library.search(SearchQuery.of("gate").withOutlet("courier")))
                    .hasSize(1);
            assertThat(library.changedSinceRead()).isEmpty();

            library.addVersion(article, Examples.page("new"), Examples.plain("Gate open."), List.of());
            assertThat(library.changedSinceRead()).hasSize(1);
        }
    }
}
