package org.pullquote.article.html;

import java.util.HashMap;
import java.util.Map;

/// What the names of a page's elements say. Most names stand at many elements, so each is read once.
final class Naming {
    private static final Told NOTHING = new Told(0, 0, 1);

    private final Map<String, Told> read = new HashMap<>();

    /// @param stems a bit for each [Stem] in the names
    /// @param hash of the names; digits do not count, so that numbered items look alike
    /// @param weight 31 to the power of the number of characters that count
    record Told(long stems, int hash, int weight) {
        /// A hash of a tag and these names.
        int look(String tag) {
            return tag.hashCode() * weight + hash;
        }
    }

    /// @param names an element's, as [Names#of] puts them together
    Told told(String names) {
        return names.isEmpty() ? NOTHING : read.computeIfAbsent(names, Naming::read);
    }

    private static Told read(String names) {
        int hash = 0;
        int weight = 1;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (c < '0' || c > '9') {
                hash = hash * 31 + c;
                weight *= 31;
            }
        }
        return new Told(Stem.in(names), hash, weight);
    }
}
