package org.pullquote.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.text.TextSpan;

/// What is joined of a text whose lines were broken at a column, and what is not.
class HardWrappedTextTest {
    private static final List<String> LETTER = List.of(
            "Dear all, the people who were trying to close the barrier on the night of the flood did what they could,"
                + " an inquiry said on Tuesday, and those who were paid to check the gates once a year did not do so.",
            "The letter, which the harbour board had kept in a drawer since May, warned that the second gate of the"
                    + " barrier could not be closed under load. It was read by two people. Neither of them answered it,"
                    + " and one has since left.",
            "Nobody was hurt.",
            "A new gate is to be built by the end of next year, the board said, at a cost that it would not name; the"
                    + " engineers who had asked for one, and had been told to wait, were not at the meeting.");

    /// As a mail program breaks lines: before the first word that does not fit.
    private static String wrapped(String text, int column) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ", -1)) {
            boolean fits = length + 1 + word.length() <= column;
            lines.append(length == 0 ? "" : fits ? " " : "\n").append(word);
            length = length > 0 && fits ? length + 1 + word.length() : word.length();
        }
        return lines.toString();
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : Paragraphs.of(text)) {
            paragraphs.add(String.join(
                    " ",
                    paragraph.lines().stream()
                            .map((TextSpan line) -> line.in(text).strip())
                            .toList()));
        }
        return paragraphs;
    }

    private static String mail(String parting, int column) {
        return String.join(
                parting, LETTER.stream().map(text -> wrapped(text, column)).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 66, 72, 76, 80, 90, 100, 110, 120, 130})
    void linesBrokenAtAnyColumnAreJoined(int column) {
        assertThat(paragraphs(mail("\n\n", column))).isEqualTo(LETTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 72, 110})
    void aShortLastLinePartsParagraphsWithoutABlankLine(int column) {
        assertThat(paragraphs(mail("\n", column))).isEqualTo(LETTER);
    }

    @Test
    void anIndentedLinePartsParagraphsWithoutABlankLine() {
        String text = "   " + mail("\n   ", 76);
        assertThat(paragraphs(text)).isEqualTo(LETTER);
    }

    @Test
    void versesAreNotJoined() {
        String poem = """
            The harbour lay in winter light,
            the boats were drawn ashore,
            and no one came by day or night
            to knock upon the door.

            The keeper of the seaward gate
            had gone where keepers go,
            and left the tide to come too late
            for anyone to know.
            """;
        assertThat(paragraphs(poem))
                .containsExactlyElementsOf(
                        poem.lines().filter(line -> !line.isBlank()).toList());
        String longLines = """
            The harbour lay in the white winter light with all its windows blind
            And the boats were drawn up on the shingle bank in rows before the wind
            While nobody came by the day or the night to ask us how we were
            Or knocked at the long green door in the wall or walked along the pier
            And the tide went out and the tide came in and nobody said a word
            """;
        assertThat(paragraphs(longLines)).hasSize(5);
    }

    @Test
    void versesInAMailAreNotJoinedAndItsTextIs() {
        String verse = "the harbour lay in winter light\nthe boats were drawn ashore\nand no one came by night";
        assertThat(paragraphs(mail("\n\n", 72) + "\n\n" + verse))
                .hasSize(LETTER.size() + 3)
                .startsWith(LETTER.toArray(String[]::new));
    }

    @Test
    void shortLinesAreNotJoined() {
        String address = "Ann Lee\nHarbour Office\n12 Quay Street\nVell";
        assertThat(paragraphs(address)).hasSize(4);
        assertThat(paragraphs(mail("\n\n", 72) + "\n\n" + address)).hasSize(LETTER.size() + 4);
    }

    @Test
    void itemsOfAListAreNotJoinedAndTheirLinesAre() {
        String items = "- the gate is to be closed once a month, whatever the weather, by two\n"
                + "  people who have done it before\n- the letter is to be answered\n- nobody is to be told";
        assertThat(paragraphs(mail("\n\n", 72) + "\n\n" + items))
                .endsWith(
                        "the gate is to be closed once a month, whatever the weather, by two people who have done it"
                                + " before",
                        "the letter is to be answered",
                        "nobody is to be told");
    }

    @Test
    void rowsOfATableAreNotJoined() {
        String table = """
            Port                 Ships in the winter        Ships in the summer
            Vell                                 12                          40
            Osei                                  3                         117
            """;
        assertThat(paragraphs(mail("\n\n", 72) + "\n\n" + table)).hasSize(LETTER.size() + 3);
        String tabs = "Port\tShips\tTons\nVell\t12\t40\nOsei\t3\t117";
        assertThat(paragraphs(mail("\n\n", 72) + "\n\n" + tabs)).hasSize(LETTER.size() + 3);
    }

    @Test
    void paragraphsThatAreLinesStayApart() {
        String text = String.join("\n", LETTER);
        assertThat(paragraphs(text)).isEqualTo(LETTER);
        String sentences = """
            The harbour board met on Tuesday and heard the engineers, who had waited a year to speak.
            It said that the barrier had been closed in May and that it would be closed again in June.
            The engineers said that no gate of that kind had ever been closed under such a load before.
            """;
        assertThat(paragraphs(sentences)).hasSize(3);
    }

    @Test
    void aHyphenAtTheEndOfALineIsLeftAlone() {
        String text = "The people who were trying to close the barrier said that the long-\n"
                + "awaited letter from the engineers had been read by two of the board's\nmembers.";
        assertThat(paragraphs(text))
                .containsExactly("The people who were trying to close the barrier said that the long- awaited letter"
                        + " from the engineers had been read by two of the board's members.");
    }

    @Test
    void aSignaturesMarkStandsAlone() {
        assertThat(paragraphs(mail("\n\n", 72) + "\n\n-- \nann lee\nharbour office"))
                .endsWith("--", "ann lee", "harbour office");
    }
}
