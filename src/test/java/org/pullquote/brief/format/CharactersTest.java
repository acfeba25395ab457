package org.pullquote.brief.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void whatTurnsTheDirectionIsEndedWithTheWordsThatTurnIt() {
        assertThat(Characters.contained("plain")).isEqualTo("plain");
        assertThat(Characters.contained("\u202Egnp")).isEqualTo("\u202Egnp\u202C");
        assertThat(Characters.contained("\u2067\u202Bx")).isEqualTo("\u2067\u202Bx\u202C\u2069");
        assertThat(Characters.contained("\u202Bx\u202C\u2068y\u2069")).isEqualTo("\u202Bx\u202C\u2068y\u2069");
        assertThat(Characters.contained("\u202C\u2069x")).isEqualTo("\u202C\u2069x");
        assertThat(Characters.contained("\u2066\u202Ex\u2069y")).isEqualTo("\u2066\u202Ex\u2069y");
    }
}
