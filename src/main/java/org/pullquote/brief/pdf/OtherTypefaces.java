package org.pullquote.brief.pdf;

import java.io.File;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// The typefaces of the machine, asked only for characters that the program's own lacks.
final class OtherTypefaces {
    /// Whether the machine is asked at all: without it the same document gives the same bytes on every machine.
    private final boolean asked;

    private Optional<List<Candidate>> candidates = Optional.empty();

    /// A file with the characters that it has.
    private record Candidate(File file, CmapLookup characters) {
        boolean has(int codePoint) {
            return characters.getGlyphId(codePoint) != 0;
        }
    }

    OtherTypefaces(boolean asked) {
        this.asked = asked;
    }

    /// A typeface that has the character and may be embedded.
    Optional<TrueTypeFont> with(int codePoint) throws IOException {
        if (!asked || !Character.isDefined(codePoint)) {
            return Optional.empty();
        }
        for (Candidate candidate : candidates()) {
            if (candidate.has(codePoint)) {
                return Optional.of(new TTFParser().parse(new RandomAccessReadBufferedFile(candidate.file())));
            }
        }
        return Optional.empty();
    }

    private List<Candidate> candidates() {
        if (candidates.isEmpty()) {
            // Upright text faces first, and always in the same order.
            candidates = Optional.of(new FontFileFinder()
                    .find().stream()
                            .map(File::new)
                            .filter(file ->
                                    file.getName().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                            .sorted(Comparator.comparing(OtherTypefaces::isSpecial)
                                    .thenComparingInt(file -> file.getName().length())
                                    .thenComparing(File::getPath))
                            .flatMap(file -> candidate(file).stream())
                            .toList());
        }
        return candidates.get();
    }

    private static boolean isSpecial(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("italic") || name.contains("oblique") || name.contains("mono");
    }

    private static Optional<Candidate> candidate(File file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            return isFree(font) && hasOutlines(font)
                    ? Optional.of(new Candidate(file, font.getUnicodeCmapLookup()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            // A file that is no typeface is passed over.
            return Optional.empty();
        }
    }

    private static boolean hasOutlines(TrueTypeFont font) throws IOException {
        return font.getTableMap().containsKey("glyf") && font.getGlyph() != null;
    }

    /// Whether its maker lets documents embed a part of it (OpenType, OS/2, fsType).
    private static boolean isFree(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable table = font.getOS2Windows();
        if (table == null) {
            return true;
        }
        int permissions = table.getFsType();
        boolean restricted = (permissions & 0x0F) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
        return !restricted
                && (permissions & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0
                && (permissions & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) == 0;
    }
}
