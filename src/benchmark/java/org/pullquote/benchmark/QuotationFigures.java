package org.pullquote.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.suggestion.Suggester;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How many of the quotations that people marked in articles are suggested, and with the right speaker. Runs on a
/// folder with `text/NAME.txt` and `gold.jsonl`, one passage a line: `doc`, `kind`, `spans`, `speaker_spans`, `cue`. A
/// second argument names a file with the articles to take, one a line.
public final class QuotationFigures {
    private static final Pattern MARK = Pattern.compile("[“”„\"]|``|''");
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

    private final QuotationView stretches = new QuotationView("stretches in marks, exact", 1);
    private final QuotationView direct = new QuotationView("direct, J >= 0.8", 0.8);
    private final QuotationView indirect = new QuotationView("indirect, J >= 0.8", 0.8);
    private final QuotationView all = new QuotationView("all, J >= 0.8", 0.8);
    private final Suggester suggester = new Suggester();

    private QuotationFigures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, List<JsonNode>> marked = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode one = JsonMapper.shared().readTree(line);
            marked.computeIfAbsent(one.get("doc").asString(), _ -> new ArrayList<>())
                    .add(one);
        }
        TreeSet<String> articles = new TreeSet<>(marked.keySet());
        if (arguments.length > 1) {
            articles.retainAll(Files.readAllLines(Path.of(arguments[1])));
        }
        QuotationFigures figures = new QuotationFigures();
        for (String article : articles) {
            figures.count(Files.readString(folder.resolve("text/" + article + ".txt")), marked.get(article));
        }
        System.out.println(articles.size() + " articles");
        List.of(figures.stretches, figures.direct, figures.indirect, figures.all)
                .forEach(view -> System.out.println(view.line()));
    }

    private void count(String text, List<JsonNode> marked) {
        CodePoints points = CodePoints.of(text);
        List<CreditedPassage> wanted = marked.stream()
                .map(one -> CreditedPassage.of(one, text, points))
                .toList();
        List<CreditedPassage> made = suggester.suggest(text).stream()
                .filter(one -> one.quotation().isPresent())
                .map(one -> CreditedPassage.of(one, text))
                .toList();
        all.add(units(wanted, _ -> true), units(made, _ -> true), List.of());
        Predicate<CreditedPassage> reported = one -> one.kind().equals("indirect") && one.isSpeech();
        indirect.add(
                units(wanted, reported),
                units(made, one -> one.kind().equals("indirect")),
                wanted.stream()
                        .filter(reported.negate())
                        .map(CreditedPassage::content)
                        .toList());
        direct(wanted, made);
        stretches(text, wanted, made);
    }

    /// A piece of something broken or mixed is neither right nor wrong as something direct.
    private void direct(List<CreditedPassage> wanted, List<CreditedPassage> made) {
        List<BitSet> whole = wanted.stream()
                .filter(one -> one.kind().equals("mixed") || one.kind().equals("direct") && one.pieces() > 1)
                .map(CreditedPassage::content)
                .toList();
        List<CreditedPassage> parts = made.stream()
                .filter(one -> one.kind().equals("direct") && isPart(one.content(), whole))
                .toList();
        direct.add(
                units(wanted, one -> one.kind().equals("direct")),
                units(made, one -> one.kind().equals("direct")),
                parts.stream().map(CreditedPassage::content).toList());
    }

    private static boolean isPart(BitSet letters, List<BitSet> whole) {
        return whole.stream().anyMatch(one -> CreditedPassage.common(letters, one) >= 0.8 * letters.cardinality());
    }

    /// Each stretch between quotation marks by itself: marked or suggested where most of it lies in such a passage.
    private void stretches(String text, List<CreditedPassage> wanted, List<CreditedPassage> made) {
        List<QuotationView.Unit> marked = new ArrayList<>();
        List<QuotationView.Unit> suggested = new ArrayList<>();
        for (TextSpan stretch : quoted(text)) {
            BitSet letters = CreditedPassage.letters(text, List.of(stretch));
            if (!letters.isEmpty()) {
                holder(letters, wanted).ifPresent(one -> marked.add(new QuotationView.Unit(letters, one)));
                holder(letters, made).ifPresent(one -> suggested.add(new QuotationView.Unit(letters, one)));
            }
        }
        stretches.add(marked, suggested, List.of());
    }

    private static Optional<CreditedPassage> holder(BitSet letters, List<CreditedPassage> passages) {
        return passages.stream()
                .max(Comparator.comparingInt((CreditedPassage one) -> CreditedPassage.common(letters, one.content()))
                        .thenComparingInt(one -> -one.content().cardinality()))
                .filter(one -> CreditedPassage.common(letters, one.content()) >= 0.8 * letters.cardinality());
    }

    /// What stands between double marks; an unclosed one ends with its paragraph where the next one opens with a mark.
    private static List<TextSpan> quoted(String text) {
        List<TextSpan> quoted = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            Matcher mark = MARK.matcher(text).region(paragraph.start(), paragraph.end());
            int open = -1;
            while (mark.find()) {
                boolean closing = mark.group().equals("”") || open >= 0 && !"“„``".contains(mark.group());
                if (closing && open >= 0) {
                    quoted.add(new TextSpan(open, mark.end()));
                    open = -1;
                } else if (!closing && open < 0) {
                    open = mark.start();
                }
            }
            if (open >= 0 && opensWithMark(text, paragraph.end())) {
                quoted.add(new TextSpan(open, paragraph.end()));
            }
        }
        return quoted;
    }

    private static boolean opensWithMark(String text, int end) {
        String next = text.substring(end, Math.min(text.length(), end + 12)).strip();
        return next.startsWith("“")
                || next.startsWith("\"")
                || next.startsWith("„")
                || next.startsWith("''")
                || next.startsWith("``");
    }

    private static List<QuotationView.Unit> units(List<CreditedPassage> passages, Predicate<CreditedPassage> taken) {
        return passages.stream()
                .filter(taken)
                .map(one -> new QuotationView.Unit(one.content(), one))
                .toList();
    }
}
