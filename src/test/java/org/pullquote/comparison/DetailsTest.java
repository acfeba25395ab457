package org.pullquote.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pullquote.comparison.Detail.Kind;
import org.pullquote.text.TextSpan;

class DetailsTest {
    private static List<String> details(String one, String other) {
        Alignment alignment =
                new Alignment(AlignmentKind.PARAPHRASE, 0.7, List.of(passage(0, one), passage(1, other)), List.of());
        return Details.of(alignment).stream()
                .map(detail -> detail.kind() + " " + texts(detail.first()) + "/" + texts(detail.second()))
                .toList();
    }

    private static Passage passage(int article, String text) {
        return new Passage(article, new TextSpan(100, 100 + text.length()), text, false);
    }

    private static String texts(List<Passage> passages) {
        return String.join(", ", passages.stream().map(Passage::text).toList());
    }

    @Test
    void aNameInTwoSpellingsIsListed() {
        assertThat(details("The report names Andriy Melko.", "Andrii Melko is named in it."))
                .containsExactly(Kind.NAME + " Andriy Melko/Andrii Melko");
        assertThat(details("It was Rudy Holt who called.", "The call came from Rudolph Holt."))
                .containsExactly(Kind.NAME + " Rudy Holt/Rudolph Holt");
    }

    @Test
    void theMonthOfMayIsNoLikelihoodAndACommaNoPartOfANumber() {
        assertThat(details("The test was made in May.", "The test was made then."))
                .isEmpty();
        assertThat(details("It cost 1,240, crowns in all.", "It cost 1,300 crowns in all."))
                .containsExactly(Kind.NUMBER + " 1,240/1,300");
    }

    @Test
    void otherNamesAreNoSpellings() {
        assertThat(details("Ada Quill and Bo Reed met.", "Ada Quill met Jan Holt."))
                .isEmpty();
    }

    @Test
    void numbersOfOneThingThatDifferAreListed() {
        assertThat(details("It cost 4.2 million crowns.", "About 4 million crowns were spent."))
                .containsExactly(Kind.NUMBER + " 4.2 million/4 million");
        assertThat(details("three officials told us", "officials told us")).containsExactly(Kind.NUMBER + " three/");
        assertThat(details("officials told us", "three officials told us")).containsExactly(Kind.NUMBER + " /three");
    }

    @Test
    void theSameNumberWrittenOtherwiseIsNoDifference() {
        assertThat(details("three officials and 1,200 votes", "3 officials and 1200 votes"))
                .isEmpty();
    }

    @Test
    void timesAndDatesThatDifferAreListed() {
        assertThat(details("published at 9:48 PM on Tuesday", "published at 6:11 p.m. on Tuesday"))
                .containsExactly(Kind.DATE + " 9:48 PM/6:11 p.m.");
        assertThat(details("on March 16, 2021, it said", "on 17 March it said"))
                .containsExactly(Kind.DATE + " March 16, 2021/17 March");
        assertThat(details("at 9 p.m.", "at 21:00")).isEmpty();
    }

    @Test
    void theStrengthOfAssessmentsStandsBesideEachOther() {
        assertThat(details("He was aware of it and probably directed it.", "He authorized it."))
                .containsExactly(Kind.LIKELIHOOD + " probably/");
        assertThat(details("It is very likely, with low confidence.", "It is likely."))
                .containsExactly(Kind.LIKELIHOOD + " very likely, low confidence/likely");
        assertThat(details("It is likely.", "It is probable.")).isEmpty();
    }

    @Test
    void detailsKnowWhereTheyStand() {
        Alignment alignment = new Alignment(
                AlignmentKind.PARAPHRASE, 0.7, List.of(passage(0, "9 p.m."), passage(1, "8 p.m.")), List.of());
        assertThat(Details.of(alignment).getFirst().first().getFirst().span()).isEqualTo(new TextSpan(100, 106));
    }

    @Test
    void aTextOfNothingButNumbersIsRead() {
        for (String words : List.of("two hundred ", "million million ", "3 000 ", "9:48 ", "one hundred and ")) {
            String endless = words.repeat(4000);
            assertThat(details(endless, endless)).as(words).isEmpty();
        }
    }
}
