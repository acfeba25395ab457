package org.pullquote.comparison;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pullquote.article.Article;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import tools.jackson.databind.JsonNode;

/// Measures how articles on the same event are found among others: `SiblingFigures FOLDER`, the folder with
/// `articles.json` and `text/`. Recall at 2 is the share of the two others of each event of three that come first.
public final class SiblingFigures {
    public static void main(String[] arguments) {
        Corpus corpus = new Corpus(Path.of(arguments[0]));
        for (boolean headlines : new boolean[] {false, true}) {
            for (boolean dates : new boolean[] {false, true}) {
                System.out.println((headlines ? "with headlines " : "text alone ")
                        + (dates ? "and dates    " : "            ")
                        + measure(corpus, headlines, dates, "basil", 2)
                        + "; all events, all siblings " + measure(corpus, headlines, dates, "", 4));
            }
        }
    }

    private static String measure(Corpus corpus, boolean headlines, boolean dates, String prefix, int most) {
        Map<String, Fingerprint> articles = new TreeMap<>();
        Siblings<String> siblings = new Siblings<>(name -> Optional.ofNullable(articles.get(name)));
        Map<String, String> events = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : corpus.json("articles.json").properties()) {
            String event = entry.getValue().get("event").asString();
            if (event.startsWith(prefix)) {
                articles.put(
                        entry.getKey(),
                        Fingerprint.of(article(corpus, entry.getKey(), entry.getValue(), headlines, dates)));
                events.put(entry.getKey(), event);
                sizes.merge(event, 1, Integer::sum);
            }
        }
        articles.forEach(siblings::add);
        int wanted = 0;
        int found = 0;
        for (Map.Entry<String, Fingerprint> entry : articles.entrySet()) {
            String event = events.get(entry.getKey());
            List<Siblings.Sibling<String>> nearest =
                    siblings.of(entry.getKey(), entry.getValue(), Math.min(most, sizes.get(event) - 1));
            wanted += Math.min(most, sizes.get(event) - 1);
            found += (int) nearest.stream()
                    .filter(near -> events.get(near.key()).equals(event))
                    .count();
        }
        return String.format(Locale.ROOT, "recall %.3f (%d of %d)", found / (double) wanted, found, wanted);
    }

    private static Article article(Corpus corpus, String name, JsonNode about, boolean headlines, boolean dates) {
        Optional<IsoDate> date = dates && about.get("date") != null
                ? IsoDate.parse(about.get("date").asString(""))
                : Optional.empty();
        Optional<String> headline =
                headlines ? Optional.ofNullable(about.get("headline")).map(JsonNode::asString) : Optional.empty();
        Metadata none = Metadata.NONE;
        return Corpus.article(
                corpus.text(name),
                new Metadata(
                        none.outlet(), headline, none.authors(), date, none.updated(), none.url(), none.language()));
    }
}
