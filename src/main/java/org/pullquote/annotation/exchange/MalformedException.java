package org.pullquote.annotation.exchange;

/// Ends a reading from deep inside; never leaves the package.
final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String where;

    MalformedException(String where, String why) {
        super(why);
        this.where = where;
    }

    <T> Reading.Malformed<T> asReading() {
        return new Reading.Malformed<>(where, String.valueOf(getMessage()));
    }
}
