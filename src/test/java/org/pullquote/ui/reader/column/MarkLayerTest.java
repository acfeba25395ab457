package org.pullquote.ui.reader.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Hue;
import org.pullquote.article.Article;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.reader.SampleArticle;

class MarkLayerTest {
    private final Article article = SampleArticle.of("one two three four five", "six seven eight");

    @Test
    void overlappingMarksHaveDifferentLanesAndOthersShareTheFirst() {
        Mark deep = mark("two three");
        Mark whole = mark("one two three");
        Mark apart = mark("five");
        assertThat(MarkLayer.of(article, List.of(deep, whole, apart)).in(0))
                .containsExactly(
                        new MarkLayer.Placed(deep, 1), new MarkLayer.Placed(whole, 0), new MarkLayer.Placed(apart, 0));
    }

    @Test
    void aMarkAcrossBlocksIsFoundInEachAndKeepsItsLane() {
        Mark across = mark("four five\n\nsix");
        Mark under = mark("five");
        MarkLayer layer = MarkLayer.of(article, List.of(under, across));
        assertThat(layer.in(0)).contains(new MarkLayer.Placed(across, 0));
        assertThat(layer.in(1)).containsExactly(new MarkLayer.Placed(across, 0));
    }

    @Test
    void theNewestMarkIsNamedFirst() {
        Mark older = mark("two three");
        Mark newer = mark("three four");
        int at = SampleArticle.find(article, "three").start();
        assertThat(MarkLayer.of(article, List.of(older, newer)).at(0, at)).containsExactly(newer, older);
    }

    @Test
    void depthHasNoLimit() {
        List<Mark> marks = IntStream.range(0, 40)
                .mapToObj(i -> new Mark(UUID.randomUUID(), new TextSpan(0, 20 - i % 15), Hue.SKY, ""))
                .toList();
        assertThat(MarkLayer.of(article, marks).in(0))
                .extracting(MarkLayer.Placed::lane)
                .doesNotHaveDuplicates()
                .hasSize(40);
    }

    private Mark mark(String words) {
        return new Mark(UUID.randomUUID(), SampleArticle.find(article, words), Hue.STRAW, words);
    }
}
