package org.pullquote.article.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.text.TextSpan;

/// A line of a text as it was typed.
///
/// @param words with its marks and white space
/// @param kind what the mark at its beginning says
/// @param bare where it stands in the source without that mark and the white space before it
record Line(String words, Paragraph.Kind kind, TextSpan bare) {
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*•‣–]|\\d{1,3}[.)])\\s+(?=\\S)");
    private static final Pattern QUOTED = Pattern.compile("\\s*>\\s?");
    private static final Pattern INDENT = Pattern.compile("\\s*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:。！？][\"”’')\\]]*\\s*");
    /// White space that sets columns apart (two spaces behind a stop do not), a rule, the mark over a signature.
    private static final Pattern GAP =
            Pattern.compile("\\S(?:\t| {3,}|(?<![.!?:…\"”’)]) {2})\\s*\\S|\\|.*\\||[-=_+]{8,}|^--$");

    /// @param span where it stands in the source
    static Line of(String source, TextSpan span) {
        String words = span.in(source);
        Paragraph.Kind kind = kind(words);
        Pattern mark = switch (kind) {
            case PLAIN -> INDENT;
            case LIST_ITEM -> ITEM;
            case QUOTED -> QUOTED;
        };
        Matcher matcher = mark.matcher(words);
        int from = matcher.lookingAt() ? matcher.end() : 0;
        return new Line(words, kind, new TextSpan(span.start() + from, span.end()));
    }

    private static Paragraph.Kind kind(String words) {
        if (QUOTED.matcher(words).lookingAt()) {
            return Paragraph.Kind.QUOTED;
        }
        return ITEM.matcher(words).lookingAt() ? Paragraph.Kind.LIST_ITEM : Paragraph.Kind.PLAIN;
    }

    boolean isBlank() {
        return words.isBlank();
    }

    /// Its length without white space at its end: that is not seen, and no line is broken for it.
    int length() {
        return words.stripTrailing().length();
    }

    int indent() {
        return words.length() - words.stripLeading().length();
    }

    /// Whether it is of running text: no row of a table, no rule or mark.
    boolean runs() {
        return !isBlank() && !GAP.matcher(words.strip()).find();
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(words).matches();
    }

    /// Whether there is more than one word in it; one that is too long for a line cannot be broken.
    boolean hasSpace() {
        return words.strip().indexOf(' ') >= 0;
    }

    /// The length of its first word; Chinese and Japanese lines are broken at any character.
    int firstWord() {
        String text = text();
        if (!text.isEmpty() && Character.isIdeographic(text.codePointAt(0))) {
            return 1;
        }
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    boolean beginsWithCapital() {
        return !text().isEmpty() && Character.isUpperCase(text().codePointAt(0));
    }

    boolean beginsSmall() {
        return !text().isEmpty() && Character.isLowerCase(text().codePointAt(0));
    }

    private String text() {
        return words.substring(words.length() - bare.length()).strip();
    }
}
