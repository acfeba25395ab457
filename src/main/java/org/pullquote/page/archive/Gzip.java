package org.pullquote.page.archive;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;

/// What a gzip file (RFC 1952) holds, of one member or of many. Checksums are not looked at: what is broken is read up
/// to where it breaks. The JDK's own stream calls itself once more for each member without content, until its stack
/// ends.
public final class Gzip {
    private static final int HEAD = 10;
    private static final int TAIL = 8;
    private static final int CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final byte[] bytes;
    private final Inflater inflater = new Inflater(true);
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 14];
    private int at;

    private Gzip(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws UnreadableException if it is broken from the beginning or unfolds to more than [Limits#PART]
    public static byte[] unfold(byte[] bytes) throws UnreadableException {
        byte[] content = find(bytes).orElseThrow(() -> UnreadableException.damaged("the gzip archive is broken"));
        if (content.length == 0) {
            throw UnreadableException.damaged("the gzip archive holds nothing that can be unpacked");
        }
        return content;
    }

    /// What the bytes hold; empty if they do not begin as gzip does.
    ///
    /// @throws UnreadableException if it is more than [Limits#PART]
    static Optional<byte[]> find(byte[] bytes) throws UnreadableException {
        Gzip gzip = new Gzip(bytes);
        try {
            if (!gzip.skipHead()) {
                return Optional.empty();
            }
            while (gzip.readMember() && gzip.skipHead()) {
                gzip.inflater.reset();
            }
            return Optional.of(gzip.content.toByteArray());
        } finally {
            gzip.inflater.end();
        }
    }

    /// Goes to the packed bytes of the next member.
    ///
    /// @return whether there is one
    private boolean skipHead() {
        boolean begins = at + HEAD <= bytes.length
                && (bytes[at] & 0xFF) == 0x1F
                && (bytes[at + 1] & 0xFF) == 0x8B
                && bytes[at + 2] == 8;
        if (!begins) {
            return false;
        }
        int flags = bytes[at + 3];
        at += HEAD;
        if ((flags & EXTRA) != 0 && at + 2 <= bytes.length) {
            at += 2 + (bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        at += (flags & CHECKSUM) != 0 ? 2 : 0;
        return at <= bytes.length;
    }

    private void skipText() {
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        at++;
    }

    /// @return whether it ended as a member should
    private boolean readMember() throws UnreadableException {
        inflater.setInput(bytes, at, bytes.length - at);
        try {
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
                content.write(buffer, 0, length);
                if (content.size() > Limits.PART) {
                    throw Limits.exceeded("more than " + (Limits.PART >> 20) + " MB packed into a few");
                }
            }
        } catch (DataFormatException broken) {
            return false;
        }
        at = bytes.length - inflater.getRemaining() + TAIL;
        return true;
    }
}
