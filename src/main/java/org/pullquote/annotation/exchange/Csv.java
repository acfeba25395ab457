package org.pullquote.annotation.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Comma-separated values after RFC 4180.
final class Csv {
    /// The wide forms are what some languages type.
    private static final Pattern CALCULATED = Pattern.compile("'*\\s*+[=+\\-@＝＋－＠]");

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?");

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::guarded).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /// With an apostrophe in front of what a spreadsheet would calculate (OWASP, "CSV Injection"), and of what begins
    /// with apostrophes and that, so that reading takes away just what writing has put there.
    private static String guarded(String text) {
        return isCalculated(text) ? "'" + text : text;
    }

    private static String unguarded(String text) {
        return text.startsWith("'") && isCalculated(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isCalculated(String text) {
        return CALCULATED.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /// A row and the line that it begins on, from 1.
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /// The rows of a table; empty lines are left out.
    static List<List<String>> rows(String csv) throws MalformedException {
        return numbered(csv).stream().map(Row::cells).toList();
    }

    static List<Row> numbered(String csv) throws MalformedException {
        List<Row> rows = new ArrayList<>();
        int begun = 1;
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int quotedSince = 1;
        int cells = 0;
        for (int i = csv.startsWith("\uFEFF") ? 1 : 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                quoted = c != '"' || doubled;
                i += doubled ? 1 : 0;
                if (quoted) {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
                quotedSince = line;
            } else if (c == ',' || c == '\n') {
                if (++cells > Budget.CELLS) {
                    throw new MalformedException("line " + line, "the table has more cells than are read");
                }
                row.add(take(cell));
                if (c == '\n') {
                    end(begun, row, rows);
                    row = new ArrayList<>();
                    begun = line;
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new MalformedException("line " + quotedSince, "a quotation mark is not closed");
        }
        row.add(take(cell));
        end(begun, row, rows);
        return rows;
    }

    private static String take(StringBuilder cell) {
        if (cell.isEmpty()) {
            return "";
        }
        String text = unguarded(cell.toString());
        cell.setLength(0);
        return text;
    }

    private static void end(int begun, List<String> row, List<Row> rows) {
        if (row.size() > 1 || !row.getFirst().isBlank()) {
            rows.add(new Row(begun, row));
        }
    }
}
