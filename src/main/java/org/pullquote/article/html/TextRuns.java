package org.pullquote.article.html;

/// The runs of text between the tags of a page's source, in its order: where the text nodes of the parsed page stood,
/// found without the parser's own positions, which cost nearly half as much as the parse.
///
/// Reads tags, comments and the elements whose content is no mark-up as HTML's tokeniser does, but for rare things
/// (escapes in a script, a file that ends in a tag). So a caller must check that every run is the text expected of it,
/// and that none is left; where one is not, only the parser knows.
final class TextRuns {
    private static final String CDATA = "<![CDATA[";

    private final String source;
    private final int length;
    /// Where the next token begins.
    private int at;
    /// The name of the element whose content comes next and is no mark-up; empty if none.
    private String raw = "";
    /// Whether the body was closed and nothing followed yet: white space there is not the body's.
    private boolean outside;
    /// Whether drawings or formulas are open, in which all content is mark-up.
    private boolean foreign;

    private int start;
    private int end;

    private TextRuns(String source) {
        this.source = source;
        this.length = source.length();
    }

    /// The runs behind the start tag of the body; none if the source has no such tag.
    static TextRuns ofBody(String source) {
        TextRuns runs = new TextRuns(source);
        while (runs.at < runs.length) {
            if (!runs.raw.isEmpty()) {
                runs.rawContent();
                continue;
            }
            int tag = source.indexOf('<', runs.at);
            runs.at = tag < 0 ? runs.length : tag;
            boolean body = tag >= 0 && runs.isNamed(tag + 1, "body");
            runs.skipMarkup();
            if (body) {
                break;
            }
        }
        return runs;
    }

    /// Moves to the next run; false if there is none.
    boolean next() {
        while (at < length) {
            if (!raw.isEmpty()) {
                if (rawContent()) {
                    return true;
                }
            } else if (source.charAt(at) == '<' && isMarkup(at)) {
                if (source.startsWith(CDATA, at)) {
                    return cdata();
                }
                skipMarkup();
            } else {
                start = at;
                end = textEnd(at);
                at = end;
                if (!outside || !isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBlank() {
        return skipSpace(start) >= end;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
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

    private boolean cdata() {
        start = at + CDATA.length();
        int close = source.indexOf("]]>", start);
        end = close < 0 ? length : close;
        at = close < 0 ? length : close + 3;
        return true;
    }

    /// Takes the content of an element that holds no mark-up as a run; false if it is empty.
    private boolean rawContent() {
        start = at;
        end = source.indexOf('<', at);
        while (end >= 0 && !(source.startsWith("/", end + 1) && isNamed(end + 2, raw))) {
            end = source.indexOf('<', end + 1);
        }
        end = end < 0 ? length : end;
        at = end;
        raw = "";
        return start < end;
    }

    /// Whether a tag of this name stands here.
    private boolean isNamed(int from, String name) {
        int to = from + name.length();
        return to < length && source.regionMatches(true, from, name, 0, name.length()) && endsName(source.charAt(to));
    }

    private static boolean endsName(char c) {
        return c <= ' ' && isSpace(c) || c == '/' || c == '>' || c == '<';
    }

    private void skipMarkup() {
        if (at + 1 >= length) {
            at = length;
            return;
        }
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
        if (isNamed(name, "pre") && at < length && source.charAt(at) == '\n') {
            at++;
        }
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
