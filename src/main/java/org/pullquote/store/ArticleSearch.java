package org.pullquote.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;
import org.pullquote.text.TextSpan;

/// Searches the articles.
///
/// FTS5's own ranking (bm25) reads all of a word's places to know how rare it is, and its snippets find them again. So
/// only which articles fit is asked of it, the newest first and not more than can be looked at; those are read, and
/// ranked, and their snippets cut, here. Where more fit than can be ranked, the newest come first.
final class ArticleSearch {
    /// So many are few enough to be read and ranked.
    private static final int FEW = 300;

    /// So many of the newest are read for a beginning of one letter before the index is asked.
    private static final int NEWEST = 400;

    private static final double WORDS_OF_AN_ARTICLE = 600;

    /// How soon a word that stands there again counts less, as in BM25.
    private static final double SATURATION = 1.2;

    /// How much more a headline says than a place in the text.
    private static final double HEADLINE = 2;

    private final Connection connection;
    private final SearchQuery query;
    private final Sought sought;
    private final Finder finder;

    ArticleSearch(Connection connection, SearchQuery query) {
        this.connection = connection;
        this.query = query;
        this.sought = Sought.of(query.words());
        this.finder = new Finder(sought);
    }

    /// An article that was read.
    private record Read(long number, String headline, String text, Finder.Found found, double score) {}

    List<SearchHit> hits() throws SQLException {
        if (isNarrowed()
                && Sql.first(connection, row -> row.getInt(1), narrowed() + " LIMIT 1", narrowing())
                        .isEmpty()) {
            return List.of();
        }
        if (sought.isEmpty()) {
            return hits(read(newest(query.limit()), false));
        }
        List<Sought.Part> letters =
                sought.parts().stream().filter(Sought.Part::isOneLetter).toList();
        if (!letters.isEmpty()) {
            Sought rest = sought.without(letters);
            List<Long> some = rest.isEmpty() ? newest(NEWEST) : fitting(rest.expression(), NEWEST);
            List<Read> fit = read(some, true);
            if (fit.size() >= query.limit() || some.size() < NEWEST) {
                return hits(fit.size() < query.limit() ? ranked(fit) : fit.subList(0, query.limit()));
            }
        }
        List<Long> fit = fitting(sought.expression(), Math.max(FEW, query.limit()));
        boolean few = fit.size() < FEW;
        return hits(few ? ranked(read(fit, false)) : read(fit.subList(0, Math.min(query.limit(), fit.size())), false));
    }

    private List<Read> ranked(List<Read> read) {
        return read.stream()
                .sorted(Comparator.comparingDouble(Read::score).reversed())
                .limit(query.limit())
                .toList();
    }

    private List<Long> fitting(String expression, int most) throws SQLException {
        // The plus keeps SQLite from asking the index once for each article of the outlet.
        String where = isNarrowed() ? " AND +rowid IN (" + narrowed() + ")" : "";
        return Sql.list(
                connection,
                row -> row.getLong(1),
                "SELECT rowid FROM article_text WHERE article_text MATCH ?4" + where + " ORDER BY rowid DESC LIMIT ?5",
                narrowing(expression, most));
    }

    private List<Long> newest(int most) throws SQLException {
        String from = isNarrowed() ? "(" + narrowed() + ")" : "article_facts";
        return Sql.list(
                connection,
                row -> row.getLong(1),
                "SELECT number FROM " + from + " WHERE ?4 = '' ORDER BY number DESC LIMIT ?5",
                narrowing("", most));
    }

    private boolean isNarrowed() {
        return query.outlet().isPresent()
                || query.from().isPresent()
                || query.to().isPresent();
    }

    /// The articles of the outlet and the days that are asked for.
    private String narrowed() {
        // The first names all parameters, so that as many are there as are given.
        List<String> conditions = new ArrayList<>(List.of("coalesce(?1, ?2, ?3) IS NOT NULL"));
        query.outlet().ifPresent(_ -> conditions.add("outlet = ?1"));
        query.from().ifPresent(_ -> conditions.add("day >= ?2"));
        query.to().ifPresent(_ -> conditions.add("day <= ?3"));
        return "SELECT number FROM article_facts WHERE " + String.join(" AND ", conditions);
    }

    private Object[] narrowing(Object... more) {
        Object[] all = new Object[3 + more.length];
        all[0] = query.outlet();
        all[1] = query.from().map(Object::toString);
        all[2] = query.to().map(Object::toString);
        System.arraycopy(more, 0, all, 3, more.length);
        return all;
    }

    /// Reads articles in the order of their numbers.
    ///
    /// @param filter whether those are left out in which not all is found
    private List<Read> read(List<Long> numbers, boolean filter) throws SQLException {
        List<Read> read = new ArrayList<>(numbers.size());
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT headline, text FROM article WHERE number = ?")) {
            for (long number : numbers) {
                statement.setLong(1, number);
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        Read one = read(number, Sql.optional(row, "headline").orElse(""), row.getString("text"));
                        if (!filter || isThere(one)) {
                            read.add(one);
                        }
                    }
                }
                if (filter && read.size() >= query.limit()) {
                    break;
                }
            }
        }
        return read;
    }

    private Read read(long number, String headline, String text) {
        Finder.Found found = finder.in(text);
        Finder.Found above = finder.in(headline);
        double length = 0.25 + 0.75 * found.words() / WORDS_OF_AN_ARTICLE;
        double score = 0;
        for (int part = 0; part < found.hits().size(); part++) {
            int count = found.hits().get(part).size();
            score += count / (count + SATURATION * length);
            score += above.hits().get(part).isEmpty() ? 0 : HEADLINE;
        }
        return new Read(number, headline, text, found, score);
    }

    /// The index takes headline and text together, and so does this.
    private boolean isThere(Read read) {
        List<List<TextSpan>> above = finder.in(read.headline()).hits();
        for (int part = 0; part < above.size(); part++) {
            if (above.get(part).isEmpty() && read.found().hits().get(part).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<SearchHit> hits(List<Read> read) throws SQLException {
        List<SearchHit> hits = new ArrayList<>(read.size());
        for (Read one : read) {
            Snippet snippet = Snippet.of(one.text(), one.found());
            Optional<SearchHit> hit = Sql.first(
                    connection,
                    row -> new SearchHit.InArticle(ArticleTable.readSummary(row), snippet.text(), snippet.found()),
                    "SELECT " + ArticleTable.SUMMARY + " FROM article WHERE number = ?",
                    one.number());
            hit.ifPresent(hits::add);
        }
        return hits;
    }
}
