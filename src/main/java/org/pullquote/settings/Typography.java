package org.pullquote.settings;

import java.util.List;

/// How the reader wants articles set.
///
/// @param size of the body text, in pixels
/// @param measure the length of a line, in characters
/// @param leading from one baseline to the next, in hundredths of the size
public record Typography(int size, int measure, int leading, Face face) {
    public static final int SMALLEST = 15;
    /// A little over twice the usual size.
    public static final int LARGEST = 39;

    /// The lengths of line that are offered.
    public static final List<Integer> MEASURES = List.of(48, 56, 66, 74, 84);

    /// The distances of lines that are offered.
    public static final List<Integer> LEADINGS = List.of(135, 155, 180);

    public static final Typography DEFAULT = new Typography(19, 66, 155, Face.SERIF);

    /// The face of articles.
    public enum Face {
        SERIF,
        SANS
    }

    public Typography {
        if (size < SMALLEST || size > LARGEST) {
            throw new IllegalArgumentException("Not a text size: " + size);
        }
        if (!MEASURES.contains(measure)) {
            throw new IllegalArgumentException("Not a measure: " + measure);
        }
        if (!LEADINGS.contains(leading)) {
            throw new IllegalArgumentException("Not a leading: " + leading);
        }
    }

    public Typography withSize(int changed) {
        return new Typography(changed, measure, leading, face);
    }

    public Typography withMeasure(int changed) {
        return new Typography(size, changed, leading, face);
    }

    public Typography withLeading(int changed) {
        return new Typography(size, measure, changed, face);
    }

    public Typography withFace(Face changed) {
        return new Typography(size, measure, leading, changed);
    }
}
