package org.pullquote.annotation.exchange;

/// What came of reading something that another program may have written.
public sealed interface Reading<T> {
    record Read<T>(T value) implements Reading<T> {}

    /// @param where the line or the element that is wrong, such as `line 12` or `items[3].target`
    /// @param why what is wrong with it
    record Malformed<T>(String where, String why) implements Reading<T> {}
}
