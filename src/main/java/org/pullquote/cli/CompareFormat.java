package org.pullquote.cli;

import java.util.Locale;

/// What `compare` can make of a comparison.
enum CompareFormat {
    JSON,
    HTML,
    TEXT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
