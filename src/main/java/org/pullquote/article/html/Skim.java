package org.pullquote.article.html;

import java.util.Arrays;

/// A page's source, read once before it is parsed: where the runs of text between the tags of the body stand, and a
/// shorter source for the parser.
///
/// The parser's own positions cost nearly half as much as the parse; and the content of scripts, styles and comments,
/// often most of a page, is no text, so that the parser is spared it. Tags are read as HTML's tokeniser does, but for
/// rare things, so a caller must check that every run is the text expected of it, and that none is left; where one is
/// not, only the parser knows.
final class Skim {
    private static final String CDATA = "<![CDATA[";

    private final String source;
    private final int length;
    private final StringBuilder kept;
    /// Up to where the source was looked at for what the parser is to see.
    private int copied;
    /// Where the next token begins.
    private int at;
    /// The name of the element whose content comes next and is no mark-up; empty if none.
    private String raw = "";
    /// Whether that content is a script of data.
    private boolean data;
    /// Whether the body was closed and nothing followed yet: white space there is not the body's.
    private boolean outside;
    /// Whether drawings or formulas are open, in which all content is mark-up.
    private boolean foreign;
    private boolean inBody;
    private boolean sure = true;

    /// Starts and ends of the runs by turns.
    private int[] places = new int[1024];

    private int count;
    private int now = -2;

    private Skim(String source) {
        this.source = source;
        this.length = source.length();
        this.kept = new StringBuilder(length);
    }

    static Skim of(String source) {
        Skim skim = new Skim(source);
        while (skim.at < skim.length) {
            skim.token();
        }
        skim.kept.append(source, skim.copied, source.length());
        return skim;
    }

    /// What the parser needs to see of the source.
    String kept() {
        return kept.toString();
    }

    /// Whether what was left out is surely what the parser would have passed over.
    boolean isSure() {
        return sure && inBody;
    }

    /// Moves to the next run; false if there is none.
    boolean next() {
        now += 2;
        return now < count;
    }

    int start() {
        return places[now];
    }

    int end() {
        return places[now + 1];
    }

    private void token() {
        if (!raw.isEmpty()) {
            rawContent();
        } else if (source.charAt(at) != '<' || !isMarkup(at)) {
            int start = at;
            at = textEnd(at);
            if (!outside || skipSpace(start) < at) {
                found(start, at);
            }
        } else if (source.startsWith(CDATA, at)) {
            cdata();
        } else {
            markUp();
        }
    }

    private void found(int start, int end) {
        places = count == places.length ? Arrays.copyOf(places, count * 2) : places;
        places[count++] = start;
        places[count++] = end;
    }

    private void leaveOut(int start, int end) {
        kept.append(source, copied, start);
        copied = end;
    }

    private int textEnd(int from) {
        int sign = source.indexOf('<', from);
        while (sign >= 0 && !isMarkup(sign)) {
            sign = source.indexOf('<', sign + 1);
        }
        return sign < 0 ? length : sign;
    }

    /// Whether the `<` here opens a tag, a comment or the like.
    private boolean isMarkup(int sign) {
        if (sign + 1 >= length) {
            return false;
        }
        char c = source.charAt(sign + 1);
        return isLetter(c) || c == '!' || c == '?' || c == '/' && sign + 2 < length;
    }

    private void cdata() {
        int start = at + CDATA.length();
        int close = source.indexOf("]]>", start);
        found(start, close < 0 ? length : close);
        at = close < 0 ? length : close + 3;
    }

    /// Passes over the content of an element that holds no mark-up.
    private void rawContent() {
        int start = at;
        int end = source.indexOf('<', at);
        int escape = -1;
        while (end >= 0 && !(source.startsWith("/", end + 1) && isNamed(end + 2, raw))) {
            if (source.startsWith("!--", end + 1)) {
                escape = end;
            } else if (escape >= 0 && isNamed(end + 1, "script")) {
                int close = source.indexOf("-->", escape);
                sure &= close >= 0 && close < end;
            }
            end = source.indexOf('<', end + 1);
        }
        at = end < 0 ? length : end;
        if (raw.equals("style") || raw.equals("script") && !data) {
            leaveOut(start, at);
        } else if (start < at) {
            found(start, at);
        }
        raw = "";
    }

    /// Whether a tag of this name stands here.
    private boolean isNamed(int from, String name) {
        int to = from + name.length();
        return to < length && source.regionMatches(true, from, name, 0, name.length()) && endsName(source.charAt(to));
    }

    private static boolean endsName(char c) {
        return c <= ' ' && isSpace(c) || c == '/' || c == '>' || c == '<';
    }

    private void markUp() {
        char c = source.charAt(at + 1);
        if (isLetter(c)) {
            startTag();
        } else if (c == '/' && at + 2 < length && isLetter(source.charAt(at + 2))) {
            endTag();
        } else if (source.startsWith("<!--", at)) {
            comment();
        } else {
            int close = source.indexOf('>', at);
            at = close < 0 ? length : close + 1;
        }
    }

    private void comment() {
        int body = at + 4;
        if (source.startsWith(">", body) || source.startsWith("->", body)) {
            at = source.indexOf('>', body) + 1;
            return;
        }
        int sign = source.indexOf('>', body);
        while (sign >= 0 && !closesComment(sign, body)) {
            sign = source.indexOf('>', sign + 1);
        }
        at = sign < 0 ? length : sign + 1;
        if (sign >= 0 && source.charAt(sign - 1) == '-') {
            leaveOut(body, sign - 2);
        }
    }

    private boolean closesComment(int sign, int body) {
        int dashes = source.charAt(sign - 1) == '!' ? sign - 3 : sign - 2;
        return dashes >= body && source.startsWith("--", dashes);
    }

    private void endTag() {
        int name = at + 2;
        outside |= isNamed(name, "body") || isNamed(name, "html");
        foreign &= !isNamed(name, "svg") && !isNamed(name, "math");
        at = tagEnd(nameEnd(name));
    }

    private void startTag() {
        int name = at + 1;
        int nameEnd = nameEnd(name);
        at = tagEnd(nameEnd);
        outside = false;
        foreign |= (isNamed(name, "svg") || isNamed(name, "math")) && source.charAt(at - 2) != '/';
        raw = foreign ? "" : rawName(name, nameEnd - name);
        data = raw.equals("script") && saysData(nameEnd, at);
        if (!inBody && isNamed(name, "body")) {
            inBody = true;
            count = 0;
        }
        if (isNamed(name, "pre") && at < length && source.charAt(at) == '\n') {
            at++;
        }
    }

    /// Whether a script's tag says that it holds linked data.
    private boolean saysData(int from, int to) {
        for (int i = from; i + 4 < to; i++) {
            if (source.regionMatches(true, i, "json", 0, 4)) {
                String before = source.substring(Math.max(from, i - 10), i);
                if (before.contains("ld") || before.contains("LD")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The name of an element without mark-up in it; else nothing.
    private String rawName(int from, int size) {
        return switch (size) {
            case 3 -> rawOf(from, "xmp");
            case 5 -> rawOf(from, "style") + rawOf(from, "title");
            case 6 -> rawOf(from, "script") + rawOf(from, "iframe");
            case 7 -> rawOf(from, "noembed");
            case 8 -> rawOf(from, "textarea") + rawOf(from, "noframes");
            default -> "";
        };
    }

    private String rawOf(int from, String name) {
        return source.regionMatches(true, from, name, 0, name.length()) ? name : "";
    }

    private int nameEnd(int from) {
        int to = from;
        while (to < length && !endsName(source.charAt(to))) {
            to++;
        }
        return to;
    }

    /// The offset behind the tag whose attributes begin here.
    private int tagEnd(int from) {
        int to = from;
        while (to < length) {
            char c = source.charAt(to);
            if (c == '>') {
                return to + 1;
            }
            if (c == '<') {
                return to;
            }
            to = isSpace(c) || c == '/' ? to + 1 : attributeEnd(to);
        }
        return length;
    }

    /// The offset behind the attribute that begins here, value and closing quotation mark included.
    private int attributeEnd(int from) {
        int to = from + 1;
        while (to < length && !endsAttributeName(source.charAt(to))) {
            to++;
        }
        int sign = skipSpace(to);
        if (sign >= length || source.charAt(sign) != '=') {
            return sign;
        }
        int value = skipSpace(sign + 1);
        if (value >= length) {
            return length;
        }
        char quote = source.charAt(value);
        if (quote == '"' || quote == '\'') {
            int close = source.indexOf(quote, value + 1);
            return close < 0 ? length : close + 1;
        }
        while (value < length && !isSpace(source.charAt(value)) && source.charAt(value) != '>') {
            value++;
        }
        return value;
    }

    private int skipSpace(int from) {
        int to = from;
        while (to < length && isSpace(source.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean endsAttributeName(char c) {
        return c == '=' || c == '>' || c == '/' || isSpace(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
