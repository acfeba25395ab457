package org.pullquote.page;

import org.pullquote.page.document.Document;
import org.pullquote.page.document.Statement;

/// What of a page is to be cleaned.
public sealed interface PageContent {
    /// The decoded text of the file itself.
    record Itself() implements PageContent {}

    /// The text of a part that the file encloses, such as the page in a web archive. Places in it are none of the file.
    ///
    /// @param format HTML, flat or plain text
    /// @param statement what the envelope says of it
    record Enclosed(PageFormat format, Statement statement) implements PageContent {}

    /// Passages that a reader of documents found; nothing of them is clutter.
    record Passages(Document document) implements PageContent {}
}
