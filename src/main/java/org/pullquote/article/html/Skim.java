package org.pullquote.article.html;

import java.io.Reader;

/// A page's source, read once before it is parsed: where the runs of text between the tags of the body stand, and a
/// shorter source for the parser.
///
/// The parser is only needed for the tree: what is open where, which tags are missing, what is moved. So it sees one
/// sign in place of each run of text ([Runs]), and no scripts, styles, comments or drawings, which are no text. Tags
/// are read as HTML's tokeniser does, but for rare things, so a caller must check that each text that comes from the
/// parser is made of the signs expected next, and that no run is left; where not, only the parser knows.
final class Skim {
    private static final String CDATA = "<![CDATA[";

    private final Source page;
    private final String source;
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
    /// Whether the head or the body has begun: what stands before may tell the parser how to read on.
    private boolean begun;
    /// Where the tag of the element begins whose content comes next.
    private int rawTag;
    /// Whether the end tag that comes next is left out, as its element was.
    private boolean leftOut;
    /// Whether words came last, with no tag behind them.
    private boolean afterWords;
    /// Where the content of the innermost drawing begins, if there are only shapes in it so far; else -1. And how many
    /// runs had been found there.
    private int drawing = -1;

    private int runsBeforeDrawing;
    private final Spacing spacing = new Spacing();
    private boolean sure = true;
    /// The name of the tag read last.
    private final TagName name;
    private final Runs runs = new Runs();

    private Skim(Source page) {
        this.page = page;
        this.source = page.text;
        this.length = source.length();
        this.excerpt = new Excerpt(page);
        this.tag = new TagSkim(page, excerpt);
        this.name = new TagName(page);
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
        } else if (source.charAt(at) != '<' || !isMarkup(at)) {
            int start = at;
            at = textEnd(at);
            text(start);
        } else if (source.startsWith(CDATA, at)) {
            cdata();
        } else {
            markUp();
        }
    }

    private void text(int start) {
        int ink = skipSpace(start);
        boolean blank = ink == at || source.charAt(ink) == '&' && page.isWhiteSpace(ink, at);
        if (outside && ink == at) {
            return;
        }
        afterWords = !blank;
        if (spacing.isIdle(start, blank && inBody && !foreign)) {
            excerpt.leaveOut(start, at);
            return;
        }
        char sign = !inBody ? Runs.ITSELF : blank ? Runs.BLANK : runs.sign();
        runs.add(start, at, sign);
        if (inBody) {
            excerpt.replace(start, at, sign);
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
        char c = source.charAt(sign + 1);
        return isLetter(c) || c == '!' || c == '?' || c == '/' && sign + 2 < length;
    }

    private void cdata() {
        int start = at + CDATA.length();
        int close = source.indexOf("]]>", start);
        runs.add(start, close < 0 ? length : close, Runs.ITSELF);
        afterWords = true;
        spacing.words();
        at = close < 0 ? length : close + 3;
    }

    /// Passes over the content of an element that holds no mark-up.
    private void rawContent() {
        int start = at;
        int end = source.indexOf('<', at);
        int escape = -1;
        while (end >= 0 && !(source.startsWith("/", end + 1) && name.isAt(end + 2, raw))) {
            if (source.startsWith("!--", end + 1)) {
                escape = end;
            } else if (escape >= 0 && name.isAt(end + 1, "script")) {
                int close = source.indexOf("-->", escape);
                sure &= close >= 0 && close < end;
            }
            end = source.indexOf('<', end + 1);
        }
        at = end < 0 ? length : end;
        if (raw.equals("style") || raw.equals("script") && !data) {
            leftOut = begun && !afterWords && at < length;
            excerpt.leaveOut(leftOut ? rawTag : start, at);
        } else if (start < at) {
            runs.add(start, at, Runs.ITSELF);
        }
        raw = "";
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
            boolean whole = inBody && !afterWords;
            excerpt.leaveOut(whole ? body - 4 : body, whole ? at : sign - 2);
        }
    }

    private boolean closesComment(int sign, int body) {
        int dashes = source.charAt(sign - 1) == '!' ? sign - 3 : sign - 2;
        return dashes >= body && source.startsWith("--", dashes);
    }

    private void endTag() {
        int start = at;
        name.read(at + 2);
        leaveOutBlank(spacing.idleBeforeEnd(name));
        if (name.isTelling()) {
            outside |= name.is("body") || name.is("html");
            if (name.is("svg") || name.is("math")) {
                foreign = false;
                leaveOutDrawing();
            }
        }
        if (drawing >= 0 && !name.isShape()) {
            drawing = -1;
        }
        at = tag.end(name.end(), false);
        if (leftOut) {
            excerpt.leaveOut(start, at);
            leftOut = false;
        } else {
            afterWords = false;
        }
    }

    /// Leaves out what stands in the drawing that ends here, if it is nothing but shapes.
    private void leaveOutDrawing() {
        if (drawing >= 0 && inBody && !runs.areWordsAfter(runsBeforeDrawing)) {
            runs.forgetAfter(runsBeforeDrawing);
            excerpt.leaveOut(drawing, at);
        }
        drawing = -1;
    }

    private void startTag() {
        rawTag = at;
        name.read(at + 1);
        leaveOutBlank(spacing.idleBefore(name));
        at = tag.end(name.end(), !name.isWhole());
        outside = false;
        if (name.isTelling()) {
            afterWords = afterWords && (name.is("script") || name.is("style"));
            tellingTag();
        } else {
            afterWords = false;
            drawing = name.isShape() ? drawing : -1;
        }
    }

    /// Leaves out the white space that begins here and ends before the tag; none if -1.
    private void leaveOutBlank(int from) {
        if (from >= 0) {
            excerpt.leaveOut(from, at);
            runs.forgetAfter(runs.found() - 1);
        }
    }

    private void tellingTag() {
        foreign |= (name.is("svg") || name.is("math")) && source.charAt(at - 2) != '/';
        drawing = foreign && name.is("svg") ? at : -1;
        runsBeforeDrawing = runs.found();
        raw = foreign ? "" : name.raw();
        data = raw.equals("script") && saysData(name.end(), at);
        begun |= name.is("head") || name.is("body");
        if (!inBody && name.is("body")) {
            inBody = true;
            runs.forgetAfter(0);
        }
        if (name.is("pre") && at < length && source.charAt(at) == '\n') {
            at++;
        }
    }

    /// Whether a script's tag says that it holds linked data.
    private boolean saysData(int from, int to) {
        for (int i = from; i + 4 < to; i++) {
            if ((source.charAt(i) | 0x20) == 'j' && source.regionMatches(true, i, "json", 0, 4)) {
                String before = source.substring(Math.max(from, i - 10), i);
                if (before.contains("ld") || before.contains("LD")) {
                    return true;
                }
            }
        }
        return false;
    }

    private int skipSpace(int from) {
        int to = from;
        while (to < length && TagSkim.isSpace(source.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
