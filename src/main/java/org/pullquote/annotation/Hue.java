package org.pullquote.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The nine colours of highlights, in the order in which they are easiest to tell apart. What each looks like on a
/// light and on a dark page is the theme's business.
public enum Hue {
    STRAW,
    SKY,
    ROSE,
    FERN,
    VIOLET,
    APRICOT,
    TEAL,
    ORCHID,
    STONE;

    /// The name it has in exports, in the store and in style classes.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The hue for the `place`-th tag that has none of its own, from 0: the nine in turn.
    public static Hue inTurn(int place) {
        List<Hue> all = List.of(values());
        return all.get(place % all.size());
    }

    public static Optional<Hue> labelled(String label) {
        return Arrays.stream(values()).filter(hue -> hue.label().equals(label)).findFirst();
    }
}
