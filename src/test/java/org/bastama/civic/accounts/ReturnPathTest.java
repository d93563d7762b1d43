package org.bastama.civic.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/petitions/7", "/petitions?q=%D0%B0%20b&page=2", "/groups/1/edit", "/profile?welcome=%2F"})
    void pathsOfThePortalAreKept(String path) {
        assertThat(ReturnPath.of(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "petitions",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\tevil",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "/%zz",
                "/%2F/evil.example",
                "/%2fevil.example",
                "/%5Cevil.example",
                "/a//b",
                "/%2e%2e/a",
                "/a;jsessionid=1",
                "/a%00",
                "/a%0Ab",
                "/sign-in/abc",
                "/поиск"
            })
    void everythingElseLeadsHome(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(ReturnPath.home());
    }

    @Test
    void theSignInPageCarriesThePath() {
        assertThat(ReturnPath.of("/petitions?a=1&b=2").signInPath())
                .isEqualTo("/sign-in?next=%2Fpetitions%3Fa%3D1%26b%3D2");
        assertThat(ReturnPath.of(null).signInPath()).isEqualTo("/sign-in");
    }
}
