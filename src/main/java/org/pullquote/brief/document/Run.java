package org.pullquote.brief.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A run of text inside a paragraph, a cell or a heading.
public sealed interface Run {
    /// The characters that it shows: none for a note and the edge of a comment, a blank for the end of a line.
    default String shown() {
        return switch (this) {
            case Text text -> text.text();
            case Strong strong -> strong.text();
            case Emphasis emphasis -> emphasis.text();
            case OnlyHere only -> only.text();
            case Marked marked -> marked.text();
            case Code code -> code.text();
            case Link link -> link.text();
            case Address address -> address.url();
            case LineBreak _ -> " ";
            case Note _, CommentEdge _ -> "";
        };
    }

    /// The characters that they show one after the other.
    static String shown(List<Run> runs) {
        return runs.stream().map(Run::shown).collect(Collectors.joining());
    }

    /// The document's own words, or a source's: in either case nothing but text.
    record Text(String text) implements Run {}

    record Strong(String text) implements Run {}

    record Emphasis(String text) implements Run {}

    /// Words that the other of two passages lacks.
    record OnlyHere(String text) implements Run {}

    /// A passage that the reader marked, or part of it.
    ///
    /// @param hue the colour's name, as in the code book
    /// @param label what the mark is called, since colour never stands alone; empty inside a mark already named
    record Marked(String text, String hue, String label) implements Run {}

    /// Figures and digests, in type of one width.
    record Code(String text) implements Run {}

    /// Leads to another place of the document; plain text where the document lacks that place.
    record Link(String text, String anchor) implements Run {}

    /// An address outside, shown as it is.
    record Address(String url) implements Run {
        /// Whether following it does nothing but open a page.
        public boolean isWeb() {
            String start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
            return (start.startsWith("http://") || start.startsWith("https://"))
                    && url.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == 0x7F);
        }
    }

    /// A note to what stands before it.
    ///
    /// @param shorter what is enough once another note has told all of the same matter
    record Note(List<Run> runs, Optional<Shorter> shorter) implements Run {
        public Note {
            runs = List.copyOf(runs);
        }

        public Note(List<Run> runs) {
            this(runs, Optional.empty());
        }

        /// What to print where each reference has a note of its own.
        ///
        /// @param told the matters of which all was told before; this one's is added
        public List<Run> once(Set<String> told) {
            return shorter.filter(there -> !told.add(there.matter()))
                    .map(Shorter::runs)
                    .orElse(runs);
        }
    }

    /// The short form of a note.
    ///
    /// @param matter what the long form tells all of, such as a source
    record Shorter(String matter, List<Run> runs) {
        public Shorter {
            runs = List.copyOf(runs);
        }
    }

    record LineBreak() implements Run {}

    /// Where the words begin or end that a comment is tied to; seen only where a format has comments.
    record CommentEdge(Comment comment, boolean begins) implements Run {}
}
