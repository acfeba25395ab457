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

    /// Below this chance the second forest is not asked.
    private static final float NO_DOUBT = 0.005f;

    private final Forest first;
    private final Forest second;

    private Model(Forest first, Forest second) {
        this.first = first;
        this.second = second;
    }

    /// The model that the program comes with.
    static Model shipped() {
        try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program came without " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read(lines.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads two forests with an empty line between.
    private static Model read(List<String> lines) {
        List<String> columns = Columns.names();
        int gap = lines.indexOf("");
        return new Model(
                Forest.read(lines.subList(0, gap), columns),
                Forest.read(lines.subList(gap + 1, lines.size()), columns));
    }

    /// The chance of each segment to belong to the article; the rows are completed on the way.
    float[] judge(Layout layout, float[][] rows) {
        float[] alone = first.judge(rows);
        new Context(layout, alone, rows).fill();
        float[] together = alone.clone();
        for (int i = 0; i < rows.length; i++) {
            together[i] = alone[i] < NO_DOUBT ? alone[i] : second.judge(rows[i]);
        }
        return mean(alone, together);
    }

    /// The two judgements err differently: their mean is better than either.
    static float[] mean(float[] one, float[] other) {
        float[] mean = new float[one.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (one[i] + other[i]) / 2;
        }
        return mean;
    }
}
