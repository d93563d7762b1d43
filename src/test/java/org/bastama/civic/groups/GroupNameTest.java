package org.bastama.civic.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bastama.foundation.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Таза ауа — Алматы",
                "«Қала баршаға»",
                "Ауыл No. 7",
                "Ғ. Ө. қоғамы, 2-топ",
                "Green & clean (2026)"
            })
    void takesOrdinaryNames(String name) {
        assertThat(new GroupName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|shared.required",
                "'   '|shared.required",
                "Аб|groups.name.too-short",
                "干净空气|groups.name.script",
                "هواء نظيف|groups.name.script",
                "<b>Таза</b> ауа|groups.name.characters",
                "**Таза ауа**|groups.name.characters",
                "=1+1|groups.name.characters",
                "@таза|groups.name.characters",
                "+7 701|groups.name.characters",
                "Таза ауа 😀|groups.name.characters",
                "Кіріңіз: https://x.kz|groups.name.link",
                "www.taza-aua|groups.name.link",
                "taza.kz тобы|groups.name.link",
                "«»\"\"|groups.name.characters",
            })
    void rejectsWhatIsNoName(String typed, String key) {
        assertThatThrownBy(() -> new GroupName(typed))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo(key));
    }

    @Test
    void rejectsTooLongNames() {
        assertThat(new GroupName("ә".repeat(100)).value()).hasSize(100);
        assertThatThrownBy(() -> new GroupName("ә".repeat(101)))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo("shared.too-long"));
    }

    @Test
    void leavesOutWhatNobodySees() {
        assertThat(new GroupName("\u202EТаза\u200B\u0000 \u200F ауа\u0007").value())
                .isEqualTo("Таза ауа");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Таза ауа|ТАЗА АУА",
                "Таза ауа|  таза   ауа ",
                "Таза ауа|«Таза ауа»",
                "Таза ауа|Taзa aya",
                "Таза ауа|Tаза аyа",
                "АВС|ABC",
                "скаут|cкаyт",
                "Ｃｌｅａｎ|Clean",
            })
    void namesThatLookAlikeHaveOneSkeleton(String one, String other) {
        assertThat(new GroupName(one).skeleton()).isEqualTo(new GroupName(other).skeleton());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Таза ауа|Таза су", "Қала|Кала", "Әнші|Анші", "Өзен|Озен", "Ғалым|Галым", "Топ 1|Топ 2"})
    void differentNamesHaveDifferentSkeletons(String one, String other) {
        assertThat(new GroupName(one).skeleton()).isNotEqualTo(new GroupName(other).skeleton());
    }
}
