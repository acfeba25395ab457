package org.pullquote.article.html;

import java.util.List;
import org.pullquote.article.SourceRun;

/// Text being gathered from a page's text nodes with white space folded, and where each stretch of it stood.
///
/// Characters without width (zero-width space, word joiner, byte order mark, controls) are left out: they would part
/// words that a reader sees as one. White space that the page's structure asks for (a line break, a table's cells) has
/// no run, having no characters of its own.
final class RunText {
    private final Source source;
    private final boolean preserve;
    private final StringBuilder text = new StringBuilder();
    private final SourceRuns runs = new SourceRuns();
    /// The white space to write before the next word; 0 if none.
    private char pending;
    /// Where the pending white space stood; -1 if it has no characters of its own.
    private int pendingStart = -1;

    private int pendingEnd = -1;

    /// @param preserve whether white space is kept as it stands
    RunText(Source source, boolean preserve) {
        this.source = source;
        this.preserve = preserve;
    }

    boolean preserves() {
        return preserve;
    }

    /// Begins anew, and forgets white space that was asked for.
    void restart() {
        text.setLength(0);
        runs.clear();
        pending = 0;
        pendingStart = -1;
        pendingEnd = -1;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /// Where the next word will begin.
    int next() {
        return text.length() + (pending != 0 && !text.isEmpty() ? 1 : 0);
    }

    boolean endsWithSpace() {
        return pending != 0;
    }

    /// Whether this white space is due before the next word.
    boolean asksFor(char separator) {
        return pending == separator;
    }

    String text() {
        return text.toString();
    }

    /// The runs so far, ascending in the text.
    List<SourceRun> runs() {
        return runs.all(text.length());
    }

    /// Asks for white space in front of the next word, if there is a word before it.
    void separate(char separator) {
        if (pending == 0 || separator != ' ') {
            pending = separator;
            pendingStart = -1;
        }
    }

    /// Appends words that stand in the source from `start` as they read, letter by letter.
    void append(String words, int start) {
        int at = 0;
        while (at < words.length()) {
            at = preserve ? appendSign(words, at, start) : appendStretch(words, at, start);
        }
    }

    /// Appends the words with single spaces between them, the white space or the one sign that begins at `from`.
    ///
    /// @return where it ends
    private int appendStretch(String words, int from, int start) {
        int plain = plainEnd(words, from);
        if (plain > from) {
            addPlain(words, from, plain, start + from);
            return plain;
        }
        int blank = blankEnd(words, from);
        if (blank > from) {
            space(start + from, start + blank);
            return blank;
        }
        return appendSign(words, from, start);
    }

    private int appendSign(String words, int at, int start) {
        put(words.charAt(at), start + at, start + at + 1);
        return at + 1;
    }

    /// Appends a stretch of the source that is white space.
    void appendBlank(int start, int end) {
        if (preserve) {
            append(source.text.substring(start, end), start);
        } else {
            space(start, end);
        }
    }

    private static int plainEnd(String words, int from) {
        int at = from;
        while (at < words.length()) {
            char c = words.charAt(at);
            boolean single = c == ' ' && at > from && at + 1 < words.length() && Signs.isInk(words.charAt(at + 1));
            if (!single && !Signs.isInk(c)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static int blankEnd(String words, int from) {
        int at = from;
        while (at < words.length() && Signs.isSpace(words.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Appends the text of a node that stood at `[start, end)` in the source.
    ///
    /// @return whether all of the words, and nothing else, stand there
    boolean append(String words, int start, int end) {
        String signs = source.text;
        int i = 0;
        int j = start;
        while (i < words.length()) {
            int plain = preserve ? i : plainEnd(words, i, j, end);
            if (plain > i) {
                addPlain(words, i, plain, j);
                j += plain - i;
                i = plain;
                continue;
            }
            char c = words.charAt(i);
            if (j < end && c == signs.charAt(j) && c != '&') {
                put(c, j, j + 1);
                i++;
                j++;
                continue;
            }
            int reference = j < end && signs.charAt(j) == '&' ? source.referenceEnd(words, i, j, end) : -1;
            if (reference > 0) {
                String decoded = source.decoded(j, reference);
                for (int k = 0; k < decoded.length(); k++) {
                    put(decoded.charAt(k), j, reference);
                }
                i += decoded.length();
                j = reference;
            } else if (c == '&' && j < end && signs.charAt(j) == '&') {
                put(c, j, j + 1);
                i++;
                j++;
            } else if (j < end && isDropped(signs.charAt(j))) {
                j++;
            } else {
                appendWhole(words.substring(i), j, Math.max(j, end));
                return false;
            }
        }
        while (j < end && isDropped(signs.charAt(j))) {
            j++;
        }
        return j == end;
    }

    /// The end of the stretch of words with single spaces between them, from `i`, that stands at `j` in the source
    /// letter by letter.
    private int plainEnd(String words, int i, int j, int end) {
        String signs = source.text;
        int shift = j - i;
        int limit = Math.min(words.length(), end - shift);
        int at = i;
        while (at < limit) {
            char c = words.charAt(at);
            if (c != signs.charAt(at + shift)) {
                return at;
            }
            boolean plain = c == ' '
                    ? at > i
                            && at + 1 < limit
                            && words.charAt(at + 1) == signs.charAt(at + 1 + shift)
                            && Signs.isInk(words.charAt(at + 1))
                    : Signs.isInk(c);
            if (!plain) {
                return at;
            }
            at++;
        }
        return at;
    }

    private void addPlain(String words, int from, int to, int inSource) {
        flushSpace();
        runs.goOn(text.length(), inSource);
        text.append(words, from, to);
    }

    /// Appends words of which the parser does not say where they stood.
    void appendUntraced(String words) {
        for (int k = 0; k < words.length(); k++) {
            char c = words.charAt(k);
            if (Signs.isSpace(c)) {
                separate(' ');
            } else if (!Signs.hasNoWidth(c)) {
                flushSpace();
                runs.close(text.length());
                text.append(c);
            }
        }
    }

    /// What cannot be traced character by character stands for its source as a whole.
    private void appendWhole(String rest, int start, int end) {
        for (int k = 0; k < rest.length(); k++) {
            put(rest.charAt(k), start, end);
        }
    }

    private static boolean isDropped(char c) {
        return c == 0 || c == '\r';
    }

    private void put(char c, int from, int to) {
        if (Signs.isSpace(c)) {
            if (preserve) {
                keepSpace(c, from, to);
            } else {
                space(from, to);
            }
        } else if (!Signs.hasNoWidth(c)) {
            flushSpace();
            add(c, from, to);
        }
    }

    private void keepSpace(char c, int from, int to) {
        if (!text.isEmpty() && c != '\r') {
            flushSpace();
            add(c == '\u00A0' ? ' ' : c, from, to);
        }
    }

    private void space(int from, int to) {
        if (pending == 0) {
            pending = ' ';
            pendingStart = from;
            pendingEnd = to;
        } else if (pendingStart >= 0 && from == pendingEnd) {
            pendingEnd = to;
        }
    }

    private void flushSpace() {
        if (pending != 0 && !text.isEmpty()) {
            if (pendingStart < 0) {
                runs.close(text.length());
                text.append(pending);
            } else {
                add(pending, pendingStart, pendingEnd);
            }
        }
        pending = 0;
    }

    private void add(char c, int from, int to) {
        if (to - from == 1) {
            runs.goOn(text.length(), from);
        } else {
            runs.addWhole(text.length(), from, to);
        }
        text.append(c);
    }
}
