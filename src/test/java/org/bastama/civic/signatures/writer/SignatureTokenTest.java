package org.bastama.civic.signatures.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.bastama.foundation.shared.PetitionNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTokenTest {

    @Test
    void isReadAsItIsWritten() {
        var token = SignatureToken.next(new PetitionNumber(42));
        assertThat(token.toString()).matches("42-[A-Za-z0-9_-]{22}");
        assertThat(SignatureToken.parse(token.toString())).contains(token);
        assertThat(token.hash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(SignatureToken.parse(token.toString()).orElseThrow().hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "42-",
                "-AAAAAAAAAAAAAAAAAAAAAA",
                "042-AAAAAAAAAAAAAAAAAAAAAA",
                "+42-AAAAAAAAAAAAAAAAAAAAAA",
                "٤٢-AAAAAAAAAAAAAAAAAAAAAA",
                "42-AAAAAAAAAAAAAAAAAAAAA",
                "42-AAAAAAAAAAAAAAAAAAAAAAA",
                "42-AAAAAAAAAAAAAAAAAAAAAB",
                "42-AAAAAAAAAAAAAAAAAAAA==",
                " 42-AAAAAAAAAAAAAAAAAAAAAA",
                "42-AAAAAAAAAAAAAAAAAAAAAA\n"
            })
    void hasOneSpellingOnly(String presented) {
        assertThat(SignatureToken.parse(presented)).isEmpty();
    }
}
