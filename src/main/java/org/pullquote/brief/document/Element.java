package org.pullquote.brief.document;

import java.util.List;
import java.util.Optional;

/// One thing below another on the page. An anchor is made of lower-case letters, digits and hyphens.
public sealed interface Element {
    /// What links inside the document can call this place.
    default Optional<String> anchor() {
        return Optional.empty();
    }

    /// @param level from 1, the title, to 6
    record Heading(int level, List<Run> runs, Optional<String> anchor) implements Element {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("No such level of heading: " + level);
            }
            runs = List.copyOf(runs);
        }

        public Heading(int level, String text) {
            this(level, List.of(new Run.Text(text)), Optional.empty());
        }
    }

    /// @param quiet whether it is a remark beside the matter, set smaller or paler
    record Paragraph(List<Run> runs, boolean quiet) implements Element {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public Paragraph(List<Run> runs) {
            this(runs, false);
        }

        public static Paragraph remark(String text) {
            return new Paragraph(List.of(new Run.Text(text)), true);
        }
    }

    /// A passage set apart.
    record Quotation(List<Run> runs) implements Element {
        public Quotation {
            runs = List.copyOf(runs);
        }
    }

    /// Names and what they stand for, such as the lines at the head of a letter.
    record Fields(List<Field> fields) implements Element {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /// One line of [Fields].
    record Field(String name, List<Run> value) {
        public Field {
            value = List.copyOf(value);
        }

        public Field(String name, String value) {
            this(name, List.of(new Run.Text(value)));
        }
    }

    record Bullets(List<List<Run>> items) implements Element {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// @param head the names of the columns; each row has as many cells
    record Table(List<String> head, List<List<List<Run>>> rows) implements Element {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
            for (List<List<Run>> row : rows) {
                if (row.size() != head.size()) {
                    throw new IllegalArgumentException("A row of " + row.size() + " under " + head);
                }
            }
        }
    }

    /// A block of a source's text with its number in the margin.
    ///
    /// @param label what stands in the margin; empty for a block without a number
    record Numbered(String label, List<Run> runs, Optional<String> anchor) implements Element {
        public Numbered {
            runs = List.copyOf(runs);
        }
    }

    /// Text whose lines and spaces matter.
    record Preformatted(String text, Optional<String> anchor) implements Element {}
}
