package org.pullquote.brief.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A document from its title to its last line.
///
/// @param language a BCP 47 tag for the document's own words
public record Document(String title, String language, List<Element> elements) {
    public Document {
        elements = List.copyOf(elements);
    }

    /// The anchors that links can lead to.
    public Set<String> anchors() {
        Set<String> found = new LinkedHashSet<>();
        elements.forEach(element -> element.anchor().ifPresent(found::add));
        return found;
    }
}
