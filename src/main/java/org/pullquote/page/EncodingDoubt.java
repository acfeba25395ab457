package org.pullquote.page;

/// Why the decoded text of a page may be wrong.
public enum EncodingDoubt {
    /// Some bytes mean nothing in the encoding; they are shown as U+FFFD.
    UNREADABLE_BYTES,
    /// The text was spoilt before it was saved: UTF-8 that somebody read as another encoding ("â€™" for an apostrophe).
    MOJIBAKE,
    /// The bytes are of two encodings; each was read in its own.
    MIXED,
    /// Nothing says which encoding it is, and the bytes fit several.
    GUESSED
}
