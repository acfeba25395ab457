package org.pullquote.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where indirect speech begins and ends, and who says it.
class ReportedSpeechTest {
    private final Suggester suggester = new Suggester();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        The mayor said the ferry leaks and accused the yard of delays.   | the ferry leaks             | The mayor
        The mayor said the ferry, an old one, was leaking.               | the ferry, an old one, was leaking | The mayor
        Ruiz, who said the ferry leaked, was not heard.                  | the ferry leaked            | who
        Since announcing that the ferry leaks, the mayor has been quiet. | that the ferry leaks        | the mayor
        As Ruiz noted, the ferry leaks in every storm.                   | the ferry leaks in every storm | Ruiz
        It is the rust, which Ruiz said would be removed in May.         | which + would be removed in May | Ruiz
        The plan was sharply criticized by Ana Ruiz.                     | The plan                    | Ana Ruiz
        Ana Ruiz, 60, a welder, said the ferry leaks.                    | the ferry leaks             | Ana Ruiz
        Ana Ruiz, citing “a lack of care,” said the yard should close.   | the yard should close       | Ana Ruiz
        Around 30 people would board each day, the people said.          | Around 30 people would board each day | the people
        The yard put out a statement saying that the ferry is safe.      | that the ferry is safe      | The yard
        The filing also emphasized there was no leak in the hull.        | there was no leak in the hull | The filing
        Said Ruiz, “It leaks in every storm.”                            | “It leaks in every storm.”  | Ruiz
        One in five say that won't be enough.                            | that won't be enough        | One in five
        Half said yes, compared with 3 percent in May.                   | yes                         | Half
        Ten welders said they were tired, while two said they were not.  | they were tired             | Ten welders
        Ruiz praised the plan in an interview with a newspaper.          | the plan                    | Ruiz
        Those who praised the plan were few.                             | the plan                    | who
        Ruiz left the yard, which she said was old, before noon.         | which + was old             | she
        Ruiz said she likes the ferry and praised its crew.              | she likes the ferry         | Ruiz
        Years after Ruiz said the ferry leaked, the yard closed.         | the ferry leaked            | Ruiz
        Ruiz will not go back on the plan after Hall said it was unsafe. | it was unsafe               | Hall
        In addition, according to the yard, two ferries will be sold.    | two ferries will be sold    | the yard
        The cause, according to the yard, was a crack in the hull.       | The cause + was a crack in the hull | the yard
        According to notes of a talk with the crew, the ferry leaks.     | the ferry leaks             | notes of a talk
        It undercut claims by the yard that the ferry is safe.           | that the ferry is safe      | the yard
        Ana Ruiz, described in the report as a spy, left the yard.       | a spy                       | the report
        The crew gave no details related to the leak but said it grew.   | it grew                     | The crew
        The mayor called foreign yards an “enduring problem.”            | foreign yards an “enduring problem.” | The mayor
        """)
    void creditsWhatIsReported(String sentence, String content, String speaker) {
        assertThat(suggester.suggest(sentence))
                .filteredOn(one -> one.quotation().isPresent()
                        && one.content().stream()
                                .map(piece -> piece.in(sentence))
                                .collect(Collectors.joining(" + "))
                                .equals(content))
                .singleElement()
                .satisfies(one -> assertThat(one.speaker())
                        .map(mention -> mention.span().in(sentence))
                        .contains(speaker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        She campaigned in Ohio and Utah, states that vote in March.
        The club supports the old ferry and backs the yard.
        There, he said it.
        Ruiz called a meeting of the yard.
        The crew endorsed Ruiz and refused to leave.
        She runs a yard called Old Harbour.
        Ruiz told the crew and left.
        """)
    void leavesDeedsAndNounsAlone(String sentence) {
        assertThat(suggester.suggest(sentence))
                .filteredOn(one -> one.quotation().isPresent())
                .isEmpty();
    }

    /// Pieces in any order, so that marks stand unbalanced, nested and alone.
    @RepeatedTest(20)
    void noPassageIsLongerThanHalfOfALongText(RepetitionInfo round) {
        List<String> pieces = List.of(
                "“",
                "”",
                "\"",
                "''",
                "«",
                "»",
                "„",
                "‘",
                "— ",
                "(",
                ")",
                ", ",
                ". ",
                "\n\n",
                ": ",
                "he said ",
                "she said that ",
                "according to the mayor ",
                "THE FERRY LEAKS ",
                "the ferry leaks ",
                "Ana Ruiz, the welder, ",
                "and ");
        Random random = new Random(round.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        while (text.length() < 30_000) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        assertThat(suggester.suggest(text.toString())).allSatisfy(one -> {
            assertThat(one.span().length()).isLessThanOrEqualTo(text.length() / 2);
            assertThat(one.span().end()).isLessThanOrEqualTo(text.length());
        });
    }
}
