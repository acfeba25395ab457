package org.pullquote.annotation;

/// How an annotation's place agrees with its quotation, which keeps the words that the reader marked.
public enum Standing {
    /// The words are there.
    IN_PLACE,
    /// Its place now has other words than those that were marked.
    REWORDED,
    /// Its words are gone; its place is empty and only says whereabouts they were.
    LOST
}
