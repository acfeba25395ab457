package org.pullquote.article.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The trained judge of segments: a first forest that looks at a segment and its place, and a second that also weighs
/// what the first said of the segments around. How it was made stands in the decision on HTML cleaning.
final class Model {
    private static final String RESOURCE = "segments.model";

    private final Forest first;
    private final Forest second;

    Model(Forest first, Forest second) {
        this.first = first;
        this.second = second;
    }

    /// The model that the program comes with.
    static Model shipped() {
        try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program came without " + RESOURCE);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads two forests with an empty line between.
    static Model read(List<String> lines) {
        List<String> columns = Columns.names();
        int gap = lines.indexOf("");
        return new Model(
                Forest.read(lines.subList(0, gap), columns),
                Forest.read(lines.subList(gap + 1, lines.size()), columns));
    }

    /// The chance of each segment to belong to the article; the rows are completed on the way.
    float[] judge(Layout layout, float[][] rows) {
        new Context(layout, scores(first, rows), rows).fill();
        return scores(second, rows);
    }

    private static float[] scores(Forest forest, float[][] rows) {
        float[] scores = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            scores[i] = forest.judge(rows[i]);
        }
        return scores;
    }
}
