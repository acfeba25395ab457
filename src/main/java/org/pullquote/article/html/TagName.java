package org.pullquote.article.html;

import java.util.List;
import java.util.stream.Stream;

/// The name of a tag in a page's source, and what it says of how the source goes on.
final class TagName {
    /// Elements of which more than the name matters.
    private static final List<String> TELLING = List.of(
            "svg",
            "math",
            "body",
            "html",
            "head",
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
    private static final List<String> WHOLE = List.of(
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
    /// What drawings are made of, if no words stand in them.
    private static final List<String> SHAPES = List.of(
            "g",
            "use",
            "path",
            "rect",
            "line",
            "defs",
            "mask",
            "stop",
            "circle",
            "ellipse",
            "polygon",
            "polyline",
            "symbol",
            "clippath",
            "lineargradient",
            "radialgradient");
    /// Elements that the parser opens anew where a block closed them too early.
    private static final List<String> FORMATTING =
            List.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");
    /// Elements in which white space counts, or whose end closes what was opened in them.
    private static final List<String> HOLDING =
            List.of("table", "pre", "template", "select", "object", "applet", "marquee");
    /// Elements that begin a block wherever they stand.
    private static final List<String> BLOCKS = List.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "hr",
            "div",
            "nav",
            "main",
            "aside",
            "header",
            "footer",
            "figure",
            "article",
            "section",
            "address",
            "fieldset",
            "blockquote",
            "figcaption");
    private static final WordSet NAMES = TagSkim.names(Stream.of(TELLING, WHOLE, SHAPES, FORMATTING, HOLDING, BLOCKS)
            .flatMap(List::stream)
            .distinct()
            .toArray(String[]::new));
    private static final boolean[] IS_TELLING = are(TELLING);
    private static final boolean[] IS_WHOLE = are(WHOLE);
    private static final boolean[] IS_SHAPE = are(SHAPES);
    private static final boolean[] IS_FORMATTING = are(FORMATTING);
    private static final boolean[] IS_HOLDING = are(HOLDING);
    private static final boolean[] IS_BLOCK = are(BLOCKS);

    private final String source;
    private int start;
    private int end;
    /// Its place among [#NAMES]; -1 if it is none of them.
    private int place;

    TagName(Source page) {
        this.source = page.text;
    }

    /// For each place among [#NAMES] whether it is one of these.
    private static boolean[] are(List<String> names) {
        boolean[] are = new boolean[NAMES.room()];
        names.forEach(name -> are[NAMES.place(TagSkim.hash(name))] = true);
        return are;
    }

    /// Reads the name that begins at `from`.
    void read(int from) {
        int to = from;
        int hash = 0;
        while (to < source.length() && !ends(source.charAt(to))) {
            hash = TagSkim.hash(hash, source.charAt(to));
            to++;
        }
        start = from;
        end = to;
        place = NAMES.place(hash);
    }

    int end() {
        return end;
    }

    boolean is(String name) {
        return end - start == name.length() && source.regionMatches(true, start, name, 0, name.length());
    }

    boolean isTelling() {
        return place >= 0 && IS_TELLING[place];
    }

    /// Whether its attributes are the parser's business.
    boolean isWhole() {
        return place >= 0 && IS_WHOLE[place];
    }

    boolean isShape() {
        return place >= 0 && IS_SHAPE[place];
    }

    boolean isFormatting() {
        return place >= 0 && IS_FORMATTING[place];
    }

    boolean isHolding() {
        return place >= 0 && IS_HOLDING[place];
    }

    boolean isBlock() {
        return place >= 0 && IS_BLOCK[place];
    }

    /// The same number for the same name, if it is one that is known.
    int place() {
        return place;
    }

    /// The name if it is that of an element without mark-up in it; else nothing.
    String raw() {
        return switch (end - start) {
            case 3 -> orNothing("xmp");
            case 5 -> orNothing("style") + orNothing("title");
            case 6 -> orNothing("script") + orNothing("iframe");
            case 7 -> orNothing("noembed");
            case 8 -> orNothing("textarea") + orNothing("noframes");
            default -> "";
        };
    }

    private String orNothing(String name) {
        return is(name) ? name : "";
    }

    /// Whether this name stands here, with nothing running into it.
    boolean isAt(int from, String name) {
        int to = from + name.length();
        return to < source.length()
                && source.regionMatches(true, from, name, 0, name.length())
                && ends(source.charAt(to));
    }

    private static boolean ends(char c) {
        return c <= ' ' && TagSkim.isSpace(c) || c == '/' || c == '>' || c == '<';
    }
}
