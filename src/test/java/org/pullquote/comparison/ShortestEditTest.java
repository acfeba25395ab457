package org.pullquote.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pullquote.text.TextSpan;

class ShortestEditTest {
    private static final int TRIALS = 2_000;

    private final Random random = new Random(1);

    private int[] words() {
        return random.ints(random.nextInt(25), 0, 2 + random.nextInt(12)).toArray();
    }

    private static List<Hunk> reference(int[] first, int[] second) {
        return DiffUtils.diff(
                        Arrays.stream(first).boxed().toList(),
                        Arrays.stream(second).boxed().toList())
                .getDeltas()
                .stream()
                .map(delta -> new Hunk(
                        TextSpan.at(
                                delta.getSource().getPosition(),
                                delta.getSource().size()),
                        TextSpan.at(
                                delta.getTarget().getPosition(),
                                delta.getTarget().size())))
                .toList();
    }

    @Test
    void itFindsWhatAnotherImplementationOfTheSameSearchFinds() {
        for (int i = 0; i < TRIALS; i++) {
            int[] first = words();
            int[] second = words();
            assertThat(ShortestEdit.between(first, second)).isEqualTo(reference(first, second));
        }
    }

    @Test
    void nothingDiffersInTheSameWords() {
        int[] words = words();
        assertThat(ShortestEdit.between(words, words.clone())).isEmpty();
        assertThat(ShortestEdit.between(new int[0], new int[0])).isEmpty();
    }
}
