package org.pullquote.text;

/// Reads quotation marks where they stand. Straight marks and marks that are printed the wrong way round show by the
/// white space around them on which side of the words they are.
final class QuotationMarks {
    /// A double mark: only marks of one family open and close each other.
    ///
    /// @param length 2 for `''` and two backquotes, else 1
    record Mark(int at, int length, char sign, boolean opens) {
        int end() {
            return at + length;
        }

        boolean isOfFamily(Mark other) {
            return family(sign) == family(other.sign);
        }
    }

    private QuotationMarks() {}

    /// The length of the double mark at `at`; 0 where there is none.
    static int lengthOfDouble(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c == '"' || c > 0x7F && "“”„‟«»‹›「」『』＂".indexOf(c) >= 0) {
            return 1;
        }
        boolean twice = (c == '\'' || c == '`') && at + 1 < text.length() && text.charAt(at + 1) == c;
        return twice ? 2 : 0;
    }

    /// The double mark at `at`, seen with nothing open before it.
    static Mark read(CharSequence text, int at, int length) {
        char sign = text.charAt(at);
        boolean starts = startsWord(text, at);
        boolean wordFollows = isWordAt(text, at + length);
        boolean opens = switch (sign) {
            case '「', '『', '„', '‟', '`' -> true;
            case '」', '』' -> false;
            case '«', '‹' -> starts || text.charAt(at - 1) == '’';
            case '“' -> starts || wordFollows;
            default -> starts && wordFollows;
        };
        return new Mark(at, length, sign, opens);
    }

    /// Whether `mark` may close what `opening` began.
    static boolean closes(Mark mark, Mark opening) {
        if (!mark.isOfFamily(opening)) {
            return false;
        }
        return switch (mark.sign) {
            case '「', '『', '„', '`', '‟' -> false;
            case '«', '‹' -> opening.sign == '»' || opening.sign == '›';
            case '“' -> opening.sign == '„' || !mark.opens;
            case '」', '』' -> true;
            default -> !mark.opens;
        };
    }

    /// Whether a single mark opens a quotation rather than being an apostrophe.
    static boolean singleOpens(CharSequence text, int at) {
        char mark = text.charAt(at);
        boolean known = mark == '‘' || mark == '\'' || mark == '‚';
        return known
                && at + 1 < text.length()
                && startsWord(text, at)
                && (Character.isLetter(text.charAt(at + 1)) || mark != '\'' && isWordAt(text, at + 1));
    }

    /// Whether a single mark may close a quotation: behind a word or a stop, and not inside a word.
    static boolean singleCloses(CharSequence text, int at) {
        char mark = text.charAt(at);
        return (mark == '’' || mark == '\'' || mark == '‘')
                && at > 0
                && !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /// Whether a closing single mark cannot be a plural's apostrophe.
    static boolean surelyCloses(CharSequence text, int at) {
        char before = text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : '.';
        return before != 's' && before != 'S' || !Character.isWhitespace(after);
    }

    private static int family(char sign) {
        return switch (sign) {
            case '«', '»', '‹', '›' -> 1;
            case '「', '」', '『', '』' -> 2;
            default -> 0;
        };
    }

    private static boolean startsWord(CharSequence text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || "([{-–—―/:‘'‚“„«…¿¡\u200B".indexOf(before) >= 0;
    }

    /// Whether a word, or a mark that begins one, stands here.
    private static boolean isWordAt(CharSequence text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '.') {
            return at + 1 < text.length() && text.charAt(at + 1) == '.';
        }
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && ",;:!?)]}".indexOf(c) < 0;
    }
}
