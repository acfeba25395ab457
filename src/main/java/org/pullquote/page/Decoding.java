package org.pullquote.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/// The text of some bytes and the encoding in which they were read.
///
/// Believed in this order: a byte order mark; the zero bytes of UTF-16 and UTF-32; being valid UTF-8 with characters
/// beyond ASCII, which no other encoding is by accident; what the page declares, if the bytes fit it; statistics.
record Decoding(Charset charset, String text, Optional<EncodingDoubt> doubt) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    /// In a file declared or nearly UTF-8, so many stray bytes in a thousand are taken for slips.
    private static final int STRAY_PER_MILLE = 5;
    /// Of so many characters beyond ASCII one may be lost, and the declaration is still believed.
    private static final int LOST_OF = 50;
    /// So much of a file without a declaration is looked at, in bytes.
    private static final int SAMPLE = 256 << 10;
    /// UTF-8 lead and continuation bytes as windows-1252 shows them.
    private static final Pattern MOJIBAKE =
            Pattern.compile("â€[™œ\u009D¢“”˜¦]|Ã[©¨¼¶¤Ÿ±³¡\u00AD­§ª«´¢®]|Â[\u00A0«»°£©®]");

    /// The text of bytes that come in an envelope, which may declare their encoding and is believed if they fit it.
    static Decoding of(byte[] bytes, Optional<String> declared) {
        Optional<Decoding> fitting = declared.filter(label -> !isAscii(bytes) || hasEscapes(bytes))
                .flatMap(DeclaredCharset::labelled)
                .filter(_ -> withByteOrderMark(bytes).isEmpty())
                .flatMap(charset -> fitting(bytes, charset));
        return fitting.orElseGet(() -> of(bytes));
    }

    /// The same with XML made readable as HTML; see [EmptyElements].
    Decoding asMarkup() {
        return new Decoding(charset, EmptyElements.blanked(text), doubt);
    }

    static Decoding of(byte[] bytes) {
        Optional<Decoding> marked = withByteOrderMark(bytes).or(() -> wide(bytes));
        if (marked.isPresent()) {
            return marked.get();
        }
        if (isAscii(bytes)) {
            return hasEscapes(bytes)
                    ? asDeclared(bytes).orElseGet(() -> detected(bytes))
                    : sure(StandardCharsets.UTF_8, new String(bytes, StandardCharsets.US_ASCII));
        }
        Optional<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return unspoilt(utf8.get());
        }
        Optional<Decoding> declared = asDeclared(bytes);
        if (declared.isPresent()) {
            return declared.get();
        }
        if (strayBytes(bytes) * 1000L <= (long) bytes.length * STRAY_PER_MILLE && hasMultiByte(bytes)) {
            return mixed(bytes);
        }
        return detected(bytes);
    }

    /// What the page says of itself, if its bytes fit that.
    private static Optional<Decoding> asDeclared(byte[] bytes) {
        return DeclaredCharset.of(bytes).flatMap(charset -> fitting(bytes, charset));
    }

    /// Bytes in the encoding that was declared: all of them, or all but a few that were lost on the way. UTF-8 has
    /// signs enough of its own to be told without.
    private static Optional<Decoding> fitting(byte[] bytes, Charset charset) {
        Optional<Decoding> whole = strictly(bytes, 0, charset)
                .filter(text -> !text.contains("\uFFFD"))
                .map(text -> sure(charset, text));
        if (whole.isPresent() || charset.equals(StandardCharsets.UTF_8)) {
            return whole;
        }
        Decoding lossy = lossy(bytes, 0, charset);
        long lost = lossy.text().chars().filter(c -> c == '\uFFFD').count();
        long foreign = lossy.text().chars().filter(c -> c >= 0x80).count();
        return lost <= 1 || lost * LOST_OF <= foreign
                ? Optional.of(new Decoding(charset, lossy.text(), Optional.of(EncodingDoubt.UNREADABLE_BYTES)))
                : Optional.empty();
    }

    /// Whether the bytes are UTF-16 or UTF-32, which are full of zeros and yet text.
    static boolean isWide(byte[] bytes) {
        return WideCharset.of(bytes).isPresent()
                || withByteOrderMark(bytes)
                        .filter(d -> !d.charset().equals(StandardCharsets.UTF_8))
                        .isPresent();
    }

    private static Decoding sure(Charset charset, String text) {
        return new Decoding(charset, text, Optional.empty());
    }

    private static Optional<Decoding> withByteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            byte[] rest = Arrays.copyOfRange(bytes, 3, bytes.length);
            // Programs that join files put the mark before text in other encodings, too.
            return Optional.of(startsWith(rest, 0xEF, 0xBB, 0xBF) ? lossy(bytes, 3, StandardCharsets.UTF_8) : of(rest));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(lossy(bytes, 4, Charset.forName("UTF-32LE")));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(lossy(bytes, 4, Charset.forName("UTF-32BE")));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(lossy(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(lossy(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Optional<Decoding> wide(byte[] bytes) {
        return WideCharset.of(bytes).map(charset -> lossy(bytes, 0, charset));
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException misfit) {
            return Optional.empty();
        }
    }

    private static Decoding lossy(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        boolean lost = strictly(bytes, from, charset).isEmpty();
        return new Decoding(charset, text, lost ? Optional.of(EncodingDoubt.UNREADABLE_BYTES) : Optional.empty());
    }

    /// Valid UTF-8 can still be spoilt text: UTF-8 that was once read as windows-1252 and saved. Where the whole text
    /// can be taken back without loss it is; where it cannot, that is said.
    private static Decoding unspoilt(String text) {
        if (!MOJIBAKE.matcher(text).find()) {
            return sure(StandardCharsets.UTF_8, text);
        }
        Optional<String> original = encoded(text).flatMap(bytes -> strictly(bytes, 0, StandardCharsets.UTF_8));
        return new Decoding(StandardCharsets.UTF_8, original.orElse(text), Optional.of(EncodingDoubt.MOJIBAKE));
    }

    private static Optional<byte[]> encoded(String text) {
        try {
            ByteBuffer bytes = WINDOWS_1252
                    .newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return Optional.of(exact);
        } catch (CharacterCodingException misfit) {
            return Optional.empty();
        }
    }

    /// Byte statistics propose; the candidates whose text looks likelier still outvote them.
    private static Decoding detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        Charset best = Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(DeclaredCharset::labelled)
                .orElseGet(() -> hasEscapes(bytes) ? ISO_2022_JP : WINDOWS_1252);
        byte[] sample = sample(bytes);
        double likelihood = strictly(sample, 0, best).map(Plausibility::of).orElse(0.0);
        for (Charset candidate : isAscii(sample) ? List.<Charset>of() : Plausibility.CANDIDATES) {
            double its = strictly(sample, 0, candidate).map(Plausibility::of).orElse(0.0);
            // Between two that fit wholly the one with one byte a letter: pairs of accented letters look like an
            // ideograph.
            if (its > likelihood || its == 1 && likelihood == 1 && isMultiByte(best) && !isMultiByte(candidate)) {
                best = candidate;
                likelihood = its;
            }
        }
        Decoding decoding = lossy(bytes, 0, best);
        return decoding.doubt().isPresent()
                ? decoding
                : new Decoding(best, decoding.text(), Optional.of(EncodingDoubt.GUESSED));
    }

    private static boolean isMultiByte(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() > 1;
    }

    /// The first part of a long file in which there is anything to guess from, as whole lines or words.
    private static byte[] sample(byte[] bytes) {
        int from = 0;
        while (from < bytes.length && bytes[from] >= 0) {
            from++;
        }
        int to = Math.min(bytes.length, from + SAMPLE);
        int end = to;
        while (end < bytes.length && end > from && (bytes[end] < 0 || bytes[end] > ' ')) {
            end--;
        }
        return Arrays.copyOfRange(bytes, Math.max(0, from - 1), end > from ? end : to);
    }

    /// UTF-8 in which single stray bytes are read as windows-1252, as browsers' users would expect of pasted text.
    private static Decoding mixed(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int from = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = sequenceLength(bytes, at);
            if (length > 0) {
                at += length;
                continue;
            }
            text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
            text.append(new String(bytes, at, 1, WINDOWS_1252));
            from = ++at;
        }
        text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
        return new Decoding(StandardCharsets.UTF_8, text.toString(), Optional.of(EncodingDoubt.MIXED));
    }

    private static long strayBytes(byte[] bytes) {
        long stray = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = sequenceLength(bytes, at);
            stray += length == 0 ? 1 : 0;
            at += Math.max(1, length);
        }
        return stray;
    }

    private static boolean hasMultiByte(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int length = sequenceLength(bytes, at);
            if (length > 1) {
                return true;
            }
            at += Math.max(1, length);
        }
        return false;
    }

    /// The length of the UTF-8 sequence (RFC 3629) that begins at `at`; 0 if none does.
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80
                ? 1
                : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >> 4 == 0xE ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = length > 1 ? bytes[at + 1] & 0xFF : 0;
        boolean overlong = lead == 0xE0 && second < 0xA0 || lead == 0xF0 && second < 0x90;
        boolean beyond = lead == 0xED && second > 0x9F || lead == 0xF4 && second > 0x8F;
        return overlong || beyond ? 0 : length;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether there are escape sequences as in ISO-2022-JP, which is ASCII to the eye.
    private static boolean hasEscapes(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
