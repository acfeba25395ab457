package org.pullquote.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DefaultCodeBookTest {
    @Test
    void theNineKeysHaveTheNineHuesInOrder() {
        List<Tag> keyed = DefaultCodeBook.BOOK.tags().subList(0, 9);

        assertThat(keyed)
                .extracting(tag -> tag.key().orElseThrow())
                .containsExactly('1', '2', '3', '4', '5', '6', '7', '8', '9');
        assertThat(keyed).extracting(Tag::hue).containsExactly(Hue.values());
        assertThat(keyed)
                .extracting(Tag::name)
                .containsExactly(
                        "quote",
                        "paraphrase",
                        "assessment",
                        "allegation",
                        "denial",
                        "no comment",
                        "confirmation",
                        "anonymous source",
                        "number");
    }

    @Test
    void theOtherTagsHaveNoKey() {
        List<Tag> others = DefaultCodeBook.BOOK.tags().subList(9, 20);

        assertThat(others).allMatch(tag -> tag.key().isEmpty());
        assertThat(others).extracting(Tag::name).contains("negative finding", "counter-claim", "dissent", "to check");
    }

    @Test
    void anIdStaysTheSameForEver() {
        assertThat(DefaultCodeBook.BOOK.named("quote").orElseThrow().id())
                .isEqualTo(UUID.fromString("bf60cc9f-8c00-3d58-a64d-9600a3df7ad1"));
    }

    @Test
    void everyTagSaysWhenToUseIt() {
        assertThat(DefaultCodeBook.BOOK.tags())
                .noneMatch(tag -> tag.definition().isBlank());
    }

    @Test
    void anAssessmentKeepsLikelihoodApartFromConfidence() {
        assertThat(DefaultCodeBook.BOOK.named("assessment").orElseThrow().fields())
                .containsExactly(Field.LIKELIHOOD, Field.CONFIDENCE);
    }
}
