package org.pullquote.article.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// What the names of a page's elements say. Most names stand at many elements, so each is read once.
final class Naming {
    /// The attributes that name an element's part in the page.
    private static final String[] NAMING = {"class", "id", "itemprop", "data-testid", "data-component", "aria-label"};
    /// Of all names of an element so many characters are read.
    private static final int LONGEST = 400;

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

        /// What these names say with more names behind them.
        private Told and(Told more) {
            return equals(NOTHING)
                    ? more
                    : new Told(stems | more.stems, hash * more.weight + more.hash, weight * more.weight);
        }
    }

    /// What an element's class and id say, and whatever else names its part in the page.
    Told told(Element element) {
        if (element.attributesSize() == 0) {
            return NOTHING;
        }
        Attributes attributes = element.attributes();
        Told told = NOTHING;
        int left = LONGEST;
        for (String attribute : NAMING) {
            String names = attributes.get(attribute);
            if (!names.isEmpty() && left > 0) {
                told = told.and(told(names, left));
                left -= names.length() + 1;
            }
        }
        return told;
    }

    private Told told(String names, int most) {
        return names.length() < most
                ? read.computeIfAbsent(names, whole -> read(whole + " "))
                : read(names.substring(0, Math.min(names.length(), most)));
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
