package org.pullquote.brief.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/// The addresses outside that one part of a document leads to. In a package, such an address is a relationship of the
/// part and the text names its id.
final class DocxLinks {
    private final String prefix;
    private final Map<String, String> ids = new LinkedHashMap<>();

    DocxLinks(String prefix) {
        this.prefix = prefix;
    }

    String id(String url) {
        return ids.computeIfAbsent(url, _ -> prefix + (ids.size() + 1));
    }

    /// @param action takes an id and its address
    void forEach(BiConsumer<String, String> action) {
        ids.forEach((url, id) -> action.accept(id, url));
    }
}
