package org.bastama.foundation.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Әлия Қожахметова",
                "А.Б. Сапаров",
                "Жан-Поль О’Нил",
                "D'Arcy",
                "Б.Сапаров",
                "Ян Ли",
                "محمد علي",
                "Ng"
            })
    void namesOfPeopleAreTaken(String name) {
        assertThat(new PersonName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.shop now",
                "visit evil.xyz",
                "https evil",
                "WWW.evil",
                "buy EVIL.COM",
                "=1+1",
                "+7701",
                "-Anna",
                "@anna",
                "<b>Anna</b>",
                "Anna 😀",
                "An\"na"
            })
    void linksFormulasAndMarkupAreNot(String name) {
        assertThatThrownBy(() -> new PersonName(name)).hasMessage("shared.name-characters");
    }

    @ParameterizedTest
    @CsvSource({
        "'', shared.required",
        "'\u3164\u3164', shared.required",
        "'\u200B', shared.required",
        "A, shared.name-too-short"
    })
    void whatCannotBeSeenIsNoName(String name, String key) {
        assertThatThrownBy(() -> new PersonName(name)).hasMessage(key);
    }

    @Test
    void invisibleCharactersAreDroppedAndMarksNotPiledUp() {
        assertThat(new PersonName("Да\u00ADна \u202EАхметова").value()).isEqualTo("Дана Ахметова");
        assertThat(new PersonName("A" + "\u0323\u0324".repeat(25) + "nna")
                        .value()
                        .length())
                .isEqualTo(8);
    }

    @Test
    void lengthIsInLettersPeopleSee() {
        assertThat(new PersonName("Ә".repeat(100)).value()).hasSize(100);
        assertThatThrownBy(() -> new PersonName("Ә".repeat(101))).hasMessage("shared.too-long");
    }
}
