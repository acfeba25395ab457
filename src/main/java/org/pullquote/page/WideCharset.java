package org.pullquote.page;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// UTF-16 and UTF-32 without a byte order mark, of which every text has zero bytes and other texts have none.
final class WideCharset {
    /// So much of a file is looked at, in bytes.
    private static final int HEAD = 4096;
    /// Fewer characters are no text.
    private static final int FEWEST = 4;

    private WideCharset() {}

    static Optional<Charset> of(byte[] bytes) {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            boolean little = order == ByteOrder.LITTLE_ENDIAN;
            if (isUtf32(bytes, order)) {
                return Optional.of(Charset.forName(little ? "UTF-32LE" : "UTF-32BE"));
            }
            if (isUtf16(bytes, order)) {
                return Optional.of(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
            }
        }
        return Optional.empty();
    }

    /// Every character is one that texts have, which no other four bytes in a row are for long.
    private static boolean isUtf32(byte[] bytes, ByteOrder order) {
        int characters = Math.min(bytes.length, HEAD) / 4;
        IntBuffer all = ByteBuffer.wrap(bytes, 0, characters * 4).order(order).asIntBuffer();
        while (all.hasRemaining()) {
            int character = all.get();
            if (!isText(character) || !Character.isDefined(character)) {
                return false;
            }
        }
        return characters >= 2;
    }

    /// There are zeros on one side, and what the pairs of bytes mean is text, nearly all in one script, and is not two
    /// characters of ASCII each.
    private static boolean isUtf16(byte[] bytes, ByteOrder order) {
        int pairs = Math.min(bytes.length, HEAD) / 2;
        ShortBuffer all = ByteBuffer.wrap(bytes, 0, pairs * 2).order(order).asShortBuffer();
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int narrow = 0;
        int strange = 0;
        int ascii = 0;
        while (all.hasRemaining()) {
            char character = (char) all.get();
            narrow += character < 0x100 ? 1 : 0;
            ascii += isAscii(character >> 8) && isAscii(character & 0xFF) ? 1 : 0;
            if (!isText(character) || !Character.isDefined(character) || isPrivate(character)) {
                strange++;
            } else if (Character.isLetter(character)) {
                letters.merge(family(UnicodeScript.of(character)), 1, Integer::sum);
            }
        }
        int known = letters.values().stream().mapToInt(Integer::intValue).sum();
        letters.remove(UnicodeScript.LATIN);
        int foreign = letters.values().stream().mapToInt(Integer::intValue).sum();
        int most = letters.values().stream().max(Integer::compare).orElse(0);
        return pairs >= FEWEST
                && narrow > 0
                && strange * 20 < pairs
                && known * 3 > pairs
                && ascii * 2 < pairs
                && (narrow * 10 > pairs * 6 || most * 10 > foreign * 9 && foreign + narrow > pairs * 4 / 5);
    }

    private static boolean isAscii(int b) {
        return b < 0x7F && isText(b);
    }

    /// Japanese is written in three scripts.
    private static UnicodeScript family(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? UnicodeScript.HAN : script;
    }

    private static boolean isText(int character) {
        return character >= ' ' && character != 0x7F
                || character == '\n'
                || character == '\r'
                || character == '\t'
                || character == '\f';
    }

    private static boolean isPrivate(char character) {
        return character >= 0xE000 && character < 0xF900 || character >= 0xFFFE;
    }
}
