package org.pullquote.article.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The trained judge of segments: forests grown from the same pages with different things hidden from them, so that
/// they err differently and their mean is better than each. How it was made stands in the decision on HTML cleaning.
final class Model {
    private static final String RESOURCE = "segments.model";

    /// Below this chance the other forests are not asked.
    private static final float NO_DOUBT = 0.005f;

    private final List<Forest> forests;

    Model(List<Forest> forests) {
        this.forests = List.copyOf(forests);
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

    /// Reads forests with an empty line between.
    private static Model read(List<String> lines) {
        List<String> columns = Columns.names();
        List<Forest> forests = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isEmpty()) {
                forests.add(Forest.read(lines.subList(start, i), columns));
                start = i + 1;
            }
        }
        return new Model(forests);
    }

    /// The lines that [#read] reads.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Forest forest : forests) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(forest.lines(Columns.names()));
        }
        return lines;
    }

    /// The chance of each segment to belong to the article.
    float[] judge(float[][] rows) {
        float[] chances = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            chances[i] = judge(rows[i]);
        }
        return chances;
    }

    private float judge(float[] row) {
        float first = forests.getFirst().judge(row);
        if (first < NO_DOUBT) {
            return first;
        }
        float sum = first;
        for (int i = 1; i < forests.size(); i++) {
            sum += forests.get(i).judge(row);
        }
        return sum / forests.size();
    }
}
