package org.pullquote.brief.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.document.Tint;
import org.pullquote.brief.format.Characters;
import org.pullquote.brief.pdf.Piece.Destination;
import org.pullquote.brief.pdf.Piece.Footnote;

/// Turns the runs of a document into pieces of text with their looks, tags and notes.
final class Inlines {
    private static final float NOTE_SIZE = 7.6f;
    private static final float NOTE_LEADING = 10f;
    private static final Pattern BLANKS = Pattern.compile("[\\t\\n\\r\\u2028\\u2029]+");

    private final Typefaces typefaces;
    private final Set<String> anchors;
    private final float measure;
    private final List<Tag> noteTags = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /// @param anchors that links can lead to
    /// @param measure of the notes, in points
    Inlines(Typefaces typefaces, Set<String> anchors, float measure) {
        this.typefaces = typefaces;
        this.anchors = anchors;
        this.measure = measure;
    }

    /// The tags of all notes so far, in order.
    List<Tag> noteTags() {
        return noteTags;
    }

    List<Piece> pieces(List<Run> runs, Look look, Tag tag) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (Run run : runs) {
            add(pieces, run, look, tag);
        }
        return pieces;
    }

    Piece piece(String text, Look look, Tag tag) throws IOException {
        return piece(text, look, tag, Optional.empty(), Optional.empty(), false);
    }

    /// The text as it is, with its line feeds.
    private Piece piece(
            String text, Look look, Tag tag, Optional<Destination> destination, Optional<Footnote> note, boolean whole)
            throws IOException {
        String printable = Characters.printable(text);
        return new Piece(typefaces.stretches(printable, look.style()), look, tag, destination, note, whole);
    }

    private void add(List<Piece> pieces, Run run, Look look, Tag tag) throws IOException {
        switch (run) {
            case Run.Text text -> pieces.add(piece(folded(text.text()), look, tag));
            case Run.Strong strong ->
                pieces.add(piece(folded(strong.text()), look.in(Typefaces.Style.BOLD), tag.child("Span")));
            case Run.Emphasis emphasis ->
                pieces.add(piece(folded(emphasis.text()), look.in(Typefaces.Style.ITALIC), tag.child("Span")));
            case Run.OnlyHere only -> {
                Look set = look.in(Typefaces.Style.BOLD).tinted(Tint.ONLY_HERE);
                pieces.add(piece(folded(only.text()), set, tag.child("Span")));
            }
            case Run.Marked marked -> marked(pieces, marked, look, tag);
            case Run.Code code -> pieces.add(piece(folded(code.text()), look.scaled(0.92f), tag.child("Span")));
            case Run.Link link -> link(pieces, link, look, tag);
            case Run.Address address -> address(pieces, address, look, tag);
            case Run.Note note -> pieces.add(reference(note, look, tag));
            case Run.LineBreak _ -> pieces.add(piece("\n", look, tag));
            case Run.CommentEdge _ -> {}
        }
    }

    private static String folded(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    private void marked(List<Piece> pieces, Run.Marked marked, Look look, Tag tag) throws IOException {
        Tag span = tag.child("Span");
        pieces.add(piece(folded(marked.text()), look.tinted(Tint.of(marked.hue())), span));
        if (!marked.label().isEmpty()) {
            Look small = look.scaled(0.72f).inked(Look.QUIET);
            pieces.add(piece(" [" + folded(marked.label()) + "]", small, tag));
        }
    }

    private void link(List<Piece> pieces, Run.Link link, Look look, Tag tag) throws IOException {
        if (anchors.contains(link.anchor())) {
            Optional<Destination> inside = Optional.of(new Destination.Inside(link.anchor()));
            pieces.add(piece(
                    folded(link.text()), look.inked(Look.ACCENT), tag.child("Link"), inside, Optional.empty(), true));
        } else {
            pieces.add(piece(folded(link.text()), look, tag));
        }
    }

    private void address(List<Piece> pieces, Run.Address address, Look look, Tag tag) throws IOException {
        if (address.isWeb()) {
            Optional<Destination> outside = Optional.of(new Destination.Outside(address.url()));
            pieces.add(
                    piece(address.url(), look.inked(Look.ACCENT), tag.child("Link"), outside, Optional.empty(), false));
        } else {
            pieces.add(piece(folded(address.url()), look, tag));
        }
    }

    private Piece reference(Run.Note note, Look look, Tag tag) throws IOException {
        int number = noteTags.size() + 1;
        // With zeros, as the index of a PDF is in the order of its letters.
        String id = String.format(Locale.ROOT, "note-%06d", number);
        Tag noteTag = tag.child("Note").withId(id);
        noteTags.add(noteTag);
        Look small = Look.of(Typefaces.Style.REGULAR, NOTE_SIZE, Look.INK);
        List<Piece> text = new ArrayList<>();
        text.add(piece(number + "\u2002", small, noteTag.child("Lbl")));
        // A note has no notes of its own.
        text.addAll(pieces(
                note.once(told).stream()
                        .filter(run -> !(run instanceof Run.Note))
                        .toList(),
                small,
                noteTag.child("P")));
        Footnote footnote =
                new Footnote(LineBreaker.ownLines(text, measure, NOTE_LEADING, NOTE_SIZE, noteTag), noteTag);
        return piece(
                String.valueOf(number),
                look.raised().inked(Look.ACCENT),
                tag.child("Link"),
                Optional.of(new Destination.Inside(id)),
                Optional.of(footnote),
                true);
    }
}
