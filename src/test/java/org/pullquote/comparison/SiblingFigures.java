package org.pullquote.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
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
        for (boolean dates : new boolean[] {false, true}) {
            for (int size : new int[] {2, 4, 10, 40, 184}) {
                System.out.println((dates ? "with dates, " : "without dates, ") + "libraries of " + size + ": "
                        + proposals(corpus, dates, size));
            }
        }
    }

    /// How many of the proposals are right, and how many siblings are proposed, in libraries of so many articles that
    /// are drawn by event: half of an event's articles or none.
    private static String proposals(Corpus corpus, boolean dates, int size) {
        Map<String, Fingerprint> prints = new TreeMap<>();
        Map<String, String> events = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : corpus.json("articles.json").properties()) {
            prints.put(entry.getKey(), Fingerprint.of(article(corpus, entry.getKey(), entry.getValue(), true, dates)));
            events.put(entry.getKey(), entry.getValue().get("event").asString());
        }
        double[] least = {0.08, 0.1, 0.12, 0.14, 0.16, 0.18, 0.2, 0.22, 0.25, 0.3};
        int[] right = new int[least.length];
        int[] wrong = new int[least.length];
        int wanted = 0;
        Random random = new Random(1);
        for (int round = 0; round < 4000 / size; round++) {
            Map<String, Fingerprint> library = draw(prints, events, size, random);
            Siblings<String> siblings = new Siblings<>(_ -> library);
            library.forEach(siblings::add);
            for (String name : library.keySet()) {
                wanted += (int) library.keySet().stream()
                        .filter(other ->
                                !other.equals(name) && events.get(other).equals(events.get(name)))
                        .count();
                for (Siblings.Sibling<String> near : siblings.of(name, prints.get(name), 5)) {
                    boolean same = events.get(near.key()).equals(events.get(name));
                    for (int i = 0; i < least.length; i++) {
                        if (near.score() >= least[i]) {
                            (same ? right : wrong)[i]++;
                        }
                    }
                }
            }
        }
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < least.length; i++) {
            said.append(String.format(
                    Locale.ROOT,
                    " %.2f: %.2f/%.2f",
                    least[i],
                    right[i] / (double) Math.max(1, right[i] + wrong[i]),
                    right[i] / (double) Math.max(1, wanted)));
        }
        return said.toString();
    }

    private static Map<String, Fingerprint> draw(
            Map<String, Fingerprint> prints, Map<String, String> events, int size, Random random) {
        List<String> all = new ArrayList<>(new TreeSet<>(events.values()));
        Collections.shuffle(all, random);
        Map<String, Fingerprint> library = new TreeMap<>();
        for (String event : all) {
            for (Map.Entry<String, Fingerprint> entry : prints.entrySet()) {
                if (library.size() < size
                        && events.get(entry.getKey()).equals(event)
                        && (size == prints.size() || random.nextBoolean())) {
                    library.put(entry.getKey(), entry.getValue());
                }
            }
        }
        return library;
    }

    private static String measure(Corpus corpus, boolean headlines, boolean dates, String prefix, int most) {
        Map<String, Fingerprint> articles = new TreeMap<>();
        Siblings<String> siblings = new Siblings<>(_ -> articles);
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
