package org.pullquote.article.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineSorterTest {
    private static final String SENTENCE = "The clerk found two pages that did not agree and wrote to the mayor. ";
    private static final Tokens TOKENS = Tokens.of(SENTENCE.repeat(6).strip());
    private static final List<Line> LINES =
            IntStream.range(0, 6).mapToObj(i -> new Line(13 * i, 13 * i + 13)).toList();

    @Test
    void aDoubtfulLineGoesWhereTheRestIsSure() {
        assertThat(kept(6, 6, 6, -1.5f, -1.5f, -1.5f)).isEqualTo(set(0, 3));
    }

    @Test
    void theSameLineStaysWhereAllIsDoubtful() {
        assertThat(kept(-0.5f, -0.5f, -0.5f, -0.6f, -0.6f, -0.6f)).isEqualTo(set(0, 6));
    }

    @Test
    void oneDoubtfulLineDoesNotBreakTheBody() {
        assertThat(kept(3, 3, -0.5f, 3, 3, 3)).isEqualTo(set(0, 6));
    }

    private static BitSet kept(float... odds) {
        return LineSorter.keep(TOKENS, LINES, odds, Collections.nCopies(odds.length, Optional.empty()));
    }

    private static BitSet set(int from, int to) {
        BitSet set = new BitSet();
        set.set(from, to);
        return set;
    }
}
