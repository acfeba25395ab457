package org.pullquote.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Floors under which the suggestions must not fall, on a corpus of articles where people marked who says what. Skipped
/// where the corpus is not there.
class QuotationFiguresTest {
    private static final Path ARTICLES = Path.of("../shared/corpus/quotes/dev");

    private final Map<String, int[]> counts = new HashMap<>();

    @Test
    void findsMostQuotationsAndHalfOfTheParaphrases() throws IOException {
        assumeTrue(Files.isDirectory(ARTICLES), "No corpus of quotations beside the project");
        Map<String, List<JsonNode>> marked = new HashMap<>();
        for (String line : Files.readAllLines(ARTICLES.resolve("gold.jsonl"))) {
            JsonNode one = JsonMapper.shared().readTree(line);
            marked.computeIfAbsent(one.get("doc").asString(), _ -> new ArrayList<>())
                    .add(one);
        }
        for (Map.Entry<String, List<JsonNode>> article : marked.entrySet()) {
            count(Files.readString(ARTICLES.resolve("text").resolve(article.getKey() + ".txt")), article.getValue());
        }
        assertThat(share("direct")).isGreaterThan(0.82);
        assertThat(share("mixed")).isGreaterThan(0.55);
        assertThat(share("indirect")).isGreaterThan(0.33);
    }

    private double share(String kind) {
        int[] count = counts.getOrDefault(kind, new int[] {0, 1});
        return count[0] / (double) count[1];
    }

    private void count(String text, List<JsonNode> marked) {
        CodePoints points = CodePoints.of(text);
        List<BitSet> suggested = new Suggester()
                .suggest(text).stream()
                        .filter(one -> one.quotation().isPresent())
                        .map(one -> letters(text, one.content()))
                        .toList();
        for (JsonNode one : marked) {
            List<TextSpan> content = new ArrayList<>();
            one.get("spans")
                    .forEach(span -> content.add(points.toUtf16(
                            new TextSpan(span.get(0).asInt(), span.get(1).asInt()))));
            BitSet wanted = letters(text, content);
            int[] count = counts.computeIfAbsent(one.get("kind").asString(), _ -> new int[2]);
            count[1]++;
            count[0] += suggested.stream().anyMatch(found -> likeness(found, wanted) >= 0.8) ? 1 : 0;
        }
    }

    private static BitSet letters(String text, List<TextSpan> spans) {
        BitSet letters = new BitSet();
        for (TextSpan span : spans) {
            for (int at = span.start(); at < span.end(); at++) {
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    letters.set(at);
                }
            }
        }
        return letters;
    }

    /// Jaccard's coefficient.
    private static double likeness(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        BitSet any = (BitSet) one.clone();
        any.or(other);
        return any.isEmpty() ? 0 : both.cardinality() / (double) any.cardinality();
    }
}
