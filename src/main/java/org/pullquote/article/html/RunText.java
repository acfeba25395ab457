package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.article.SourceRun;
import org.pullquote.text.TextSpan;

/// Text being gathered from a page's text nodes with white space folded, and where each stretch of it stood.
///
/// Characters without width (zero-width space, word joiner, byte order mark, controls) are left out: they would part
/// words that a reader sees as one. White space that the page's structure asks for (a line break, a table's cells) has
/// no run, having no characters of its own.
final class RunText {
    private final Source source;
    /// The source's characters.
    private final char[] signs;
    private final boolean preserve;
    private final StringBuilder text = new StringBuilder();
    private final List<SourceRun> runs = new ArrayList<>();
    /// The white space to write before the next word; 0 if none.
    private char pending;
    /// Where the pending white space stood; -1 if it has no characters of its own.
    private int pendingStart = -1;

    private int pendingEnd = -1;
    /// The run being extended: its start in the text and in the source; -1 if none is open.
    private int openAt = -1;

    private int openSource;

    /// @param preserve whether white space is kept as it stands
    RunText(Source source, boolean preserve) {
        this.source = source;
        this.signs = source.signs;
        this.preserve = preserve;
    }

    boolean preserves() {
        return preserve;
    }

    /// Forgets white space that was asked for.
    void restart() {
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
        closeRun();
        return runs;
    }

    /// Asks for white space in front of the next word, if there is a word before it.
    void separate(char separator) {
        if (pending == 0 || separator != ' ') {
            pending = separator;
            pendingStart = -1;
        }
    }

    /// Appends the source from `start` to `end`, in which every sign stands for itself.
    void append(int start, int end) {
        int at = start;
        while (at < end) {
            int plain = preserve ? at : plainEnd(at, end);
            if (plain > at) {
                addPlain(at, plain);
                at = plain;
            } else {
                put(signs[at], at, at + 1);
                at++;
            }
        }
    }

    /// The end of the stretch of words with single spaces between them that begins at `from`.
    private int plainEnd(int from, int end) {
        int at = from;
        while (at < end) {
            char c = signs[at];
            if (!Signs.isInk(c) && (c != ' ' || at == from || at + 1 == end || !Signs.isInk(signs[at + 1]))) {
                return at;
            }
            at++;
        }
        return at;
    }

    private void addPlain(int from, int to) {
        flushSpace();
        openRunAt(from);
        text.append(signs, from, to - from);
    }

    /// Sees to it that what comes next in the text goes on with, or begins, a run of the source from `inSource`.
    private void openRunAt(int inSource) {
        if (openAt < 0 || openSource + (text.length() - openAt) != inSource) {
            closeRun();
            openAt = text.length();
            openSource = inSource;
        }
    }

    /// Appends the text of a node that stood at `[start, end)` in the source.
    ///
    /// @return whether all of the words, and nothing else, stand there
    boolean append(String text, int start, int end) {
        char[] words = text.toCharArray();
        int i = 0;
        int j = start;
        while (i < words.length) {
            int plain = preserve ? i : plainEnd(words, i, j, end);
            if (plain > i) {
                addPlain(words, i, plain, j);
                j += plain - i;
                i = plain;
                continue;
            }
            char c = words[i];
            if (j < end && c == signs[j] && c != '&') {
                put(c, j, j + 1);
                i++;
                j++;
                continue;
            }
            int reference = j < end && signs[j] == '&' ? source.referenceEnd(text, i, j, end) : -1;
            if (reference > 0) {
                String decoded = source.decoded(j, reference);
                for (int k = 0; k < decoded.length(); k++) {
                    put(decoded.charAt(k), j, reference);
                }
                i += decoded.length();
                j = reference;
            } else if (c == '&' && j < end && signs[j] == '&') {
                put(c, j, j + 1);
                i++;
                j++;
            } else if (j < end && isDropped(signs[j])) {
                j++;
            } else {
                appendWhole(text.substring(i), j, Math.max(j, end));
                return false;
            }
        }
        while (j < end && isDropped(signs[j])) {
            j++;
        }
        return j == end;
    }

    /// The end of the stretch of words with single spaces between them, from `i`, that stands at `j` in the source
    /// letter by letter.
    private int plainEnd(char[] words, int i, int j, int end) {
        int shift = j - i;
        int limit = Math.min(words.length, end - shift);
        int at = i;
        while (at < limit) {
            char c = words[at];
            if (c != signs[at + shift]) {
                return at;
            }
            boolean plain = c == ' '
                    ? at > i && at + 1 < limit && words[at + 1] == signs[at + 1 + shift] && Signs.isInk(words[at + 1])
                    : Signs.isInk(c);
            if (!plain) {
                return at;
            }
            at++;
        }
        return at;
    }

    private void addPlain(char[] words, int from, int to, int inSource) {
        flushSpace();
        openRunAt(inSource);
        text.append(words, from, to - from);
    }

    /// Appends words of which the parser does not say where they stood.
    void appendUntraced(String words) {
        for (int k = 0; k < words.length(); k++) {
            char c = words.charAt(k);
            if (Signs.isSpace(c)) {
                separate(' ');
            } else if (!Signs.hasNoWidth(c)) {
                flushSpace();
                closeRun();
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
                closeRun();
                text.append(pending);
            } else {
                add(pending, pendingStart, pendingEnd);
            }
        }
        pending = 0;
    }

    private void add(char c, int from, int to) {
        boolean one = to - from == 1;
        boolean extends_ = one && openAt >= 0 && openSource + (text.length() - openAt) == from;
        if (one && !extends_) {
            closeRun();
            openAt = text.length();
            openSource = from;
        } else if (!one) {
            closeRun();
            addWhole(from, to);
        }
        text.append(c);
    }

    /// A run that does not correspond character by character; a second character from the same source widens it.
    private void addWhole(int from, int to) {
        TextSpan span = new TextSpan(from, to);
        SourceRun before = runs.isEmpty() ? new SourceRun(0, 0, new TextSpan(0, 0)) : runs.getLast();
        if (before.source().equals(span) && before.at() + before.length() == text.length()) {
            runs.set(runs.size() - 1, new SourceRun(before.at(), before.length() + 1, span));
        } else {
            runs.add(new SourceRun(text.length(), 1, span));
        }
    }

    private void closeRun() {
        if (openAt >= 0 && openAt < text.length()) {
            runs.add(new SourceRun(openAt, text.length() - openAt, TextSpan.at(openSource, text.length() - openAt)));
        }
        openAt = -1;
    }
}
