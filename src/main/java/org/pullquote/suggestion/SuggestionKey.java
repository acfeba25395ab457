package org.pullquote.suggestion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Names a suggestion by its tag and its words, so that one which was rejected is known again after a new cleaning and
/// in a newer version: offsets, spaces, line ends and quotation marks do not matter. Few words are named with those
/// around them in their paragraph; many are told apart without, whatever a new cleaning removes beside them.
///
/// @param hash the first 128 bits of a SHA-256, in hexadecimal
public record SuggestionKey(String hash) {
    /// So many words or more are not likely to be said twice.
    private static final int ENOUGH_WORDS = 6;

    /// How many words before and behind fewer ones count.
    private static final int CONTEXT_WORDS = 4;

    /// The words around it are looked for within so many UTF-16 units.
    private static final int CONTEXT = 120;

    /// The key of a suggestion for this text.
    public static SuggestionKey of(String text, Suggestion suggestion) {
        return of(suggestion.tag().label(), text, suggestion.contentSpan());
    }

    /// The key of a passage for which a tag is proposed.
    ///
    /// @param tag what names the tag; the same as long as the tag is
    /// @param passage in UTF-16 units of the text
    public static SuggestionKey of(String tag, String text, TextSpan passage) {
        List<Word> words = Words.of(passage.in(text));
        StringBuilder named = new StringBuilder(tag);
        append(named, words);
        if (words.size() < ENOUGH_WORDS) {
            int line = text.lastIndexOf('\n', passage.start() - 1) + 1;
            int lineEnd = text.indexOf('\n', passage.end());
            int from = Math.max(line, passage.start() - CONTEXT);
            int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, passage.end() + CONTEXT);
            List<Word> before = Words.of(text.substring(Math.min(from, passage.start()), passage.start()));
            List<Word> behind = Words.of(text.substring(passage.end(), Math.max(to, passage.end())));
            append(named, before.subList(Math.max(0, before.size() - CONTEXT_WORDS), before.size()));
            append(named, behind.subList(0, Math.min(CONTEXT_WORDS, behind.size())));
        }
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
