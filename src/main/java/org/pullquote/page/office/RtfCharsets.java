package org.pullquote.page.office;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/// The encodings of RTF and the characters that have control words of their own.
final class RtfCharsets {
    static final Charset DEFAULT = Charset.forName("windows-1252");

    /// The encoding of a font by its `fcharset` (RTF specification 1.9.1, font table).
    private static final Map<Integer, String> OF_FONTS = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(130, "x-Johab"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"),
            Map.entry(255, "IBM437"));

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("ltrmark", "\u200E"),
            Map.entry("rtlmark", "\u200F"),
            Map.entry("zwj", "\u200D"),
            Map.entry("zwnj", "\u200C"));

    private RtfCharsets() {}

    static Optional<Charset> ofFont(int number) {
        return Optional.ofNullable(OF_FONTS.get(number)).flatMap(RtfCharsets::named);
    }

    /// The encoding of the whole file that a control word declares.
    static Optional<Charset> page(String word, int number) {
        return switch (word) {
            case "mac" -> named("x-MacRoman");
            case "pc" -> named("IBM437");
            case "pca" -> named("IBM850");
            default ->
                switch (number) {
                    case 65001 -> named("UTF-8");
                    case 10000 -> named("x-MacRoman");
                    case 932 -> named("windows-31j");
                    case 936 -> named("GBK");
                    case 949 -> named("x-windows-949");
                    case 950 -> named("Big5");
                    case 874 -> named("x-windows-874");
                    default -> named("windows-" + number).or(() -> named("IBM" + number));
                };
        };
    }

    /// The character that a control word stands for.
    static Optional<String> symbol(String word) {
        return Optional.ofNullable(SYMBOLS.get(word));
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
