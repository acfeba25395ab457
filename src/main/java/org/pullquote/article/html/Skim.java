package org.pullquote.article.html;

import java.io.Reader;

/// A page's source, read once before it is parsed: where the runs of text between the tags of the body stand, and a
/// shorter source for the parser.
///
/// The parser's own positions cost nearly half as much as the parse; and the content of scripts, styles and comments,
/// often most of a page, is no text, so that the parser is spared it. Tags are read as HTML's tokeniser does, but for
/// rare things, so a caller must check that every run is the text expected of it, and that none is left; where one is
/// not, only the parser knows.
final class Skim {
    private static final String CDATA = "<![CDATA[";

    /// Elements of which more than the name matters here.
    private static final WordSet TELLING = TagSkim.names(
            "svg",
            "math",
            "body",
            "html",
            "pre",
            "xmp",
            "style",
            "title",
            "script",
            "iframe",
            "noembed",
            "textarea",
            "noframes");
    /// Elements whose attributes the parser itself looks at, or that stand before the body.
    private static final WordSet WHOLE = TagSkim.names(
            "html",
            "head",
            "body",
            "base",
            "meta",
            "link",
            "script",
            "input",
            "isindex",
            "font",
            "b",
            "big",
            "code",
            "em",
            "i",
            "nobr",
            "s",
            "small",
            "strike",
            "strong",
            "tt",
            "u",
            "annotation-xml");

    private final Source page;
    private final String source;
    private final char[] signs;
    private final int length;
    private final Excerpt excerpt;
    private final TagSkim tag;
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
    /// The end of the name read last, and a hash of it.
    private int nameEnd;

    private int nameHash;

    private final Runs runs = new Runs();

    private Skim(Source page) {
        this.page = page;
        this.source = page.text;
        this.signs = page.signs;
        this.length = signs.length;
        this.excerpt = new Excerpt(source);
        this.tag = new TagSkim(page, excerpt);
    }

    static Skim of(String source) {
        Skim skim = new Skim(new Source(source));
        while (skim.at < skim.length) {
            skim.token();
        }
        return skim;
    }

    Source source() {
        return page;
    }

    /// What the parser needs to see of the source; to be asked for once.
    Reader kept() {
        return excerpt;
    }

    /// Whether what was left out is surely what the parser would have passed over.
    boolean isSure() {
        return sure && inBody;
    }

    /// Where the body's text stands.
    Runs runs() {
        return runs;
    }

    private void token() {
        if (!raw.isEmpty()) {
            rawContent();
        } else if (signs[at] != '<' || !isMarkup(at)) {
            int start = at;
            at = textEnd(at);
            if (!outside || skipSpace(start) < at) {
                runs.add(start, at);
            }
        } else if (source.startsWith(CDATA, at)) {
            cdata();
        } else {
            markUp();
        }
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
        char c = signs[sign + 1];
        return isLetter(c) || c == '!' || c == '?' || c == '/' && sign + 2 < length;
    }

    private void cdata() {
        int start = at + CDATA.length();
        int close = source.indexOf("]]>", start);
        runs.add(start, close < 0 ? length : close);
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
            excerpt.leaveOut(start, at);
        } else if (start < at) {
            runs.add(start, at);
        }
        raw = "";
    }

    /// Whether a tag of this name stands here.
    private boolean isNamed(int from, String name) {
        int to = from + name.length();
        return to < length && source.regionMatches(true, from, name, 0, name.length()) && endsName(signs[to]);
    }

    private static boolean endsName(char c) {
        return c <= ' ' && TagSkim.isSpace(c) || c == '/' || c == '>' || c == '<';
    }

    private void markUp() {
        char c = signs[at + 1];
        if (isLetter(c)) {
            startTag();
        } else if (c == '/' && at + 2 < length && isLetter(signs[at + 2])) {
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
        if (sign >= 0 && signs[sign - 1] == '-') {
            excerpt.leaveOut(body, sign - 2);
        }
    }

    private boolean closesComment(int sign, int body) {
        int dashes = signs[sign - 1] == '!' ? sign - 3 : sign - 2;
        return dashes >= body && source.startsWith("--", dashes);
    }

    private void endTag() {
        int name = at + 2;
        readName(name);
        if (TELLING.contains(nameHash)) {
            outside |= isNamed(name, "body") || isNamed(name, "html");
            foreign &= !isNamed(name, "svg") && !isNamed(name, "math");
        }
        at = tag.end(nameEnd, false);
    }

    private void startTag() {
        int name = at + 1;
        readName(name);
        int attributes = nameEnd;
        at = tag.end(attributes, !WHOLE.contains(nameHash));
        outside = false;
        if (TELLING.contains(nameHash)) {
            tellingTag(name, attributes);
        }
    }

    private void tellingTag(int name, int attributes) {
        foreign |= (isNamed(name, "svg") || isNamed(name, "math")) && signs[at - 2] != '/';
        raw = foreign ? "" : rawName(name, attributes - name);
        data = raw.equals("script") && saysData(attributes, at);
        if (!inBody && isNamed(name, "body")) {
            inBody = true;
            runs.forget();
        }
        if (isNamed(name, "pre") && at < length && signs[at] == '\n') {
            at++;
        }
    }

    /// Whether a script's tag says that it holds linked data.
    private boolean saysData(int from, int to) {
        for (int i = from; i + 4 < to; i++) {
            if ((signs[i] | 0x20) == 'j' && source.regionMatches(true, i, "json", 0, 4)) {
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

    private void readName(int from) {
        int to = from;
        int hash = 0;
        while (to < length && !endsName(signs[to])) {
            hash = TagSkim.hash(hash, signs[to]);
            to++;
        }
        nameEnd = to;
        nameHash = hash;
    }

    private int skipSpace(int from) {
        int to = from;
        while (to < length && TagSkim.isSpace(signs[to])) {
            to++;
        }
        return to;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
