package org.pullquote.page.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;

/// Reads what a compressed stream unfolds to, up to a limit.
public final class Inflating {
    private Inflating() {}

    /// All of the stream.
    ///
    /// @throws UnreadableException if it has more than `limit` bytes
    public static byte[] all(InputStream stream, int limit) throws IOException, UnreadableException {
        byte[] found = stream.readNBytes(limit);
        if (found.length == limit && stream.read() >= 0) {
            throw Limits.exceeded("more than " + (limit >> 20) + " MB packed into a few");
        }
        return found;
    }

    /// As much of the stream as can be had: what a broken stream held up to where it breaks.
    ///
    /// @throws UnreadableException if it has more than `limit` bytes
    static byte[] asMuchAsThereIs(InputStream stream, int limit) throws UnreadableException {
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                found.write(buffer, 0, n);
                if (found.size() > limit) {
                    throw Limits.exceeded("more than " + (limit >> 20) + " MB packed into a few");
                }
            }
        } catch (IOException broken) {
            return found.toByteArray();
        }
        return found.toByteArray();
    }
}
