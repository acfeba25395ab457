package org.pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnseenTest {
    @Test
    void whatBreaksOrTurnsALineIsShownAsItsNumber() {
        assertThat(Unseen.shown("a\nb\u202Ec\u001B[0m")).isEqualTo("a\\u000Ab\\u202Ec\\u001B[0m");
    }

    @Test
    void lettersOfAllScriptsAndJoinedEmojiStayAsTheyAre() {
        String name = "شب\u200Cها 記者 👩\u200D🚀.html";
        assertThat(Unseen.shown(name)).isEqualTo(name);
    }
}
