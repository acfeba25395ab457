package org.pullquote.ui.remark;

import org.pullquote.article.Finding;
import org.pullquote.page.EncodingDoubt;
import org.pullquote.ui.changes.Cleaned;

/// Something to know of an article before reading it.
public sealed interface Remark {
    /// The page turned out not to be an article.
    record Found(Finding finding) implements Remark {}

    /// A PDF of pages without letters, as a scan is.
    record Scanned() implements Remark {}

    /// There is no text at all, not even any that was cut.
    record Empty() implements Remark {}

    /// The text may have been read wrongly.
    ///
    /// @param charset the encoding in which it was read
    record Doubted(EncodingDoubt doubt, String charset) implements Remark {}

    /// It has changed since the reader read it last.
    record ChangedSinceRead() implements Remark {}

    /// A newer cleaner would clean its page otherwise.
    record CleanedAnew(Cleaned cleaned) implements Remark {}
}
