package org.pullquote.page.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.page.document.Statement;

/// The fields before a Markdown text, between lines of `---` (YAML) or `+++` (TOML): of their notations what is used
/// for a title, authors and a date.
///
/// @param statement what they say
/// @param end where the text begins
record FrontMatter(Statement statement, int end) {
    private static final int LONGEST = 4096;
    private static final Pattern FENCE = Pattern.compile("(---|\\+\\+\\+)[ \\t]*\\r?\\n");
    private static final Pattern FIELD = Pattern.compile("(\\w+)\\s*[:=]\\s*(.*?)\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(?:name:\\s*)?(.*?)\\s*");
    private static final Pattern BLOCK_MARK = Pattern.compile("[>|][-+]?");

    static FrontMatter of(String text) {
        Matcher fence = FENCE.matcher(text);
        if (!fence.lookingAt()) {
            return new FrontMatter(Statement.NONE, 0);
        }
        int close = text.indexOf("\n" + fence.group(1), fence.group(1).length());
        if (close < 0 || close > LONGEST) {
            return new FrontMatter(Statement.NONE, 0);
        }
        int lineEnd = text.indexOf('\n', close + 1);
        Map<String, List<String>> fields = fields(text.substring(Math.min(close, fence.end()), close));
        return new FrontMatter(statement(fields), lineEnd < 0 ? text.length() : lineEnd + 1);
    }

    /// The values of each field, of which one may go on for several lines.
    private static Map<String, List<String>> fields(String head) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> values = new ArrayList<>();
        for (String line : head.split("\r?\n", -1)) {
            Matcher field = FIELD.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (field.matches()) {
                values = new ArrayList<>();
                fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), values);
                add(values, field.group(2));
            } else if (item.matches()) {
                add(values, item.group(1));
            } else if (!line.isBlank() && Character.isWhitespace(line.charAt(0))) {
                String before = values.isEmpty() ? "" : values.removeLast() + " ";
                values.add(bare(before + line.strip()));
            }
        }
        return fields;
    }

    private static void add(List<String> values, String value) {
        if (value.startsWith("[") && value.endsWith("]")) {
            for (String one : value.substring(1, value.length() - 1).split(",", -1)) {
                values.add(bare(one.strip()));
            }
        } else if (!value.isEmpty() && !BLOCK_MARK.matcher(value).matches()) {
            values.add(bare(value));
        }
    }

    private static String bare(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static Statement statement(Map<String, List<String>> fields) {
        Statement said = Statement.NONE;
        List<String> authors = new ArrayList<>();
        for (String name : List.of("author", "authors", "byline")) {
            authors.addAll(authors.isEmpty() ? fields.getOrDefault(name, List.of()) : List.of());
        }
        said = said.withAuthors(authors);
        said = first(fields, "title", "headline").map(said::withTitle).orElse(said);
        said = first(fields, "date", "published").map(said::withPublished).orElse(said);
        said = first(fields, "url", "source", "canonical").map(said::withUrl).orElse(said);
        said = first(fields, "publisher", "site", "outlet")
                .map(said::withOutlet)
                .orElse(said);
        return first(fields, "lang", "language").map(said::withLanguage).orElse(said);
    }

    private static Optional<String> first(Map<String, List<String>> fields, String... names) {
        for (String name : names) {
            Optional<String> value =
                    fields.getOrDefault(name, List.of()).stream().findFirst();
            if (value.filter(words -> !words.isBlank()).isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }
}
