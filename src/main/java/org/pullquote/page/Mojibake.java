package org.pullquote.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Text that was spoilt before it was saved: UTF-8 that somebody read in another encoding.
final class Mojibake {
    /// Encodings in which programs read UTF-8 by mistake.
    private static final List<Charset> MISTAKEN =
            Stream.of("windows-1252", "windows-1251").map(Charset::forName).toList();
    /// Lead and continuation bytes of the most frequent letters and quotation marks, as windows-1252 shows them.
    private static final Pattern WESTERN =
            Pattern.compile("â€[™œ\u009D¢“”˜¦]|Ã[©¨¼¶¤Ÿ±³¡\u00AD­§ª«´¢®]|Â[\u00A0«»°£©®]");
    /// A whole text that is UTF-8 when it is taken back was spoilt if it has so many characters beyond ASCII: that as
    /// many letters of another text are pairs of a lead and a continuation byte is no accident.
    private static final int FEWEST = 6;

    private Mojibake() {}

    /// Whether there are signs of it.
    static boolean shows(String text) {
        return WESTERN.matcher(text).find();
    }

    /// The text as it was, where the whole of it can be taken back without loss.
    static Optional<String> original(String text) {
        boolean shown = shows(text);
        if (!shown && text.chars().filter(c -> c >= 0x80).limit(FEWEST).count() < FEWEST) {
            return Optional.empty();
        }
        return MISTAKEN.stream()
                .flatMap(charset -> takenBack(text, charset).stream())
                .filter(original -> shown || Plausibility.of(original) > Plausibility.of(text))
                .findFirst();
    }

    /// The UTF-8 that was read by mistake; empty as soon as a character shows that it was none.
    private static Optional<String> takenBack(String text, Charset mistaken) {
        CharsetEncoder encoder = mistaken.newEncoder();
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        int missing = 0;
        for (int i = 0; i < text.length(); i++) {
            int b = byteOf(text.charAt(i), encoder);
            boolean continues = b >= 0x80 && b < 0xC0;
            if (b < 0 || continues != missing > 0) {
                return Optional.empty();
            }
            missing = continues ? missing - 1 : b < 0x80 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
            bytes.put((byte) b);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes.flip())
                    .toString());
        } catch (CharacterCodingException misfit) {
            return Optional.empty();
        }
    }

    /// The byte that was read as the character, -1 if none is. Bytes that the encoding does not have are read as
    /// control characters.
    private static int byteOf(char c, CharsetEncoder encoder) {
        if (c < 0x80) {
            return c;
        }
        if (!encoder.canEncode(c)) {
            return c < 0xA0 ? c : -1;
        }
        return encoder.charset().encode(CharBuffer.wrap(new char[] {c})).get() & 0xFF;
    }
}
