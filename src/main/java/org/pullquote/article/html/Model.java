package org.pullquote.article.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The trained judge of segments that the program comes with. How it was made stands in the decision on HTML cleaning.
final class Model {
    private static final String RESOURCE = "segments.model";

    private Model() {}

    static Forest shipped() {
        try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program came without " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Forest.read(lines.lines().toList(), Columns.names());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
