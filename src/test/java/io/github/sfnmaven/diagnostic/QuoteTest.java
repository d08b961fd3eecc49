package io.github.sfnmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void cutsLongValuesBetweenCharacters() {
        assertThat(Quote.of("x")).isEqualTo("'x'");
        assertThat(Quote.of("😀".repeat(80))).isEqualTo("'" + "😀".repeat(80) + "'");
        assertThat(Quote.of("😀".repeat(81))).isEqualTo("'" + "😀".repeat(80) + "…'");
    }

    @Test
    void namesCharactersThatCannotBeSeen() {
        assertThat(Quote.character('x')).isEqualTo("'x'");
        assertThat(Quote.character(0x1F600)).isEqualTo("'😀'");
        assertThat(Quote.character(' ')).isEqualTo("a space");
        assertThat(Quote.character(0xA0)).isEqualTo("U+00A0");
        assertThat(Quote.character(0)).isEqualTo("U+0000");
        assertThat(Quote.character(0x202E)).isEqualTo("U+202E");
        assertThat(Quote.character(0xD83D)).isEqualTo("U+D83D");
    }
}
