package org.bastama.civic.territories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TerritoriesModuleTest extends ModuleTest {

    private static final Actor ADMINISTRATOR =
            Actor.of(new AccountId(new UUID(0, 1)), "Admin", Set.of(Role.ADMINISTRATOR));

    @Autowired
    TerritoryQueries queries;

    @Autowired
    TerritoryRepository territories;

    @Autowired
    LoadTerritories load;

    @Autowired
    SetPopulation setPopulation;

    @Test
    void theProjectsTerritoriesAreThere() {
        assertThat(queries.all(Language.RU)).hasSizeGreaterThanOrEqualTo(241);
        assertThat(queries.children("KZ", Language.KK)).hasSize(20);
        assertThat(queries.regionOf("791110000")).isEqualTo("790000000");
        assertThat(queries.regionOf("350000000")).isEqualTo("350000000");
        assertThat(queries.isWithin("791110000", "KZ")).isTrue();
        assertThat(queries.isWithin("790000000", "791110000")).isFalse();
        assertThat(queries.path("791110000"))
                .extracting(Territory::code)
                .containsExactly("KZ", "790000000", "791110000");
        assertThat(queries.path("nowhere")).isEmpty();
        assertThat(queries.fullName("791110000", Language.KK)).isEqualTo("Абай ауданы, Шымкент қаласы");
        assertThat(queries.fullName("KZ", Language.EN)).isEqualTo("Kazakhstan");
    }

    @Test
    void siblingsStandInTheOrderOfTheAlphabetOfTheReader() {
        var kazakh = queries.children("KZ", Language.KK).stream()
                .map(t -> t.names().in(Language.KK))
                .toList();
        assertThat(kazakh.indexOf("Қарағанды облысы")).isGreaterThan(kazakh.indexOf("Жетісу облысы"));
        assertThat(kazakh.indexOf("Қарағанды облысы")).isLessThan(kazakh.indexOf("Маңғыстау облысы"));
        assertThat(kazakh.indexOf("Ұлытау облысы")).isLessThan(kazakh.indexOf("Шымкент қаласы"));
        var all = queries.all(Language.KK);
        for (var territory : all) {
            var parent = territory.parentCode();
            if (parent != null) {
                assertThat(all.indexOf(queries.find(parent).orElseThrow())).isLessThan(all.indexOf(territory));
            }
        }
    }

    @Test
    void resolvesWhatWasTypedOrSaysWhyNot() {
        assertThat(queries.resolve("shymkent").code()).isEqualTo("790000000");
        assertThatThrownBy(() -> queries.resolve("Абайский район")).hasMessage("territories.ambiguous");
        assertThatThrownBy(() -> queries.resolve("Атлантида")).hasMessage("territories.unknown");
        assertThatThrownBy(() -> queries.resolve(" ")).hasMessage("shared.required");
    }

    @Test
    void administratorsEnterPopulationsAsPublished() {
        var date = LocalDate.of(2026, 1, 1);
        setPopulation.set(ADMINISTRATOR, "103200000", 15_321, date, " Бюро национальной статистики ");
        var stored = territories.find("103200000").orElseThrow();
        assertThat(stored.territory().population()).isEqualTo(15_321);
        assertThat(stored.territory().populationDate()).isEqualTo(date);
        assertThat(stored.territory().populationSource()).isEqualTo("Бюро национальной статистики");
        assertThat(stored.populationEdited()).isTrue();
    }

    @Test
    void onlyAdministratorsDo() {
        var date = LocalDate.of(2026, 1, 1);
        for (var role : List.of(Role.OFFICIAL, Role.MODERATOR)) {
            var other = Actor.of(new AccountId(new UUID(0, 2)), "x", Set.of(role));
            assertThatThrownBy(() -> setPopulation.set(other, "103200000", 1, date, "x"))
                    .hasMessage("shared.not-allowed");
        }
        assertThatThrownBy(() -> setPopulation.set(Actor.anonymous(), "103200000", 1, date, "x"))
                .hasMessage("shared.sign-in-first");
    }

    @Test
    void badPopulationsAreToldAllAtOnce() {
        var tomorrow = Formats.day(clock.instant()).plusDays(1);
        assertThatThrownBy(() -> setPopulation.set(ADMINISTRATOR, "103200000", 0, tomorrow, "\u202e "))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .extracting(Rejection.Violation::field, Rejection.Violation::key)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple(
                                                "population", "territories.population.figure"),
                                        org.assertj.core.groups.Tuple.tuple("date", "territories.population.future"),
                                        org.assertj.core.groups.Tuple.tuple("source", "shared.required")));
        assertThatThrownBy(() -> setPopulation.set(ADMINISTRATOR, "103200000", null, null, "x".repeat(301)))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.violations()).hasSize(3));
        assertThatThrownBy(() -> setPopulation.set(ADMINISTRATOR, "103200000", 1, LocalDate.of(1988, 12, 31), "census"))
                .hasMessage("territories.population.too-old");
        assertThatThrownBy(() -> setPopulation.set(ADMINISTRATOR, "nowhere", 1, null, "x"))
                .hasMessage("territories.unknown");
    }

    @Test
    void laterDataIsFollowedButNotOverWhatPeopleDecided() {
        var revision = territories.revision();
        load.load(LoadTerritories.data());
        assertThat(territories.revision()).isEqualTo(revision);

        setPopulation.set(ADMINISTRATOR, "103200000", 15_321, LocalDate.of(2026, 1, 1), "source");
        var later = new ArrayList<Territory>();
        for (var t : LoadTerritories.data()) {
            var renamed = LocalizedText.of(Language.KK, t.names().in(Language.KK) + " жаңа");
            later.add(new Territory(
                    t.code(), t.parentCode(), t.kind(), t.iso(), renamed, 7, LocalDate.of(2030, 1, 1), "data"));
        }
        later.add(new Territory(
                "999000000",
                "KZ",
                Territory.Kind.REGION,
                "KZ-99",
                LocalizedText.of(Language.RU, "новая"),
                null,
                null,
                null));
        load.load(later);
        var edited = territories.find("103200000").orElseThrow().territory();
        assertThat(edited.population()).isEqualTo(15_321);
        assertThat(edited.names().in(Language.RU)).isEqualTo("Абай ауданы жаңа");
        assertThat(territories.find("101000000").orElseThrow().territory().population())
                .isEqualTo(7);
        assertThat(territories.find("999000000")).isPresent();
    }

    @Test
    void whatAClassifierConfirmedIsLeftAlone() {
        var row = territories.find("103200000").orElseThrow();
        var names = LocalizedText.of(Language.RU, "Новый район");
        territories.update(List.of(row.imported("110000000", names)));
        load.load(LoadTerritories.data());
        var stored = territories.find("103200000").orElseThrow().territory();
        assertThat(stored.names()).isEqualTo(names);
        assertThat(stored.parentCode()).isEqualTo("110000000");
    }
}
