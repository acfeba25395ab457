package org.pullquote.page;

import java.nio.charset.Charset;
import java.util.Optional;

/// A file as it came, with its text decoded. Source offsets of blocks and cuts count in `text`.
///
/// @param charset the encoding in which the bytes were read
/// @param text the decoded text without a byte order mark; for HTML the mark-up itself
/// @param doubt why the decoded text may be wrong, said to the reader
public record RawPage(SourceFile file, PageFormat format, Charset charset, String text, Optional<EncodingDoubt> doubt) {
    /// A page whose encoding is beyond doubt.
    public RawPage(SourceFile file, PageFormat format, Charset charset, String text) {
        this(file, format, charset, text, Optional.empty());
    }
}
