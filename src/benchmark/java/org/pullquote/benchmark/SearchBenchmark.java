package org.pullquote.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pullquote.library.Library;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;
import org.pullquote.store.SqliteLibrary;

/// Prints how many milliseconds of CPU the first 50 results with their snippets take, beside what SQLite's FTS5 takes
/// for the same ranked by its own bm25 with its own snippets, in the same run: `SearchBenchmark FOLDER [ARTICLES]`. The
/// folder holds the library; where there is none yet, one of 100,000 articles is made of generated text.
public final class SearchBenchmark {
    private static final int ARTICLES = 100_000;
    private static final int RUNS = 5;
    private static final String PLAIN = """
        SELECT article.id, article.headline, snippet(article_text, 1, '[', ']', '…', 24)
        FROM article_text JOIN article ON article.number = article_text.rowid
        WHERE article_text MATCH ? ORDER BY rank LIMIT 50
        """;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private SearchBenchmark() {}

    /// Something that is measured.
    @FunctionalInterface
    private interface Measured {
        int results() throws SQLException;
    }

    /// What came of measuring: the median and the largest time, in milliseconds of CPU.
    private record Times(double median, double largest, int results) {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments[0]);
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARTICLES;
        MadeLibrary made = new MadeLibrary();
        if (!Files.exists(folder.resolve(SqliteLibrary.FILE_NAME))) {
            long begun = System.nanoTime();
            try (Library library = SqliteLibrary.open(folder)) {
                made.fill(library, articles);
            }
            System.out.printf(Locale.ROOT, "made in %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
        }
        Path file = folder.resolve(SqliteLibrary.FILE_NAME).toAbsolutePath();
        System.out.printf(Locale.ROOT, "%d MB%n", Files.size(file) / 1_000_000);
        try (Library library = SqliteLibrary.open(folder);
                Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            first(library, made);
            System.out.printf("%-28s %-26s %8s %8s %8s %8s%n", "", "query", "ms CPU", "largest", "bm25", "share");
            for (var query : queries(made).entrySet()) {
                row(library, plain, query.getKey(), query.getValue());
            }
        }
    }

    /// What the first search of a process takes, whose code nobody has run yet, and the one after what the desk looks
    /// for when its search opens.
    private static void first(Library library, MadeLibrary made) {
        for (String words : List.of(prefix(made, 1) + "*", prefix(made, 2) + "*", made.word(2))) {
            long before = CLOCK.getCurrentThreadCpuTime();
            library.search(SearchQuery.of(words));
            System.out.printf(
                    Locale.ROOT, "first: %s %.0f ms%n", words, (CLOCK.getCurrentThreadCpuTime() - before) / 1e6);
        }
    }

    private static Map<String, SearchQuery> queries(MadeLibrary made) {
        Map<String, SearchQuery> queries = new LinkedHashMap<>();
        String common = made.word(0);
        put(queries, "commonest word", common);
        put(queries, "word of rank 10", made.word(10));
        put(queries, "word of rank 100", made.word(100));
        put(queries, "word of rank 1,000", made.word(1_000));
        put(queries, "word of rank 10,000", made.word(10_000));
        put(queries, "rare word", made.word(55_000));
        for (int letters : List.of(1, 2, 3, 4, 5, 6)) {
            put(queries, "prefix of " + letters, prefix(made, letters) + "*");
        }
        put(queries, "phrase of the commonest", quoted(common, made.word(1)));
        put(queries, "phrase, common and rare", quoted(common, made.word(20_000)));
        put(queries, "phrase of ranks 100", quoted(made.word(100), made.word(101)));
        put(queries, "phrase of ranks 500", quoted(made.word(500), made.word(501)));
        put(queries, "phrase of ranks 2,000", quoted(made.word(2_000), made.word(2_001)));
        put(queries, "phrase of three common", quoted(common, made.word(1), made.word(2)));
        put(queries, "phrase of five common", quoted(made.word(3), common, made.word(4), made.word(1), made.word(2)));
        put(queries, "phrase and word", quoted(common, made.word(1)) + " " + made.word(300));
        put(queries, "two common words", common + " " + made.word(1));
        put(queries, "common and rare word", common + " " + made.word(30_000));
        put(queries, "two words of ranks 3,000", made.word(3_000) + " " + made.word(3_001));
        put(queries, "words as typed", made.word(40) + " " + made.word(7) + " " + prefix(made, 3) + "*");
        queries.put("common, one outlet", SearchQuery.of(common).withOutlet("Outlet 7"));
        queries.put("rank 1,000, one outlet", SearchQuery.of(made.word(1_000)).withOutlet("Outlet 7"));
        queries.put("common, no such outlet", SearchQuery.of(common).withOutlet("Nowhere"));
        return queries;
    }

    private static void put(Map<String, SearchQuery> queries, String name, String words) {
        queries.put(name, SearchQuery.of(words));
    }

    private static String quoted(String... words) {
        return "\"" + String.join(" ", words) + "\"";
    }

    /// The beginning of the commonest word that is long enough for it.
    private static String prefix(MadeLibrary made, int letters) {
        int rank = 0;
        while (made.word(rank).length() < letters) {
            rank++;
        }
        return made.word(rank).substring(0, letters);
    }

    private static void row(Library library, Connection plain, String name, SearchQuery query) throws SQLException {
        Times ours = measure(() -> {
            List<SearchHit> hits = library.search(query);
            return (int)
                    hits.stream().filter(SearchHit.InArticle.class::isInstance).count();
        });
        Times theirs = measure(() -> plain(plain, query.words()));
        System.out.printf(
                Locale.ROOT,
                "%-28s %-26s %8.1f %8.1f %8.1f %8.2f   %d/%d%n",
                name,
                query.words(),
                ours.median(),
                ours.largest(),
                theirs.median(),
                ours.median() / theirs.median(),
                ours.results(),
                theirs.results());
    }

    private static int plain(Connection connection, String words) throws SQLException {
        String expression = words.replaceAll("(?<=^|\\s)([^\\s\"*]+)(?=\\s|$)", "\"$1\"");
        try (PreparedStatement statement = connection.prepareStatement(PLAIN)) {
            statement.setString(1, expression);
            int results = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    results += rows.getString(3) == null ? 0 : 1;
                }
            }
            return results;
        }
    }

    private static Times measure(Measured measured) throws SQLException {
        double[] times = new double[RUNS];
        int results = 0;
        for (int run = 0; run < RUNS; run++) {
            long before = CLOCK.getCurrentThreadCpuTime();
            results = measured.results();
            times[run] = (CLOCK.getCurrentThreadCpuTime() - before) / 1e6;
        }
        Arrays.sort(times);
        return new Times(times[RUNS / 2], times[RUNS - 1], results);
    }
}
