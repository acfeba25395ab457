package org.pullquote.suggestion.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.text.TextSpan;

/// Cuts a stretch of text into tokens. What stands in quotation marks is one token: the narrator's sentence goes on
/// around it.
public final class Tokenizer {
    private static final String CLITICS = "'s 're 've 'll 'd 'm n't";

    private final CharSequence text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(CharSequence text) {
        this.text = text;
    }

    /// The tokens between the two offsets.
    ///
    /// @param quoted the stretches in quotation marks there, with their marks, in order
    public static List<Token> tokens(CharSequence text, TextSpan stretch, List<TextSpan> quoted) {
        Tokenizer tokenizer = new Tokenizer(text);
        int next = 0;
        int at = stretch.start();
        while (at < stretch.end()) {
            if (next < quoted.size() && quoted.get(next).start() <= at) {
                TextSpan span = quoted.get(next++);
                tokenizer.tokens.add(new Token(
                        span,
                        tokenizer.endsInComma(span) ? "\"," : "\"",
                        Kind.QUOTED,
                        tokenizer.opensWithCapital(span)));
                at = Math.max(at, span.end());
                continue;
            }
            int limit = next < quoted.size() ? Math.min(quoted.get(next).start(), stretch.end()) : stretch.end();
            at = tokenizer.add(at, limit);
        }
        return tokenizer.tokens;
    }

    /// Whether the last character before the closing mark is a comma, as American English puts it.
    private boolean endsInComma(TextSpan span) {
        for (int at = span.end() - 1; at > span.end() - 4 && at > span.start(); at--) {
            if (text.charAt(at) == ',') {
                return true;
            }
        }
        return false;
    }

    private boolean opensWithCapital(TextSpan span) {
        for (int at = span.start(); at < span.end(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return Character.isUpperCase(text.charAt(at));
            }
        }
        return false;
    }

    private int add(int at, int limit) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return at + 1;
        }
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isSign(c) && isWordAt(at + 1, limit)) {
            int end = endOfWord(at, limit);
            addWord(at, end);
            return end;
        }
        if (isPossessive(at, limit)) {
            tokens.add(new Token(new TextSpan(at, at + 1), "'s", Kind.WORD, false));
            return at + 1;
        }
        int end = at + 1;
        while (end < limit && text.charAt(end) == c && (c == '-' || c == '.')) {
            end++;
        }
        boolean apart =
                at > 0 && Character.isWhitespace(text.charAt(at - 1)) && (end == limit || text.charAt(end) == ' ');
        Kind kind = c == '-' && apart ? Kind.DASH : kind(c, end - at);
        tokens.add(new Token(new TextSpan(at, end), text.subSequence(at, end).toString(), kind, false));
        return end;
    }

    /// Whether an apostrophe makes a plural possessive: *the Workers’ Union*.
    private boolean isPossessive(int at, int limit) {
        return isApostrophe(text.charAt(at))
                && at > 0
                && at + 2 < limit
                && Character.toLowerCase(text.charAt(at - 1)) == 's'
                && text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at + 2));
    }

    private static boolean isSign(char c) {
        return c == '$' || c == '@' || c == '#' || c == '€' || c == '£';
    }

    private boolean isWordAt(int at, int limit) {
        return at < limit && Character.isLetterOrDigit(text.charAt(at));
    }

    private int endOfWord(int start, int limit) {
        int at = start + 1;
        while (at < limit) {
            char c = text.charAt(at);
            boolean inside = at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_' || isMark(c)) {
                at++;
            } else if (inside && (isApostrophe(c) || c == '-' || c == '&' || c == '@')) {
                at++;
            } else if (inside && (c == '.' || c == ',' || c == ':') && isBetweenDigits(at)) {
                at++;
            } else if (c == '.' && (inside && isInitial(start, at) || isAbbreviation(start, at, limit))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isMark(char c) {
        return c > 0x2FF && Character.getType(c) == Character.NON_SPACING_MARK || c == 0xAD;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private boolean isBetweenDigits(int at) {
        return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    private boolean isInitial(int start, int at) {
        return at - start == 1 || text.charAt(at - 2) == '.';
    }

    /// Whether the full stop at `at` belongs to the word from `start`.
    private boolean isAbbreviation(int start, int at, int limit) {
        if (at - start == 1) {
            // an initial, unless it is the pronoun
            return Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I' && at + 1 < limit;
        }
        if (at - start > 2 && text.charAt(at - 2) == '.') {
            // the last full stop of "U.S." ends a sentence only where there is nothing behind it
            return at + 1 < limit;
        }
        if (at - start < 8 && start > 0 && text.charAt(start + 1) == '-' && "DRI".indexOf(text.charAt(start)) >= 0) {
            // party and state: "R-Ky."
            return at + 1 < limit && !Character.isWhitespace(text.charAt(at + 1));
        }
        String word = text.subSequence(start, at).toString().toLowerCase(Locale.ROOT);
        return at - start < 7 && WordClasses.isAbbreviation(word);
    }

    private void addWord(int start, int end) {
        int split = clitic(start, end);
        addPlain(start, split);
        if (split < end) {
            addPlain(split, end);
        }
    }

    private int clitic(int start, int end) {
        for (int at = Math.max(start + 1, end - 3); at < end; at++) {
            boolean apostrophe = isApostrophe(text.charAt(at));
            boolean negation = text.charAt(at) == 'n' && at + 2 < end && isApostrophe(text.charAt(at + 1));
            if (apostrophe || negation) {
                String tail = lower(at, end);
                if ((' ' + CLITICS + ' ').contains(' ' + tail + ' ')) {
                    return at;
                }
            }
        }
        return end;
    }

    private void addPlain(int start, int end) {
        char first = text.charAt(start);
        boolean number = Character.isDigit(first) || isSign(first) && Character.isDigit(text.charAt(start + 1));
        tokens.add(new Token(
                new TextSpan(start, end),
                lower(start, end),
                number ? Kind.NUMBER : Kind.WORD,
                Character.isUpperCase(first) || first == '@'));
    }

    private String lower(int start, int end) {
        if (end - start == 2 && text.charAt(start) == 'U' && text.charAt(start + 1) == 'S') {
            // the country, not the pronoun
            return "u.s";
        }
        return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static Kind kind(char c, int length) {
        return switch (c) {
            case '.', '!', '?', '…' -> Kind.STOP;
            case ',' -> Kind.COMMA;
            case ';' -> Kind.SEMICOLON;
            case ':' -> Kind.COLON;
            case '—', '–', '―', '‒' -> Kind.DASH;
            case '-' -> length > 1 ? Kind.DASH : Kind.OTHER;
            case '(', '[' -> Kind.OPENING;
            case ')', ']' -> Kind.CLOSING;
            default -> Kind.OTHER;
        };
    }
}
