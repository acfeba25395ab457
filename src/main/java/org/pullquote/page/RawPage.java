package org.pullquote.page;

import java.nio.charset.Charset;

/// A file as it came, with its text decoded. Source offsets of blocks and cuts count in `text`.
///
/// @param charset the encoding in which the bytes were read
/// @param text the decoded text without a byte order mark; for HTML the mark-up itself
public record RawPage(SourceFile file, PageFormat format, Charset charset, String text) {}
