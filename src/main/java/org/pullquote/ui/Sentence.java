package org.pullquote.ui;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A sentence of the window with places for words in it, read once: a list of ten thousand highlights says the same one
/// ten thousand times. Can be used by several threads.
final class Sentence {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final String pattern;
    private final Locale locale;
    /// What stands before, between and behind its places.
    private final List<String> pieces;
    /// Which argument stands in each of its places.
    private final int[] places;
    private final boolean isPlain;

    Sentence(String pattern, Locale locale) {
        this.pattern = pattern;
        this.locale = locale;
        this.pieces = List.of(PLACE.split(pattern, -1));
        this.places = PLACE.matcher(pattern)
                .results()
                .mapToInt(place -> pattern.charAt(place.start() + 1) - '0')
                .toArray();
        this.isPlain = pieces.stream().noneMatch(piece -> piece.contains("{") || piece.contains("'"));
    }

    /// The sentence with these in its places: words as they are, and numbers as the language writes them.
    String with(Object... arguments) {
        boolean areWords =
                Arrays.stream(places).allMatch(place -> place < arguments.length && arguments[place] instanceof String);
        return isPlain && areWords ? joined(arguments) : new MessageFormat(pattern, locale).format(arguments);
    }

    private String joined(Object... words) {
        StringBuilder sentence = new StringBuilder(pieces.getFirst());
        for (int i = 0; i < places.length; i++) {
            sentence.append(words[places[i]]).append(pieces.get(i + 1));
        }
        return sentence.toString();
    }
}
