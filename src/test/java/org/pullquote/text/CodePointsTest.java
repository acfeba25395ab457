package org.pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a😀b", "😀😀", "x\uD800y", "\uDC00\uD83D\uDE00é", "日本😀語"})
    void everyCodePointComesBackToItsOwnOffset(String text) {
        CodePoints points = CodePoints.of(text);
        int count = text.codePointCount(0, text.length());
        for (int i = 0; i <= count; i++) {
            int offset = text.offsetByCodePoints(0, i);
            assertThat(points.toUtf16(i)).isEqualTo(offset);
            assertThat(points.fromUtf16(offset)).isEqualTo(i);
        }
    }

    @Test
    void anOffsetInsideAPairCountsThePair() {
        assertThat(CodePoints.of("a😀b").fromUtf16(2)).isEqualTo(2);
    }

    @Test
    void offsetsOutsideTheTextAreRefused() {
        CodePoints points = CodePoints.of("a😀");
        assertThatThrownBy(() -> points.fromUtf16(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.toUtf16(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
