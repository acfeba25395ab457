package org.pullquote.article.html;

import java.util.List;

/// Reads what follows the name in a tag, and leaves out the attributes that nobody asks for: most are addresses, sizes
/// and what scripts need.
final class TagSkim {
    private static final WordSet KEPT = names(
            "class",
            "id",
            "itemprop",
            "role",
            "hidden",
            "content",
            "datetime",
            "data-testid",
            "data-component",
            "aria-label");
    private static final boolean[] PLAIN = plain();
    private static final int STYLE = hash("style");
    private static final int REL = hash("rel");
    private static final int HREF = hash("href");

    private final String source;
    private final int length;
    private final Excerpt excerpt;
    /// What was found of the attribute read last: whether it is plainly written, and the hash and value of it.
    private boolean plain;

    private int nameHash;
    private int valueStart;
    private int valueEnd;

    TagSkim(Source page, Excerpt excerpt) {
        this.source = page.text;
        this.length = source.length();
        this.excerpt = excerpt;
    }

    /// The hashes of names as [#hash] makes them.
    static WordSet names(String... names) {
        return WordSet.of(List.of(names).stream().map(TagSkim::hash).toList());
    }

    static int hash(String name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = hash(hash, name.charAt(i));
        }
        return hash;
    }

    /// The hash of a name that goes on with `c`, in either case.
    static int hash(int soFar, char c) {
        return soFar * 31 + (c | 0x20);
    }

    /// The offset behind the tag whose attributes begin here.
    ///
    /// @param sparing whether attributes may be left out: not where the parser itself looks at them
    int end(int from, boolean sparing) {
        int to = from;
        boolean slash = false;
        while (to < length) {
            char c = source.charAt(to);
            if (c == '>') {
                return to + 1;
            }
            if (c == '<') {
                return to;
            }
            if (isSpace(c) || c == '/') {
                slash = c == '/';
                to++;
                continue;
            }
            int start = to;
            to = attributeEnd(start);
            if (sparing && !slash && plain && endsHere(to) && !isAskedFor()) {
                excerpt.leaveOut(start, to);
            }
            slash = false;
        }
        return length;
    }

    /// Whether nothing runs into the attribute that ends here.
    private boolean endsHere(int to) {
        return to < length && (isSpace(source.charAt(to)) || source.charAt(to) == '>');
    }

    /// A style is asked for where it may hide the element, and a link where it may lead to an author.
    private boolean isAskedFor() {
        if (nameHash == HREF || nameHash == REL) {
            return source.indexOf("author", valueStart, valueEnd) >= 0;
        }
        return nameHash == STYLE ? holds("none") || holds("hidden") : KEPT.contains(nameHash);
    }

    private boolean holds(String word) {
        for (int i = valueStart; i + word.length() <= valueEnd; i++) {
            if ((source.charAt(i) | 0x20) == word.charAt(0) && source.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /// The offset behind the attribute that begins here, value and closing quotation mark included.
    private int attributeEnd(int from) {
        int to = from;
        int hash = 0;
        plain = true;
        while (to < length) {
            char c = source.charAt(to);
            if (!isPlain(c)) {
                if (to > from && endsAttributeName(c)) {
                    break;
                }
                plain = false;
            }
            hash = hash(hash, c);
            to++;
        }
        nameHash = hash;
        valueStart = to;
        valueEnd = to;
        int sign = skipSpace(to);
        if (sign >= length || source.charAt(sign) != '=') {
            plain &= sign == to;
            return sign;
        }
        return valueEnd(skipSpace(sign + 1));
    }

    private int valueEnd(int from) {
        if (from >= length) {
            return length;
        }
        char quote = source.charAt(from);
        if (quote == '"' || quote == '\'') {
            int close = source.indexOf(quote, from + 1);
            valueStart = from + 1;
            valueEnd = close < 0 ? length : close;
            return close < 0 ? length : close + 1;
        }
        int to = from;
        while (to < length && !isSpace(source.charAt(to)) && source.charAt(to) != '>') {
            plain &= isPlain(source.charAt(to)) || source.charAt(to) == '/';
            to++;
        }
        valueStart = from;
        valueEnd = to;
        return to;
    }

    private int skipSpace(int from) {
        int to = from;
        while (to < length && isSpace(source.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        for (char c = '-'; c <= 'z'; c++) {
            plain[c] = c != '/' && c <= ':' || c == '_' || c >= '@' && c <= 'Z' || c >= 'a';
        }
        return plain;
    }

    /// Whether it is one of the signs that names and bare values are commonly made of.
    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    private static boolean endsAttributeName(char c) {
        return c == '=' || c == '>' || c == '/' || isSpace(c);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
