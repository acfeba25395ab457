package org.pullquote.suggestion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Names a suggestion by its tag, its words and the words around it, so that one which was rejected is known again
/// after
/// a new cleaning: offsets, spaces, line ends and quotation marks do not matter.
///
/// @param hash the first 128 bits of a SHA-256, in hexadecimal
public record SuggestionKey(String hash) {
    /// How many words before and behind it count.
    private static final int CONTEXT_WORDS = 4;

    /// The words around it are looked for within so many UTF-16 units.
    private static final int CONTEXT = 120;

    /// The key of a suggestion for this text.
    public static SuggestionKey of(String text, Suggestion suggestion) {
        TextSpan span = suggestion.contentSpan();
        StringBuilder named = new StringBuilder(suggestion.tag().label());
        List<Word> before = Words.of(text.substring(Math.max(0, span.start() - CONTEXT), span.start()));
        List<Word> behind = Words.of(text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
        append(named, before.subList(Math.max(0, before.size() - CONTEXT_WORDS), before.size()));
        append(named, Words.of(span.in(text)));
        append(named, behind.subList(0, Math.min(CONTEXT_WORDS, behind.size())));
        return new SuggestionKey(hash(named.toString()));
    }

    private static void append(StringBuilder named, List<Word> words) {
        named.append('|');
        words.forEach(word -> named.append(' ').append(word.normal()));
    }

    private static String hash(String named) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
