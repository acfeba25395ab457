package org.pullquote.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final String SAID = "“We knew of the cracks and told nobody in the council,” she said.";

    @Test
    void eachMatterHasOneRowAndEachArticleACell() {
        Comparison comparison = new Comparer()
                .compare(List.of(
                        Corpus.paragraphs(SAID, "The choir sang on the square until the lamps went out."),
                        Corpus.paragraphs(SAID.replace("told nobody", "warned no one")),
                        Corpus.paragraphs("Snow closed the island’s only road for the third day.")));
        Matrix matrix = Matrix.of(comparison);
        assertThat(matrix.rows()).hasSize(3);
        Matrix.Row said = matrix.rows().getFirst();
        assertThat(said.found()).isEqualTo(2);
        assertThat(said.cells().get(1).map(Alignment::kind)).hasValue(AlignmentKind.ALTERED);
        assertThat(said.cells().get(2)).isEqualTo(Optional.empty());
        assertThat(matrix.rows()).extracting(row -> row.passage().article()).containsExactly(0, 0, 2);
    }
}
