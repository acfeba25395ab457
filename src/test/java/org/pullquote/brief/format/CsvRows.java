package org.pullquote.brief.format;

import java.util.ArrayList;
import java.util.List;

/// Reads what was written as CSV, by another hand than the program's own.
public final class CsvRows {
    private CsvRows() {}

    /// Reads CSV as RFC 4180 has it.
    public static List<List<String>> read(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(field.toString());
                field.setLength(0);
            } else if (!quoted && c == '\n') {
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                field.append(c);
            }
        }
        return rows;
    }
}
