package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where each thing the model looks at stands in a row: the features, the stems, the cues.
@SuppressWarnings("EnumOrdinal") // the order is that of the bits and columns
final class Columns {
    private static final int STEMS = Feature.COUNT;
    private static final int CUES = STEMS + Stem.values().length;
    static final int ALL = CUES + Cue.values().length;

    private Columns() {}

    static int of(Feature feature) {
        return feature.ordinal();
    }

    static int of(Stem stem) {
        return STEMS + stem.ordinal();
    }

    static int of(Cue cue) {
        return CUES + cue.ordinal();
    }

    /// Sets the columns of all stems.
    static void fillStems(float[] row, float value) {
        Arrays.fill(row, STEMS, CUES, value);
    }

    /// The name of each column, by which a model file refers to it.
    static List<String> names() {
        String[] names = new String[ALL];
        for (Feature feature : Feature.values()) {
            names[of(feature)] = feature.name();
        }
        for (Stem stem : Stem.values()) {
            names[of(stem)] = "STEM_" + stem.name();
        }
        for (Cue cue : Cue.values()) {
            names[of(cue)] = "CUE_" + cue.name();
        }
        return new ArrayList<>(List.of(names));
    }
}
