package org.pullquote.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.reader.SampleArticle;

class RowChoiceTest {
    private final Article article = SampleArticle.of("one two three four five six seven");
    private final List<PanelRow> rows = IntStream.range(0, 5)
            .mapToObj(i -> i == 0 ? new PanelRow.OfSpeaker(Optional.empty(), 4) : row(i))
            .toList();

    @Test
    void aClickChoosesOneAndWithControlAnotherOrOneLess() {
        RowChoice one = RowChoice.NONE.clicked(1, false, false, rows);
        RowChoice two = one.clicked(3, true, false, rows);
        assertThat(one.ids()).containsExactly(id(1));
        assertThat(two.ids()).containsExactly(id(1), id(3));
        assertThat(two.clicked(1, true, false, rows).ids()).containsExactly(id(3));
        assertThat(two.clicked(4, false, false, rows).ids()).containsExactly(id(4));
    }

    @Test
    void withShiftAllFromTheFirstToTheLastAreChosenInEitherDirection() {
        RowChoice from = RowChoice.NONE.clicked(3, false, false, rows);
        assertThat(from.clicked(1, false, true, rows).ids()).containsExactlyInAnyOrder(id(1), id(2), id(3));
        assertThat(from.clicked(1, false, true, rows)
                        .clicked(4, false, true, rows)
                        .ids())
                .containsExactlyInAnyOrder(id(3), id(4));
    }

    @Test
    void headingsAreSteppedOver() {
        assertThat(RowChoice.highlight(rows, 0, 1)).contains(1);
        assertThat(RowChoice.highlight(rows, 0, -1)).isEmpty();
    }

    @Test
    void theLeadGoesWithItsRowWhenOthersComeAndGoAndIsForgottenWithIt() {
        RowChoice third = RowChoice.NONE.clicked(3, false, false, rows);
        assertThat(third.spliced(1, 0, 2).lead()).contains(5);
        assertThat(third.spliced(1, 2, 0).lead()).contains(1);
        assertThat(third.spliced(3, 1, 0).lead()).isEmpty();
    }

    @Test
    void whatIsNoLongerListedIsNoLongerChosen() {
        RowChoice all = RowChoice.NONE.all(rows);
        assertThat(all.following(Optional.empty(), rows.subList(0, 3)).ids()).containsExactlyInAnyOrder(id(1), id(2));
    }

    private PanelRow row(int number) {
        Instant made = Instant.EPOCH.plusSeconds(number);
        Target target = Target.of(new ArticleId(new UUID(1, 1)), article, TextSpan.at(number * 4, 3));
        return new PanelRow.OfHighlight(new Annotation(id(number), target, List.of(), Status.OPEN, made, made));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
