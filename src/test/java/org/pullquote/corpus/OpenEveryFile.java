package org.pullquote.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Opens every file of a folder with the command line, each within its limits, and prints what came of it.
///
/// The folder has a `manifest.tsv` with the columns `path`, `format`, `expected` (`opens`, `opens:WORD` that must be in
/// the text, `opens-empty`, `clear-error`, `error` or `either`) and `min_chars`, which may count white space and
/// scripts: `SHORT` is only what has fewer characters without white space and less than 97 % of its text, too. Files
/// are opened a batch at a time; where a batch goes over its limits or ends too soon, its files are opened once more
/// one by one.
///
///     OpenEveryFile FOLDER [--batch N] [--only TEXT] [--command PROGRAM…]
final class OpenEveryFile {
    private static final double ENOUGH = 0.97;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Confined confined;
    private final Map<String, JsonNode> opened = new HashMap<>();
    private final Map<String, String> explained = new HashMap<>();
    private final Map<String, String> broken = new HashMap<>();
    private double slowest;

    private OpenEveryFile(Path folder, Confined confined) {
        this.folder = folder;
        this.confined = confined;
    }

    /// A line of the manifest.
    private record Entry(String path, String format, String expected, int leastCharacters) {
        static Entry of(Map<String, Integer> columns, String[] cells) {
            String least = cells[columns.get("min_chars")];
            return new Entry(
                    cells[columns.get("path")],
                    cells[columns.get("format")],
                    cells[columns.get("expected")],
                    least.isBlank() ? 0 : Integer.parseInt(least));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> rest = new ArrayList<>(Arrays.asList(arguments));
        int command = rest.indexOf("--command");
        Confined confined = command < 0
                ? Confined.thisProgram()
                : new Confined(List.copyOf(rest.subList(command + 1, rest.size())));
        int batch = option(rest, "--batch").map(Integer::parseInt).orElse(1);
        String only = option(rest, "--only").orElse("");
        OpenEveryFile run = new OpenEveryFile(Path.of(rest.getFirst()), confined);
        List<Entry> entries = run.entries().stream()
                .filter(entry -> entry.path().contains(only))
                .toList();
        for (int i = 0; i < entries.size(); i += batch) {
            run.open(entries.subList(i, Math.min(entries.size(), i + batch)));
        }
        run.report(entries);
    }

    private static Optional<String> option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }

    private List<Entry> entries() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("manifest.tsv"));
        String[] names = lines.getFirst().split("\t", -1);
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], i);
        }
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> Entry.of(columns, line.split("\t", -1)))
                .toList();
    }

    private void open(List<Entry> batch) throws IOException, InterruptedException {
        List<String> files = batch.stream()
                .map(entry -> folder.resolve(entry.path()).toString())
                .toList();
        Confined.Outcome outcome = confined.open(files);
        boolean fine = outcome.broken().isEmpty();
        if (!fine && batch.size() > 1) {
            for (Entry entry : batch) {
                open(List.of(entry));
            }
            return;
        }
        slowest = Math.max(slowest, outcome.cpuSeconds() / batch.size());
        if (!fine) {
            broken.put(batch.getFirst().path(), outcome.broken());
        }
        for (String line : outcome.out().lines().toList()) {
            if (line.startsWith("{")) {
                JsonNode json = JSON.readTree(line);
                opened.put(json.path("file").asString(), json);
            }
        }
        for (String line : outcome.err().lines().toList()) {
            for (String file : files) {
                if (line.startsWith(file + ": ")) {
                    explained.merge(file, line.substring(file.length() + 2), (one, two) -> one + " " + two);
                }
            }
        }
    }

    private void report(List<Entry> entries) {
        Map<String, Map<String, Integer>> table = new TreeMap<>();
        Map<String, List<Double>> shares = new TreeMap<>();
        StringBuilder lines = new StringBuilder();
        for (Entry entry : entries) {
            Optional<Double> share = shareOf(entry);
            String verdict = verdict(entry, share.orElse(1.0));
            String row = entry.expected().replaceFirst(":.*", "");
            table.computeIfAbsent(entry.format() + "\t" + row, _ -> new TreeMap<>())
                    .merge(verdict, 1, Integer::sum);
            String file = folder.resolve(entry.path()).toString();
            share.ifPresent(there -> shares.computeIfAbsent(entry.format(), _ -> new ArrayList<>())
                    .add(there));
            lines.append(verdict)
                    .append('\t')
                    .append(entry.path())
                    .append('\t')
                    .append(entry.expected())
                    .append('\t')
                    .append(characters(entry))
                    .append('/')
                    .append(entry.leastCharacters())
                    .append('\t')
                    .append(broken.getOrDefault(entry.path(), explained.getOrDefault(file, "")))
                    .append('\n');
        }
        System.out.print(lines);
        System.out.println();
        table.forEach((row, verdicts) -> System.out.println(row + "\t" + verdicts));
        shares.forEach((format, found) -> System.out.printf(
                "%s\tat least 97 %% of its text: %d of %d, the least %.3f%n",
                format,
                found.stream().filter(share -> share >= ENOUGH).count(),
                found.size(),
                found.stream().mapToDouble(Double::doubleValue).min().orElse(1)));
        System.out.printf("most CPU seconds for a file (mean of its batch): %.1f%n", slowest);
    }

    /// How much of the text of a file that should open has come through, if it did open.
    private Optional<Double> shareOf(Entry entry) {
        Path file = folder.resolve(entry.path());
        JsonNode page = opened.get(file.toString());
        return page != null
                        && entry.expected().matches("opens(?::.*)?")
                        && Pages.read(file) instanceof PageReading.Read(var read)
                ? Optional.of(Share.of(read, everything(page)))
                : Optional.empty();
    }

    /// `ok`, or what is wrong.
    private String verdict(Entry entry, double share) {
        String file = folder.resolve(entry.path()).toString();
        if (broken.containsKey(entry.path())) {
            return "BROKEN";
        }
        JsonNode page = opened.get(file);
        if (page == null && !explained.containsKey(file)) {
            return "SILENT";
        }
        if (page != null && isRaw(page.path("text").asString())) {
            return "RAW";
        }
        String expected = entry.expected().replaceFirst(":.*", "");
        return switch (expected) {
            case "opens" -> page == null ? "REFUSED" : lacks(entry, page, share);
            case "opens-empty" -> page == null ? "REFUSED" : "ok";
            case "clear-error", "error" -> page == null ? "ok" : "OPENED";
            default -> "ok";
        };
    }

    private static String lacks(Entry entry, JsonNode page, double share) {
        String text = page.path("text").asString();
        String everything = everything(page);
        String marker = entry.expected().contains(":") ? entry.expected().replaceFirst(".*:", "") : "";
        if (!everything.contains(marker)) {
            return "NO-MARKER";
        }
        if (visible(everything) < entry.leastCharacters() && share < ENOUGH) {
            return "SHORT";
        }
        boolean cut = visible(text) < entry.leastCharacters() && visible(text) < visible(everything);
        return cut || !text.contains(marker) ? "ok-with-cuts" : "ok";
    }

    private static String everything(JsonNode page) {
        StringBuilder text = new StringBuilder(page.path("text").asString());
        page.path("cuts")
                .forEach(cut -> text.append(' ').append(cut.path("text").asString()));
        return text.append(' ').append(page.path("headline").asString("")).toString();
    }

    private String characters(Entry entry) {
        JsonNode page = opened.get(folder.resolve(entry.path()).toString());
        return page == null
                ? "-"
                : visible(page.path("text").asString()) + "+"
                        + (visible(everything(page)) - visible(page.path("text").asString()));
    }

    /// How many characters there are but for white space.
    private static int visible(String text) {
        return (int) text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .count();
    }

    private static boolean isRaw(String text) {
        byte[] head = text.substring(0, Math.min(8, text.length())).getBytes(StandardCharsets.UTF_8);
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return start.startsWith("%PDF") || start.startsWith("PK\u0003") || start.startsWith("{\\rtf");
    }
}
