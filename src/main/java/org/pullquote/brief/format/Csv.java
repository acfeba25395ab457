package org.pullquote.brief.format;

import java.util.List;
import java.util.stream.Collectors;

/// Rows as comma-separated values (RFC 4180) that a spreadsheet takes for text and nothing else: a field that it would
/// take for a formula begins with an apostrophe, as OWASP advises ("CSV Injection").
public final class Csv {
    /// What makes a spreadsheet calculate where a field begins with it; the wide forms are what some locales type.
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private Csv() {}

    /// The rows with a line end after each, in the order given.
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::field).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String field(String text) {
        String printable = Characters.printable(text);
        String safe = startsFormula(printable) ? "'" + printable : printable;
        boolean plain =
                safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t')
                        && safe.equals(safe.strip());
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /// A number with its sign is a number and does no harm.
    private static boolean startsFormula(String text) {
        String start = text.stripLeading();
        return !start.isEmpty()
                && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0
                && !start.matches("[-+]?\\d+([.,]\\d+)?");
    }
}
