package org.bastama.civic.petitions.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.bastama.foundation.shared.Sha256;
import org.junit.jupiter.api.Test;

class PackCodeTest {

    @Test
    void isTheBeginningOfTheDigest() {
        assertThat(PackCode.of("0".repeat(64))).isEqualTo("000000000000");
        assertThat(PackCode.of("f".repeat(15) + "0".repeat(49))).isEqualTo("ZZZZZZZZZZZZ");
        assertThat(PackCode.of("0000000000000ff" + "a".repeat(49))).isEqualTo("00000000007Z");
        assertThat(PackCode.of(Sha256.hex("a"))).isNotEqualTo(PackCode.of(Sha256.hex("b")));
    }

    @Test
    void isReadAsPeopleTypeIt() {
        assertThat(PackCode.printed("0123456789AB")).isEqualTo("0123-4567-89AB");
        assertThat(PackCode.printed("0123")).isEqualTo("0123");
        assertThat(PackCode.typed(" o1l3-4567 89ab ")).isEqualTo("0113456789AB");
        assertThat(PackCode.typed("<script>")).isEqualTo("SCR1PT");
    }
}
