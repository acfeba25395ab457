package org.pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U.S. officials said | us officials said",
                "US officials said | us officials said",
                "They don’t, she said | they dont she said",
                "1,200 people; 3.5 per cent | 1200 people 3.5 per cent",
                "socio-political — divisions | socio political divisions",
                "in the U.S,\" says | in the us says",
                "Café ﬁnal | café final",
                "新聞記者 | 新聞記者"
            })
    void wordsAreComparedInTheirNormalForm(String text, String normal) {
        assertThat(Words.of(text)).extracting(Word::normal).containsExactly(normal.split(" "));
    }

    @Test
    void spansNameTheWordsInTheText() {
        String text = "“Not in the U.S.,” she said.";
        List<String> words =
                Words.of(text).stream().map(word -> word.span().in(text)).toList();
        assertThat(words).containsExactly("Not", "in", "the", "U.S.", "she", "said");
    }

    @Test
    void aSentenceEndIsNotPartOfItsLastWord() {
        assertThat(Words.of("We left. So did I."))
                .extracting(Word::normal)
                .containsExactly("we", "left", "so", "did", "i");
    }
}
