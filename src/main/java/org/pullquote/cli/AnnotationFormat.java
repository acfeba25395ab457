package org.pullquote.cli;

import java.util.Locale;

/// How annotations are written for other programs.
enum AnnotationFormat {
    JSONLD,
    CSV,
    QDPX;

    /// The one that a file's name ends in; JSON-LD for other names.
    static AnnotationFormat of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return CSV;
        }
        return name.endsWith(".qdpx") ? QDPX : JSONLD;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
