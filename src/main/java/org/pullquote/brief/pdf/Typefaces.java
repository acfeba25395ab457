package org.pullquote.brief.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The typefaces of a document: the reading face of the program, and for characters that it lacks one of the machine's.
final class Typefaces {
    /// What stands for a character that no typeface has.
    private static final String UNKNOWN = "\uFFFD";

    /// What stands for a byte order mark in the middle of a text, which ISO 14289-1 (7.21.7) lets no typeface draw.
    private static final String NOTHING = "\u200B";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String FOLDER = "/org/pullquote/ui/theme/fonts/CharisSILCompact-";

    private final PDDocument document;
    private final Map<Style, Face> faces = new EnumMap<>(Style.class);
    private final List<Face> others = new ArrayList<>();
    private final OtherTypefaces machine;

    enum Style {
        REGULAR("R"),
        BOLD("B"),
        ITALIC("I");

        private final String file;

        Style(String file) {
            this.file = file;
        }
    }

    /// Text that one typeface sets.
    ///
    /// @param shown what is drawn; other than `text` where no typeface has the characters
    record Stretch(Face face, String text, String shown) {
        float width(float size) throws IOException {
            float width = 0;
            for (int at = 0; at < shown.length(); at += Character.charCount(shown.codePointAt(at))) {
                width += shown.charAt(at) == '\n' ? 0 : face.width(shown.codePointAt(at));
            }
            return width * size;
        }
    }

    Typefaces(PDDocument document, OtherTypefaces machine) throws IOException {
        this.document = document;
        this.machine = machine;
        for (Style style : Style.values()) {
            faces.put(style, new Face(document, own(style)));
        }
    }

    private static TrueTypeFont own(Style style) throws IOException {
        try (InputStream file = Typefaces.class.getResourceAsStream(FOLDER + style.file + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its typeface " + style);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }

    /// The text as stretches of one typeface each.
    List<Stretch> stretches(String text, Style style) throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        Optional<Face> current = Optional.empty();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            Optional<Face> face = face(text.codePointAt(at), style);
            if (at > start && !face.equals(current)) {
                stretches.add(stretch(text.substring(start, at), current, style));
                start = at;
            }
            current = face;
        }
        if (start < text.length()) {
            stretches.add(stretch(text.substring(start), current, style));
        }
        return stretches;
    }

    private Stretch stretch(String text, Optional<Face> face, Style style) {
        return face.map(known -> new Stretch(known, text, text))
                .orElseGet(() -> new Stretch(main(style), text, replaced(text)));
    }

    /// One character for each that no typeface has.
    private static String replaced(String text) {
        return text.codePoints()
                .mapToObj(point -> point == BYTE_ORDER_MARK ? NOTHING : UNKNOWN)
                .collect(Collectors.joining());
    }

    private Face main(Style style) {
        return Objects.requireNonNull(faces.get(style));
    }

    private Optional<Face> face(int codePoint, Style style) throws IOException {
        if (codePoint == BYTE_ORDER_MARK) {
            return Optional.empty();
        }
        if (codePoint == '\n' || main(style).has(codePoint)) {
            return Optional.of(main(style));
        }
        for (Face other : others) {
            if (other.has(codePoint)) {
                return Optional.of(other);
            }
        }
        Optional<TrueTypeFont> found = machine.with(codePoint);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Face face = new Face(document, found.get());
        others.add(face);
        return Optional.of(face);
    }
}
