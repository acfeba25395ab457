package org.pullquote.annotation.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Target;
import org.pullquote.article.ArticleId;
import org.pullquote.text.TextSpan;

class AnchoringTest {
    private static final String OLD = """
        The inquiry opened on Monday. “The pilots did nothing wrong,” Ms. Brandt said.

        The harbour master declined to comment. The buoy had drifted 1,200 metres off its station.

        The ministry knew of the fault in March, two officials said. The harbour master declined to comment on that.\
        """;

    private static TextSpan span(String text, String passage) {
        return TextSpan.at(text.indexOf(passage), passage.length());
    }

    private static Anchor anchor(String passage, String changed) {
        return Anchoring.between(OLD, changed).anchor(span(OLD, passage));
    }

    private static Anchor.Same same(String text, String passage) {
        return new Anchor.Same(span(text, passage));
    }

    private static Target target(String text, TextSpan span) {
        return new Target(ArticleId.random(), new Selector.TextPosition(span), Selector.TextQuote.of(text, span), 0);
    }

    @Test
    void inTheSameTextEverythingIsWhereItWas() {
        for (int start = 0; start < OLD.length(); start += 7) {
            for (int end = start + 2; end <= OLD.length(); end += 31) {
                TextSpan span = new TextSpan(start, end);
                if (span.in(OLD).chars().anyMatch(Character::isLetterOrDigit)) {
                    assertThat(Anchoring.between(OLD, OLD).anchor(span)).isEqualTo(new Anchor.Same(span));
                }
            }
        }
    }

    @Test
    void aPassageBehindAnInsertionIsTheSame() {
        String changed = OLD.replace("“The pilots", "It was raining in the harbour. “The pilots");

        assertThat(anchor("“The pilots did nothing wrong,”", changed))
                .isEqualTo(same(changed, "“The pilots did nothing wrong,”"));
    }

    @Test
    void otherQuotationMarksAndFormsChangeNothing() {
        String changed = OLD.replaceAll("[“”]", "\"").replace("’", "'").replace("1,200 metres", "1,200\u00A0metres");

        assertThat(anchor("“The pilots did nothing wrong,”", changed))
                .isEqualTo(same(changed, "\"The pilots did nothing wrong,\""));
        assertThat(anchor("1,200 metres off", changed)).isEqualTo(same(changed, "1,200\u00A0metres off"));
    }

    @Test
    void aMovedSentenceIsMoved() {
        String sentence = "The buoy had drifted 1,200 metres off its station.";
        String changed = OLD.replace(" " + sentence, "") + " " + sentence;

        assertThat(anchor("1,200 metres", changed)).isEqualTo(new Anchor.Moved(span(changed, "1,200 metres")));
    }

    @Test
    void aDeletedSentenceIsLostAlthoughAnotherIsLikeIt() {
        String changed = OLD.replace("The harbour master declined to comment. ", "");

        assertThat(anchor("declined to comment", changed)).isEqualTo(new Anchor.Lost());
        assertThat(anchor("The harbour master declined to comment.", changed)).isEqualTo(new Anchor.Lost());
    }

    @Test
    void theSentenceThatIsLikeADeletedOneIsTheSame() {
        String changed = OLD.replace("The harbour master declined to comment. ", "");

        assertThat(anchor("The harbour master declined to comment on", changed))
                .isEqualTo(same(changed, "The harbour master declined to comment on"));
    }

    @Test
    void whichOfTwoEqualNeighboursIsLeftIsNotGuessed() {
        String old = "We know. Stand back. Stand back. It is late.";
        String changed = "We know. Stand back. It is late.";

        assertThat(Anchoring.between(old, changed).anchor(new TextSpan(9, 20))).isEqualTo(new Anchor.Lost());
    }

    @Test
    void changedWordsAreReworded() {
        String changed = OLD.replace("drifted 1,200 metres", "wandered 1,300 metres");

        Anchor anchor = anchor("The buoy had drifted 1,200 metres off its station", changed);

        assertThat(anchor).isInstanceOfSatisfying(Anchor.Reworded.class, reworded -> {
            assertThat(reworded.span()).isEqualTo(span(changed, "The buoy had wandered 1,300 metres off its station"));
            assertThat(reworded.score()).isBetween(0.5, 0.95);
        });
    }

    @Test
    void aWordPutIntoAPassageIsARewording() {
        String changed = OLD.replace("did nothing wrong", "did absolutely nothing wrong");

        assertThat(anchor("pilots did nothing wrong", changed))
                .isInstanceOfSatisfying(
                        Anchor.Reworded.class,
                        reworded -> assertThat(reworded.span())
                                .isEqualTo(span(changed, "pilots did absolutely nothing wrong")));
    }

    @Test
    void aWordThatWasExchangedIsLost() {
        assertThat(anchor("Monday", OLD.replace("Monday", "Friday"))).isEqualTo(new Anchor.Lost());
    }

    @Test
    void nothingIsFoundInAnEmptyText() {
        assertThat(anchor("Monday", "")).isEqualTo(new Anchor.Lost());
        assertThat(Anchoring.between("", OLD).anchor(new TextSpan(0, 0))).isEqualTo(new Anchor.Lost());
    }

    @Test
    void scriptsWithoutSpacesAreAlignedByCharacter() {
        String old = "港の調査が始まった。操縦士は何も悪くないと委員長は述べた。ブイは流されていた。";
        String changed = "港の調査が始まった。操縦士は何も悪くないと新しい委員長は述べた。ブイは流されていた。";

        assertThat(Anchoring.between(old, changed).anchor(span(old, "何も悪くない"))).isEqualTo(same(changed, "何も悪くない"));
    }

    @Test
    void withoutTheOldTextAQuotationIsFoundByItsSurroundings() {
        Target target = target(OLD, span(OLD, "declined to comment on"));
        String changed = "A new first paragraph stands here.\n\n" + OLD;

        assertThat(Anchoring.anchor(target, changed)).isEqualTo(same(changed, "declined to comment on"));
    }

    @Test
    void withoutTheOldTextADeletedShortQuotationIsLost() {
        Target target = target(OLD, span(OLD, "declined to comment"));
        String changed = OLD.replace("The harbour master declined to comment. ", "");

        assertThat(Anchoring.anchor(target, changed)).isEqualTo(new Anchor.Lost());
    }

    @Test
    void editedArticlesOfOurOwnMakingKeepTheirPassages() {
        List<String> articles = Newsroom.articles(60, 7);
        Trials.Count shortOnes = new Trials.Count();
        Trials.Count longOnes = new Trials.Count();
        for (Trials.Background background : Trials.BACKGROUNDS.subList(0, 2)) {
            Trials trials = new Trials(articles, 11);
            Trials.Count found = trials.run(Trials.Fate.KEPT, true, background, 3)
                    .plus(trials.run(Trials.Fate.KEPT, false, background, 3));
            assertThat(found.foundShare())
                    .as("same or moved: " + found.examples)
                    .isGreaterThanOrEqualTo(0.995);
            Trials.Count reworded = trials.run(Trials.Fate.CHANGED, false, background, 3);
            assertThat(reworded.foundShare())
                    .as("reworded: " + reworded.examples)
                    .isGreaterThanOrEqualTo(0.9);
            shortOnes = shortOnes.plus(trials.run(Trials.Fate.DELETED, true, background, 4));
            longOnes = longOnes.plus(trials.run(Trials.Fate.DELETED, false, background, 4));
        }
        assertThat(shortOnes.falseShare()).as("false: " + shortOnes.examples).isLessThanOrEqualTo(0.005);
        assertThat(longOnes.falseShare()).as("false: " + longOnes.examples).isLessThanOrEqualTo(0.005);
    }
}
