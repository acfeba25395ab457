package org.pullquote.page.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;

/// What a gzip file (RFC 1952) holds, of one member or of many.
public final class Gzip {
    private Gzip() {}

    /// @throws UnreadableException if it is broken from the beginning or unfolds to more than [Limits#PART]
    public static byte[] unfold(byte[] bytes) throws UnreadableException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] content = Inflating.asMuchAsThereIs(stream, Limits.PART);
            if (content.length == 0) {
                throw UnreadableException.damaged("the gzip archive holds nothing that can be unpacked");
            }
            return content;
        } catch (IOException broken) {
            throw UnreadableException.damaged("the gzip archive is broken");
        }
    }
}
