package org.pullquote.page.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;

/// A ZIP archive in memory (PKWARE's APPNOTE 6.3). Names are only names: nothing is ever written to a place they say.
///
/// An archive that lost its directory, as a cut-off download has, is read from its local headers.
public final class Zip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final Charset CP437 =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    /// @param from where the packed bytes begin
    private record Entry(String name, int method, boolean locked, int from, int packed) {}

    private final byte[] bytes;
    private final ByteBuffer in;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long unfolded;
    /// Whether its directory is missing.
    private boolean cutOff;

    private Zip(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// @throws UnreadableException if it is not a ZIP archive or has more entries than any real one
    public static Zip of(byte[] bytes) throws UnreadableException {
        Zip zip = new Zip(bytes);
        try {
            if (!zip.readDirectory()) {
                zip.cutOff = true;
                zip.entries.clear();
                zip.readLocalHeaders();
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            if (zip.entries.isEmpty()) {
                throw UnreadableException.damaged("the ZIP archive is cut off");
            }
        }
        if (zip.entries.isEmpty()) {
            throw UnreadableException.damaged("the ZIP archive has no entries");
        }
        return zip;
    }

    /// The names of the entries that are files.
    public List<String> names() {
        return entries.keySet().stream().filter(name -> !name.endsWith("/")).toList();
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /// What the entry holds; empty if there is none of that name.
    public Optional<byte[]> find(String name) throws UnreadableException {
        return find(name, Limits.PART);
    }

    /// @throws UnreadableException if it needs a password, is packed in an unknown way, is broken, or holds more than
    ///         `limit` bytes or, with what was read before, than [Limits#ALL_PARTS]
    public Optional<byte[]> find(String name, int limit) throws UnreadableException {
        Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (unfolded > Limits.ALL_PARTS) {
            throw tooMuch();
        }
        byte[] content = unfold(entry, limit);
        unfolded += content.length;
        if (unfolded > Limits.ALL_PARTS) {
            throw tooMuch();
        }
        return Optional.of(content);
    }

    /// The same for what a document can do without: empty if it is broken, too. Of an archive that was cut off nobody
    /// knows what else is missing, so that it is not made light of there.
    ///
    /// @throws UnreadableException if it needs a password or holds too much
    public Optional<byte[]> findIfWhole(String name) throws UnreadableException {
        try {
            return find(name);
        } catch (UnreadableException why) {
            if (why.reason() == UnreadableException.Reason.DAMAGED && !cutOff) {
                return Optional.empty();
            }
            throw why;
        }
    }

    private byte[] unfold(Entry entry, int limit) throws UnreadableException {
        if (entry.locked() && entry.method() == 0) {
            throw locked();
        }
        int length = Math.min(entry.packed(), bytes.length - entry.from());
        ByteArrayInputStream packed = new ByteArrayInputStream(bytes, entry.from(), Math.max(0, length));
        Inflater inflater = new Inflater(true);
        try {
            return switch (entry.method()) {
                case 0 -> Inflating.all(packed, limit);
                case 8 -> Inflating.all(new InflaterInputStream(packed, inflater), limit);
                default ->
                    throw new UnreadableException(
                            UnreadableException.Reason.UNSUPPORTED, "a ZIP archive packed in an unusual way");
            };
        } catch (IOException broken) {
            // Some programs only claim that an entry needs a password: what does need one cannot be unpacked.
            throw entry.locked() ? locked() : UnreadableException.damaged("“" + entry.name() + "” in it is broken");
        } finally {
            inflater.end();
        }
    }

    private static UnreadableException tooMuch() {
        return Limits.exceeded("more than " + (Limits.ALL_PARTS >> 20) + " MB packed into a few");
    }

    private static UnreadableException locked() {
        return new UnreadableException(UnreadableException.Reason.LOCKED, "a ZIP archive with a password");
    }

    /// @return whether there is a directory at the archive's end
    private boolean readDirectory() throws UnreadableException {
        int end = endRecord();
        if (end < 0) {
            return false;
        }
        int count = in.getShort(end + 10) & 0xFFFF;
        // Where something was put in front of the archive all its offsets are too small by that much.
        int shift = end - in.getInt(end + 12) - in.getInt(end + 16);
        int at = in.getInt(end + 16) + shift;
        if (at < 0 || at > end) {
            return false;
        }
        for (int i = 0; i < count && at + 46 <= bytes.length && in.getInt(at) == CENTRAL; i++) {
            int nameLength = in.getShort(at + 28) & 0xFFFF;
            int flags = in.getShort(at + 8) & 0xFFFF;
            int local = in.getInt(at + 42) + shift;
            if (local >= 0 && local + 30 <= bytes.length && in.getInt(local) == LOCAL) {
                int from = local + 30 + (in.getShort(local + 26) & 0xFFFF) + (in.getShort(local + 28) & 0xFFFF);
                add(new Entry(
                        name(at + 46, nameLength, flags),
                        in.getShort(at + 10) & 0xFFFF,
                        (flags & 1) != 0,
                        from,
                        size(at + 20)));
            }
            at += 46 + nameLength + (in.getShort(at + 30) & 0xFFFF) + (in.getShort(at + 32) & 0xFFFF);
        }
        return !entries.isEmpty();
    }

    private int endRecord() {
        int first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.length - END_LENGTH; at >= first; at--) {
            if (in.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private void readLocalHeaders() throws UnreadableException {
        int at = next(0, LOCAL);
        while (at >= 0 && at + 30 <= bytes.length) {
            int flags = in.getShort(at + 6) & 0xFFFF;
            int nameLength = in.getShort(at + 26) & 0xFFFF;
            int from = at + 30 + nameLength + (in.getShort(at + 28) & 0xFFFF);
            int claimed = in.getInt(at + 18);
            // A size that the file does not have room for is none.
            boolean known = claimed > 0 && claimed <= bytes.length - from;
            int end = known ? from + claimed : next(from, LOCAL, CENTRAL);
            int length = (end < 0 ? bytes.length : end) - from;
            add(new Entry(
                    name(at + 30, nameLength, flags), in.getShort(at + 8) & 0xFFFF, (flags & 1) != 0, from, length));
            at = next(end < 0 ? bytes.length : end, LOCAL);
        }
    }

    /// Where the next of some signatures is; -1 if there is none.
    private int next(int from, int... signatures) {
        for (int at = from; at + 4 <= bytes.length; at++) {
            if (bytes[at] == 'P') {
                int found = in.getInt(at);
                if (Arrays.stream(signatures).anyMatch(signature -> signature == found)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private void add(Entry entry) throws UnreadableException {
        if (entries.size() >= Limits.PARTS) {
            throw Limits.exceeded("more than " + Limits.PARTS + " entries");
        }
        entries.putIfAbsent(entry.name(), entry);
    }

    private int size(int at) {
        int size = in.getInt(at);
        return size < 0 ? bytes.length : size;
    }

    private String name(int at, int length, int flags) {
        String utf8 = new String(bytes, at, Math.min(length, bytes.length - at), StandardCharsets.UTF_8);
        boolean fits = (flags & 0x800) != 0 || !utf8.contains("\uFFFD");
        String name = fits ? utf8 : new String(bytes, at, length, CP437);
        return name.replace('\\', '/');
    }
}
