/// A document as PDF: tagged (ISO 32000-1, 14.8), with bookmarks, links and footnotes, in embedded type, so that its
/// text can be copied and read aloud.
package org.pullquote.brief.pdf;
