package org.pullquote.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pullquote.article.ArticleId;
import org.pullquote.library.Suggested;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.suggestion.coding.CodingRule;

/// The rejected suggestions and the reader's own rules.
final class SuggestedTables implements Suggested {
    private final Database database;

    SuggestedTables(Database database) {
        this.database = database;
    }

    @Override
    public Set<SuggestionKey> rejected(ArticleId article) {
        List<SuggestionKey> found = database.read(connection -> Sql.list(
                connection,
                row -> new SuggestionKey(row.getString("suggestion")),
                "SELECT suggestion FROM rejected_suggestion WHERE article = ?",
                article.value()));
        return Set.copyOf(found);
    }

    @Override
    public boolean isRejected(ArticleId article, SuggestionKey suggestion) {
        return database.read(connection -> Sql.first(
                        connection,
                        row -> row.getInt(1),
                        "SELECT 1 FROM rejected_suggestion WHERE article = ? AND suggestion = ?",
                        article.value(),
                        suggestion.hash()))
                .isPresent();
    }

    @Override
    public void reject(ArticleId article, SuggestionKey suggestion, boolean isRejected) {
        String sql = isRejected
                ? "INSERT OR IGNORE INTO rejected_suggestion (article, suggestion) VALUES (?, ?)"
                : "DELETE FROM rejected_suggestion WHERE article = ? AND suggestion = ?";
        database.write(connection -> Sql.run(connection, sql, article.value(), suggestion.hash()));
    }

    @Override
    public List<CodingRule> rules() {
        return database.read(connection -> Sql.list(
                connection, SuggestedTables::read, "SELECT * FROM coding_rule ORDER BY name COLLATE NOCASE, id"));
    }

    @Override
    public Optional<CodingRule> rule(UUID id) {
        return database.read(connection ->
                Sql.first(connection, SuggestedTables::read, "SELECT * FROM coding_rule WHERE id = ?", id));
    }

    @Override
    public void putRule(CodingRule rule) {
        database.write(connection -> Sql.run(
                connection,
                "INSERT OR REPLACE INTO coding_rule (id, name, tag, words, form, reach, whole_words, match_case)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rule.id(),
                rule.name(),
                rule.tag(),
                rule.words(),
                rule.form().label(),
                rule.reach().label(),
                rule.wholeWords() ? 1 : 0,
                rule.matchCase() ? 1 : 0));
    }

    @Override
    public void removeRule(UUID id) {
        database.write(connection -> Sql.run(connection, "DELETE FROM coding_rule WHERE id = ?", id));
    }

    static CodingRule read(ResultSet row) throws SQLException {
        return new CodingRule(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                UUID.fromString(row.getString("tag")),
                row.getString("words"),
                Json.labelled(row.getString("form"), CodingRule.Form::labelled),
                Json.labelled(row.getString("reach"), CodingRule.Reach::labelled),
                row.getInt("whole_words") != 0,
                row.getInt("match_case") != 0);
    }
}
