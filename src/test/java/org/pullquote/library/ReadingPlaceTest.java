package org.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingPlaceTest {
    private static final String TEXT =
            "The gate failed at nine. The gate failed again at ten. Nobody had told the harbour that the cabinet was"
                    + " wet.";

    private final ReadingPlace place = ReadingPlace.of(TEXT, TEXT.indexOf("Nobody"));

    @Test
    void theSameTextIsOpenedAtTheSamePlace() {
        assertThat(place.in(TEXT)).isEqualTo(TEXT.indexOf("Nobody"));
    }

    @Test
    void aNewerVersionIsOpenedAtTheSameWords() {
        String newer =
                "On Monday, after rain, a gate failed at nine. Nobody had told the harbour that the cabinet was wet.";
        assertThat(place.in(newer)).isEqualTo(newer.indexOf("Nobody"));
    }

    @Test
    void whereTheWordsAreGoneThePlaceStaysInsideTheText() {
        assertThat(place.in("A notice.")).isEqualTo("A notice.".length());
        assertThat(place.in("")).isZero();
        assertThat(ReadingPlace.of("", 0).in(TEXT)).isZero();
    }

    @Test
    void ofWordsThatStandTwiceTheNearerIsMeant() {
        ReadingPlace second = new ReadingPlace(30, "The gate failed");
        assertThat(second.in(TEXT)).isEqualTo(TEXT.lastIndexOf("The gate failed"));
    }
}
