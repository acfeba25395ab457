package org.pullquote.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pullquote.page.document.Document;

/// A file as it came, with its text decoded. Source offsets of blocks and cuts count in `text`.
///
/// @param charset the encoding in which the bytes were read
/// @param text the decoded text without a byte order mark; for HTML the mark-up itself; for a file that encloses a page
///        that page's; for a document the text of its passages
/// @param doubt why the decoded text may be wrong, said to the reader
/// @param content what of it is to be cleaned
public record RawPage(
        SourceFile file,
        PageFormat format,
        Charset charset,
        String text,
        Optional<EncodingDoubt> doubt,
        PageContent content) {
    /// A page that is the file's own text.
    public RawPage(SourceFile file, PageFormat format, Charset charset, String text, Optional<EncodingDoubt> doubt) {
        this(file, format, charset, text, doubt, new PageContent.Itself());
    }

    /// A page whose encoding is beyond doubt.
    public RawPage(SourceFile file, PageFormat format, Charset charset, String text) {
        this(file, format, charset, text, Optional.empty());
    }

    /// A page that was read into passages.
    static RawPage of(SourceFile file, PageFormat format, Document document) {
        return new RawPage(
                file,
                format,
                StandardCharsets.UTF_8,
                document.text(),
                Optional.empty(),
                new PageContent.Passages(document));
    }

    /// What kind of text `text` is: HTML, flat or plain.
    public PageFormat textFormat() {
        return switch (content) {
            case PageContent.Itself _ -> format;
            case PageContent.Enclosed enclosed -> enclosed.format();
            case PageContent.Passages _ -> PageFormat.PLAIN_TEXT;
        };
    }

    /// What the reader should be told of the document, such as that it is a scan; empty if nothing.
    public String remark() {
        return content instanceof PageContent.Passages(Document document) ? document.remark() : "";
    }
}
