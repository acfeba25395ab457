package org.pullquote.annotation.exchange;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.pullquote.annotation.Hue;

/// The nine hues as colours of other programs' files: those of the marks on a light page.
final class QdcColours {
    private static final Map<Hue, Integer> COLOURS = Map.of(
            Hue.STRAW, 0x837406,
            Hue.SKY, 0x1579B9,
            Hue.ROSE, 0xB85454,
            Hue.FERN, 0x307225,
            Hue.VIOLET, 0x6F51A5,
            Hue.APRICOT, 0x8F5501,
            Hue.TEAL, 0x047C7C,
            Hue.ORCHID, 0x95437B,
            Hue.STONE, 0x6C6559);

    private QdcColours() {}

    /// As `#rrggbb`.
    static String of(Hue hue) {
        return String.format("#%06X", COLOURS.get(hue));
    }

    /// The hue that is nearest to a colour.
    static Optional<Hue> nearest(String colour) {
        if (!colour.matches("#[0-9A-Fa-f]{6}")) {
            return Optional.empty();
        }
        int wanted = Integer.parseInt(colour.substring(1), 16);
        return COLOURS.entrySet().stream()
                .min(Comparator.comparingInt(entry -> distance(entry.getValue(), wanted)))
                .map(Map.Entry::getKey);
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }
}
