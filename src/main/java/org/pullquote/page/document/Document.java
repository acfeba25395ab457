package org.pullquote.page.document;

import java.util.List;
import java.util.stream.Collectors;

/// A document read into passages.
///
/// @param remark what the reader of it should know, such as that it is a scan; empty if nothing
public record Document(Statement statement, List<Passage> passages, String remark) {
    public Document {
        passages = List.copyOf(passages);
    }

    public Document(Statement statement, List<Passage> passages) {
        this(statement, passages, "");
    }

    /// The passages' text with a blank line between each two.
    public String text() {
        return passages.stream()
                .filter(passage -> passage.standing() == Passage.Standing.TEXT)
                .map(Passage::text)
                .collect(Collectors.joining("\n\n"));
    }
}
