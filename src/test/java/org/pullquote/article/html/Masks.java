package org.pullquote.article.html;

import java.util.Random;

/// Hides groups of columns of a page from the model in training, so that it learns to do without them: sites name their
/// elements as they please, or not at all, and many give no data of their articles.
final class Masks {
    private static final float FAR = 40;

    private Masks() {}

    /// Which columns to hide for one page.
    static boolean[] draw(Random random) {
        boolean[] masked = new boolean[Columns.ALL];
        if (random.nextFloat() < 0.6f) {
            for (Stem stem : Stem.values()) {
                masked[Columns.of(stem)] = true;
            }
        } else {
            for (Stem stem : Stem.values()) {
                masked[Columns.of(stem)] = random.nextFloat() < 0.3f;
            }
        }
        boolean noData = random.nextFloat() < 0.5f;
        for (Feature feature : new Feature[] {
            Feature.IN_BODY_DATA, Feature.HAS_BODY_DATA, Feature.IN_BODY_DATA_NEAR, Feature.IN_ARTICLE_BODY
        }) {
            masked[Columns.of(feature)] = noData;
        }
        for (Feature feature : new Feature[] {
            Feature.TO_ARTICLE,
            Feature.TO_MAIN,
            Feature.TO_NAV,
            Feature.TO_HEADER,
            Feature.TO_FOOTER,
            Feature.TO_ASIDE,
            Feature.TO_SECTION,
            Feature.TO_FIGURE
        }) {
            masked[Columns.of(feature)] = random.nextFloat() < 0.4f;
        }
        return masked;
    }

    static float[] apply(boolean[] masked, float[] row) {
        float[] hidden = row.clone();
        for (int c = 0; c < masked.length; c++) {
            hidden[c] = masked[c] ? absent(c) : hidden[c];
        }
        return hidden;
    }

    private static final java.util.List<String> NAMES = Columns.names();

    private static float absent(int column) {
        String name = NAMES.get(column);
        boolean distance = name.startsWith("STEM_") || name.startsWith("TO_");
        boolean share = name.equals("IN_BODY_DATA") || name.equals("IN_BODY_DATA_NEAR");
        return distance ? FAR : share ? -1 : 0;
    }
}
