package org.pullquote.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// The text of some bytes and the encoding in which they were read.
///
/// Believed in this order: a byte order mark; the zero bytes of UTF-16 and UTF-32; being valid UTF-8 with characters
/// beyond ASCII, which no other encoding is by accident; what the page declares, if the bytes fit it; statistics.
record Decoding(Charset charset, String text, Optional<EncodingDoubt> doubt) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    /// Of so many characters beyond ASCII one may be lost, and the declaration is still believed.
    private static final int LOST_OF = 50;
    /// So many characters beyond ASCII can tell that a declaration is wrong, if they fit it no better than this and
    /// another encoding as well as that.
    private static final int TELLING = 40;

    private static final double DOUBTFUL = 0.7;
    private static final double CERTAIN = 0.9;

    /// So much of a file without a declaration is looked at, in bytes.
    private static final int SAMPLE = 256 << 10;
    /// The text of bytes that come in an envelope, which may declare their encoding and is believed if they fit it.
    static Decoding of(byte[] bytes, Optional<String> declared) {
        Optional<Decoding> fitting = declared.filter(label -> !isAscii(bytes) || hasEscapes(bytes))
                .flatMap(DeclaredCharset::labelled)
                .filter(charset -> withByteOrderMark(bytes).isEmpty() && !isUtf8(bytes, charset))
                .flatMap(charset -> fitting(bytes, charset));
        return fitting.orElseGet(() -> of(bytes));
    }

    /// Whether bytes that are declared to be of one byte a letter are UTF-8, as they are by no accident.
    private static boolean isUtf8(byte[] bytes, Charset declared) {
        return !isMultiByte(declared)
                && !isAscii(bytes)
                && strictly(bytes, 0, StandardCharsets.UTF_8).isPresent();
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
        if (Utf8.isNearly(bytes)) {
            return new Decoding(StandardCharsets.UTF_8, Utf8.withStrays(bytes), Optional.of(EncodingDoubt.MIXED));
        }
        return detected(bytes);
    }

    /// What the page says of itself, if its bytes fit that.
    private static Optional<Decoding> asDeclared(byte[] bytes) {
        return DeclaredCharset.of(bytes).flatMap(charset -> fitting(bytes, charset));
    }

    /// Whether a page is declared to be of western Europe only because programs say so of every page: the letters make
    /// no words there, and in another encoding they do.
    private static boolean isDefault(Charset declared, byte[] bytes) {
        if (!declared.equals(WINDOWS_1252)) {
            return false;
        }
        byte[] sample = sample(bytes);
        String western = new String(sample, WINDOWS_1252);
        return western.chars().filter(c -> c >= 0x80).limit(TELLING).count() == TELLING
                && Plausibility.of(western) < DOUBTFUL
                && Plausibility.of(detected(sample).text()) > CERTAIN;
    }

    /// Bytes in the encoding that was declared: all of them, or all but a few that were lost on the way. UTF-8 has
    /// signs enough of its own to be told without.
    private static Optional<Decoding> fitting(byte[] bytes, Charset charset) {
        if (isDefault(charset, bytes)) {
            return Optional.empty();
        }
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

    /// Valid UTF-8 can still be spoilt text. Where the whole of it can be taken back without loss it is; where it
    /// cannot, that is said.
    private static Decoding unspoilt(String text) {
        Optional<String> original = Mojibake.original(text);
        return original.isEmpty() && !Mojibake.shows(text)
                ? sure(StandardCharsets.UTF_8, text)
                : new Decoding(StandardCharsets.UTF_8, original.orElse(text), Optional.of(EncodingDoubt.MOJIBAKE));
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
