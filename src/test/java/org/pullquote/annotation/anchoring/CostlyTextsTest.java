package org.pullquote.annotation.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Target;
import org.pullquote.article.ArticleId;
import org.pullquote.text.TextSpan;

/// Texts that are made to cost hours, or memory without end: a passage that stands in both is still found.
class CostlyTextsTest {
    private static final String PASSAGE = "The levee held through the night";

    private static void isFound(String old, String fresh) {
        TextSpan passage = TextSpan.at(old.indexOf(PASSAGE), PASSAGE.length());
        TextSpan there = TextSpan.at(fresh.indexOf(PASSAGE), PASSAGE.length());
        assertThat(Anchoring.between(old, fresh).anchor(passage)).isIn(new Anchor.Same(there), new Anchor.Moved(there));
    }

    @Test
    void theSameSentenceThousandsOfTimes() {
        String again = "Nobody knew what to do, she said, and everyone went home. ".repeat(4000);
        isFound(PASSAGE + ". " + again, "Other. " + PASSAGE + ". " + again.replace("went home", "came home"));
        isFound(PASSAGE + ". " + again, PASSAGE + ". Else. " + again.substring(0, 90_000) + " Else.");
    }

    @Test
    void aSentenceWithoutEnd() {
        isFound(PASSAGE + ". a " + "word ".repeat(60_000), PASSAGE + ". " + "word ".repeat(50_000) + "b");
    }

    /// Each word becomes one that stands once only when the next has been taken away.
    @Test
    void wordsThatAreToldApartOneAfterTheOther() {
        String ladder = IntStream.range(1, 20_000)
                .mapToObj(i -> "x" + i + " x" + (i - 1))
                .collect(Collectors.joining(" "));
        isFound(PASSAGE + ". " + ladder, PASSAGE + ". y " + ladder.replace("x5 x4 ", ""));
    }

    @Test
    void whenTheEffortIsSpentOnlyTheVeryWordsAreFound() {
        String text = "Water rose. " + PASSAGE + ". It held. It held. " + "Nothing else was said. ".repeat(1000);
        Effort effort = new Effort();
        while (effort.allows(1, 1_000_000)) {
            assertThat(effort.allows(20_001, 0)).isFalse();
        }
        assertThat(Anchoring.anchor(target(PASSAGE), text, effort))
                .isEqualTo(new Anchor.Moved(TextSpan.at(12, PASSAGE.length())));
        assertThat(Anchoring.anchor(target("It held"), text, effort)).isEqualTo(new Anchor.Lost());
        assertThat(Anchoring.anchor(target("The levee held through the nights"), text, effort))
                .isEqualTo(new Anchor.Lost());
    }

    private static Target target(String exact) {
        return new Target(
                new ArticleId(new UUID(0, 0)),
                new Selector.TextPosition(TextSpan.at(0, 0)),
                new Selector.TextQuote(exact, "", ""),
                0);
    }
}
