package org.pullquote.page.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.pullquote.page.document.UnreadableException;

/// A binary property list (Apple's CFBinaryPList), of which only the members that are asked for are ever looked at:
/// neither a cycle nor a tree that unfolds without end costs anything.
final class BinaryPlist {
    private static final int TRAILER = 32;
    private static final int MOST_MEMBERS = 100_000;

    private final byte[] bytes;
    private final int offsetSize;
    private final int referenceSize;
    private final int top;
    private final int table;
    private final int count;

    private BinaryPlist(byte[] bytes) {
        this.bytes = bytes;
        int trailer = bytes.length - TRAILER;
        offsetSize = bytes[trailer + 6] & 0xFF;
        referenceSize = bytes[trailer + 7] & 0xFF;
        count = number(trailer + 8, 8);
        top = number(trailer + 16, 8);
        table = number(trailer + 24, 8);
    }

    static BinaryPlist of(byte[] bytes) throws UnreadableException {
        if (bytes.length < TRAILER + 8) {
            throw UnreadableException.damaged("the web archive is cut off");
        }
        BinaryPlist list = new BinaryPlist(bytes);
        boolean sound = list.offsetSize >= 1
                && list.offsetSize <= 8
                && list.referenceSize >= 1
                && list.referenceSize <= 8
                && list.top >= 0
                && list.count > list.top
                && list.table >= 8
                && (long) list.table + (long) list.count * list.offsetSize <= bytes.length - TRAILER;
        if (!sound) {
            throw UnreadableException.damaged("the web archive is broken");
        }
        return list;
    }

    /// The number of the object that holds all others.
    int top() {
        return top;
    }

    /// The object that the dictionary holds under `key`.
    Optional<Integer> member(int dictionary, String key) {
        Optional<Content> content = content(dictionary, 0xD, 2 * referenceSize);
        if (content.isEmpty() || content.get().length() > MOST_MEMBERS) {
            return Optional.empty();
        }
        int keys = content.get().from();
        int length = content.get().length();
        for (int i = 0; i < length; i++) {
            int name = number(keys + i * referenceSize, referenceSize);
            if (string(name).filter(key::equals).isPresent()) {
                return Optional.of(number(keys + (length + i) * referenceSize, referenceSize));
            }
        }
        return Optional.empty();
    }

    Optional<byte[]> data(int object) {
        return content(object, 0x4, 1)
                .map(content -> Arrays.copyOfRange(bytes, content.from(), content.from() + content.length()));
    }

    Optional<String> string(int object) {
        return content(object, 0x5, 1)
                .map(ascii -> new String(bytes, ascii.from(), ascii.length(), StandardCharsets.ISO_8859_1))
                .or(() -> content(object, 0x6, 2)
                        .map(wide -> new String(bytes, wide.from(), 2 * wide.length(), StandardCharsets.UTF_16BE)));
    }

    private record Content(int from, int length) {}

    /// Where the content of an object of this kind lies, if it is one and lies within the file.
    private Optional<Content> content(int object, int kind, int unit) {
        if (object < 0 || object >= count) {
            return Optional.empty();
        }
        int at = number(table + object * offsetSize, offsetSize);
        if (at < 8 || at >= table || (bytes[at] & 0xFF) >> 4 != kind) {
            return Optional.empty();
        }
        int length = bytes[at] & 0xF;
        int from = at + 1;
        if (length == 0xF) {
            int width = 1 << (bytes[from] & 0xF);
            length = width <= 8 && from + 1 + width <= bytes.length ? number(from + 1, width) : -1;
            from += 1 + width;
        }
        boolean within = length >= 0 && from + (long) length * unit <= table;
        return within ? Optional.of(new Content(from, length)) : Optional.empty();
    }

    /// A number of some bytes, the most significant first; -1 if it is larger than any offset.
    private int number(int at, int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | bytes[at + i] & 0xFF;
            if (value > Integer.MAX_VALUE) {
                return -1;
            }
        }
        return (int) value;
    }
}
