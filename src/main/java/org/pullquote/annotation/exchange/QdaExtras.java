package org.pullquote.annotation.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Status;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a REFI-QDA selection has no element for, as lines of its description: `status: verified`, and `marked:`,
/// `before:` and `after:` with a JSON string where the text in its place has other words than those that were marked.
///
/// @param rest what else the description says
record QdaExtras(Status status, Optional<String> exact, Optional<String> prefix, Optional<String> suffix, String rest) {
    private static final JsonMapper MAPPER = Budget.json();

    /// @param there the quotation that its place in the text gives
    static String write(Status status, Selector.TextQuote quote, Selector.TextQuote there) {
        List<String> lines = new ArrayList<>();
        if (status != Status.OPEN) {
            lines.add("status: " + status.label());
        }
        add(lines, "marked: ", quote.exact(), there.exact());
        add(lines, "before: ", quote.prefix(), there.prefix());
        add(lines, "after: ", quote.suffix(), there.suffix());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, String said, String there) {
        if (!said.equals(there)) {
            lines.add(name + MAPPER.writeValueAsString(said));
        }
    }

    static QdaExtras read(String description) {
        Status status = Status.OPEN;
        Optional<String> exact = Optional.empty();
        Optional<String> prefix = Optional.empty();
        Optional<String> suffix = Optional.empty();
        List<String> rest = new ArrayList<>();
        for (String line : description.split("\n", -1)) {
            if (line.startsWith("status: ")) {
                status = Status.labelled(line.substring("status: ".length())).orElse(status);
            } else if (line.startsWith("marked: ")) {
                exact = json(line.substring("marked: ".length()));
            } else if (line.startsWith("before: ")) {
                prefix = json(line.substring("before: ".length()));
            } else if (line.startsWith("after: ")) {
                suffix = json(line.substring("after: ".length()));
            } else if (!line.isBlank()) {
                rest.add(line);
            }
        }
        return new QdaExtras(status, exact, prefix, suffix, String.join("\n", rest));
    }

    private static Optional<String> json(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
        } catch (JacksonException anothersWords) {
            return Optional.empty();
        }
    }
}
