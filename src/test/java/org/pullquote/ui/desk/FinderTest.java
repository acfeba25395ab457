package org.pullquote.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pullquote.text.TextSpan;

class FinderTest {
    @Test
    void findsWordsWhateverTheirCase() {
        assertThat(Finder.all("The Board, the board", "board"))
                .containsExactly(new TextSpan(4, 9), new TextSpan(15, 20));
    }

    @Test
    void placesDoNotOverlap() {
        assertThat(Finder.all("aaaa", "aa")).containsExactly(new TextSpan(0, 2), new TextSpan(2, 4));
    }

    @Test
    void nothingSoughtIsNothingFound() {
        assertThat(Finder.all("text", "")).isEmpty();
        assertThat(Finder.all("", "text")).isEmpty();
    }
}
