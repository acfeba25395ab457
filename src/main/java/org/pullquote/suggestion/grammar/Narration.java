package org.pullquote.suggestion.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.text.Quotation;
import org.pullquote.text.Quotations;
import org.pullquote.text.TextSpan;

/// A text as its narrator tells it: paragraphs, sentences, and the stretches in quotation marks that they run around.
public final class Narration {
    /// A sentence longer than this is cut, so that a text without a full stop costs no more than another.
    private static final int LONGEST_SENTENCE = 120;

    /// A closing mark farther into a paragraph does not close what an earlier one opened, in UTF-16 units.
    private static final int FARTHEST_CLOSING = 2000;

    private final String text;
    private final List<TextSpan> paragraphs;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<TextSpan> quoted = new ArrayList<>();
    private final Set<TextSpan> runningOn = new HashSet<>();
    /// Whether the paragraph before ended within quotation marks.
    private boolean open;

    private Narration(String text) {
        this.text = text;
        this.paragraphs = TextLines.paragraphs(text);
    }

    public static Narration of(String text) {
        Narration narration = new Narration(text);
        for (int i = 0; i < narration.paragraphs.size(); i++) {
            narration.read(i);
        }
        return narration;
    }

    public String text() {
        return text;
    }

    public List<TextSpan> paragraphs() {
        return paragraphs;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /// The stretches in quotation marks, with their marks, in order.
    public List<TextSpan> quoted() {
        return quoted;
    }

    private void read(int paragraph) {
        TextSpan span = paragraphs.get(paragraph);
        List<TextSpan> stretches = stretches(paragraph);
        quoted.addAll(stretches);
        List<Token> tokens = Tokenizer.tokens(text, span, stretches);
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i - start >= LONGEST_SENTENCE || ends(tokens, start, i)) {
                sentences.add(new Sentence(tokens.subList(start, i + 1), paragraph));
                start = i + 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(new Sentence(tokens.subList(start, tokens.size()), paragraph));
        }
    }

    /// What stands between marks in one paragraph, the pieces of a broken quotation one by one.
    private List<TextSpan> stretches(int paragraph) {
        TextSpan span = paragraphs.get(paragraph);
        List<TextSpan> stretches = new ArrayList<>();
        int from = span.start();
        if (open) {
            from = orphanClosing(paragraph);
            if (from > span.start()) {
                stretches.add(new TextSpan(span.start(), from));
            } else {
                from = span.start();
            }
        }
        open = false;
        TextSpan rest = new TextSpan(from, span.end());
        for (Quotation quotation : Quotations.in(rest.in(text))) {
            boolean last = !quotation.closed();
            for (int i = 0; i < quotation.pieces().size(); i++) {
                TextSpan piece = quotation.pieces().get(i).shift(from);
                boolean unclosed = last && i + 1 == quotation.pieces().size();
                open = unclosed && goesOn(paragraph);
                int end = open ? span.end() : withMark(piece.end(), span.end());
                TextSpan stretch = new TextSpan(beforeMark(piece.start(), from), end);
                stretches.add(stretch);
                if (open) {
                    runningOn.add(stretch);
                }
            }
        }
        stretches.removeIf(this::isMarkup);
        return stretches;
    }

    private boolean goesOn(int paragraph) {
        return paragraph + 1 < paragraphs.size()
                && (isMark(text.charAt(paragraphs.get(paragraph + 1).start()))
                        || orphanClosing(paragraph + 1)
                                > paragraphs.get(paragraph + 1).start());
    }

    /// The end of the first mark of the paragraph, if it closes what it does not open; else the paragraph's start.
    private int orphanClosing(int paragraph) {
        TextSpan span = paragraphs.get(paragraph);
        int limit = Math.min(span.end(), span.start() + FARTHEST_CLOSING);
        for (int at = span.start() + 1; at < limit; at++) {
            char c = text.charAt(at);
            boolean twice = c == '\'' && at + 1 < limit && text.charAt(at + 1) == c;
            if (c != '”' && c != '“' && c != '"' && c != '»' && !twice) {
                continue;
            }
            int end = twice ? at + 2 : at + 1;
            boolean behindWord = !Character.isWhitespace(text.charAt(at - 1));
            boolean beforeGap = end >= span.end() || !Character.isLetterOrDigit(text.charAt(end));
            return c != '“' && behindWord && beforeGap ? end : span.start();
        }
        return span.start();
    }

    /// Whether a stretch in quotation marks runs on into the next paragraph.
    public boolean runsOn(TextSpan stretch) {
        return runningOn.contains(stretch);
    }

    private int beforeMark(int start, int limit) {
        int at = start;
        while (at > limit && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        while (at > limit && start - at < 2 && isMark(text.charAt(at - 1))) {
            at--;
            if (text.charAt(at) != '\'' && text.charAt(at) != '`') {
                break;
            }
        }
        return at;
    }

    private int withMark(int end, int limit) {
        int at = end;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int from = at;
        while (at < limit && at - from < 2 && isMark(text.charAt(at))) {
            at++;
            if (text.charAt(at - 1) != '\'' && text.charAt(at - 1) != '`') {
                break;
            }
        }
        return at == from ? end : at;
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\'' || c == '`' || c > 0x7F && "“”„‟«»‹›「」『』＂‘’‚".indexOf(c) >= 0;
    }

    /// The value of an attribute in markup that was left in the text.
    private boolean isMarkup(TextSpan stretch) {
        return stretch.start() > 0 && text.charAt(stretch.start() - 1) == '=';
    }

    private boolean ends(List<Token> tokens, int start, int at) {
        Token token = tokens.get(at);
        if (at + 1 == tokens.size()) {
            return true;
        }
        Token next = tokens.get(at + 1);
        boolean begins = next.capital() || next.isQuoted() || next.is(Kind.NUMBER) || next.is(Kind.OPENING);
        if (token.is(Kind.STOP)) {
            boolean closes = next.is(Kind.CLOSING) || next.is(Kind.COMMA) || next.is(Kind.STOP);
            return !closes && (begins || token.is("?") || token.is("!"));
        }
        if (token.is(Kind.CLOSING)) {
            return at > start && tokens.get(at - 1).is(Kind.STOP) && begins;
        }
        return token.isQuoted() && begins && !next.is(Kind.OPENING) && endsIn(token) && !isSpokenOf(tokens, at);
    }

    private boolean endsIn(Token quoted) {
        return ".!?…".indexOf(lastInside(quoted)) >= 0;
    }

    /// The last character before the closing mark.
    private char lastInside(Token quoted) {
        for (int at = quoted.end() - 1; at > quoted.start(); at--) {
            char c = text.charAt(at);
            if (!isMark(c) && !Character.isWhitespace(c)) {
                return c;
            }
        }
        return ' ';
    }

    /// Whether behind a question or an exclamation in quotation marks stands who said it: “Why?” Smith asked.
    private boolean isSpokenOf(List<Token> tokens, int quoted) {
        if (lastInside(tokens.get(quoted)) == '.' || tokens.get(quoted + 1).isQuoted()) {
            return false;
        }
        for (int i = quoted + 1; i < Math.min(quoted + 9, tokens.size()); i++) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
            if (WordClasses.isSpeaking(token, next)) {
                return i + 1 >= tokens.size() || !tokens.get(i + 1).is("that");
            }
            if (!WordClasses.isNominal(token) && !WordClasses.isDeterminer(token) && !WordClasses.isAdverb(token)) {
                return i < quoted + 3
                        && WordClasses.isSubjectPronoun(token)
                        && i + 2 < tokens.size()
                        && WordClasses.isSpeaking(next, tokens.get(i + 2));
            }
        }
        return false;
    }
}
