package org.pullquote.annotation.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated values after RFC 4180.
final class Csv {
    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /// The rows of a table; empty lines are left out.
    static List<List<String>> rows(String csv) throws MalformedException {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int quotedSince = 1;
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
                row.add(take(cell));
                if (c == '\n') {
                    end(row, rows);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new MalformedException("line " + quotedSince, "a quotation mark is not closed");
        }
        row.add(take(cell));
        end(row, rows);
        return rows;
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }

    private static void end(List<String> row, List<List<String>> rows) {
        if (row.size() > 1 || !row.getFirst().isBlank()) {
            rows.add(row);
        }
    }
}
