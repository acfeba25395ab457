package org.pullquote.brief.document;

import java.time.Instant;
import java.util.List;
import java.util.Scanner;

/// A remark in the margin of a document, tied to some of its words.
///
/// @param number the only one of its kind in the document, from 0
/// @param author who made it
/// @param paragraphs what it says
public record Comment(int number, String author, Instant made, List<String> paragraphs) {
    public Comment {
        paragraphs = List.copyOf(paragraphs);
    }

    /// The first letters of the author's names.
    public String initials() {
        StringBuilder initials = new StringBuilder();
        new Scanner(author).tokens().forEach(name -> initials.appendCodePoint(name.codePointAt(0)));
        return initials.toString();
    }
}
