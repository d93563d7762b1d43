package org.bastama.civic.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shared.SortKeys;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class AuthoritiesModuleTest extends ModuleTest {

    private static final AccountId PERSON = new AccountId(new UUID(0, 5));
    private static final Actor ADMINISTRATOR =
            Actor.of(new AccountId(new UUID(0, 1)), "Admin", Set.of(Role.ADMINISTRATOR));

    @Autowired
    AuthorityQueries authorities;

    @Autowired
    AuthorityRepository repository;

    @Autowired
    LoadAuthorities load;

    @Autowired
    OfficialRepository officialRows;

    @Autowired
    Officials officials;

    @Autowired
    EndOfficial endOfficial;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    AccountQueries accounts;

    @Autowired
    TerritoryQueries territories;

    @Autowired
    ApplicationEvents events;

    @Test
    void everyTerritoryHasAnAkimatAndAllButCityDistrictsAMaslikhat() {
        for (var territory : territories.all(Language.KK)) {
            var kinds = authorities.reachableFrom(territory.code(), Language.KK).stream()
                    .filter(a -> a.territoryCode().equals(territory.code()))
                    .map(Authority::kind)
                    .toList();
            switch (territory.kind()) {
                case COUNTRY -> assertThat(kinds).contains("government", "parliament", "ministry");
                case CITY_DISTRICT -> assertThat(kinds).containsExactly("akimat");
                default -> assertThat(kinds).containsExactlyInAnyOrder("akimat", "maslikhat");
            }
        }
    }

    @Test
    void theNearestAuthoritiesComeFirst() {
        var reachable = authorities.reachableFrom("791110000", Language.RU);
        assertThat(reachable.getFirst().territoryCode()).isEqualTo("791110000");
        assertThat(reachable)
                .extracting(Authority::territoryCode)
                .startsWith("791110000", "790000000", "790000000", "KZ");
        assertThat(authorities.reachableFrom("nowhere", Language.RU)).isEmpty();
    }

    @Test
    void listsByNameTypedInAnyLanguageAndByTerritory() {
        var all = authorities.list("", null, Language.KK, Paging.first(1_000));
        assertThat(all.total()).isEqualTo(LoadAuthorities.data().size());
        assertThat(all.items())
                .extracting(a -> a.names().in(Language.KK))
                .isSortedAccordingTo(SortKeys.collator(Language.KK)::compare);
        assertThat(authorities
                        .list("МАСЛИХАТ шымкент", null, Language.EN, Paging.first(10))
                        .items())
                .singleElement()
                .satisfies(a -> assertThat(a.territoryCode()).isEqualTo("790000000"));
        assertThat(authorities
                        .list("қаржы", null, Language.EN, Paging.first(10))
                        .items())
                .extracting(Authority::slug)
                .contains("ministry-finance");
        assertThat(authorities
                        .list("", "790000000", Language.EN, Paging.first(10))
                        .total())
                .isEqualTo(2 + 4);
        assertThat(authorities
                        .list("<script>", null, Language.EN, Paging.first(10))
                        .total())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "әкімдік, akimat",
        "ӘКІМДІК, akimat",
        "акимдик, akimat",
        "акимата, akimat",
        "akimats, akimat",
        "мәслихат, maslikhat",
        "министрліктер, ministry",
        "министерства, ministry",
        "ministries, ministry"
    })
    void wordFormsAndLettersAreTolerated(String typed, String kind) {
        var expected = LoadAuthorities.data().stream()
                .filter(authority -> authority.kind().equals(kind))
                .count();
        var found = authorities.list(typed, null, Language.KK, Paging.first(1_000));
        assertThat(found.items()).extracting(Authority::kind).containsOnly(kind);
        assertThat(found.total()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Алматы әкімдік",
                "алматы қаласының әкімдігі",
                "Алматы каласынын акимдиги",
                "акимат Алматы",
                "город Алматы, акимату",
                "Almaty akimat",
                "akimat of almat"
            })
    void theBestComesFirst(String typed) {
        assertThat(authorities.list(typed, null, Language.RU, Paging.first(1)).items())
                .extracting(Authority::slug)
                .containsExactly("akimat-almaty");
    }

    @Test
    void pagesDoNotOverlap() {
        var first = authorities.list("", null, Language.RU, new Paging(0, 20));
        var second = authorities.list("", null, Language.RU, new Paging(1, 20));
        assertThat(first.items()).hasSize(20).doesNotContainAnyElementsOf(second.items());
        assertThat(authorities
                        .list("", null, Language.RU, new Paging(1_000, 20))
                        .items())
                .isEmpty();
    }

    @Test
    void laterDataIsFollowed() {
        var data = new ArrayList<>(LoadAuthorities.data());
        var names = LocalizedText.of("Жаңа", "Новое", "New");
        data.set(0, new Authority(data.getFirst().slug(), "KZ", "ministry", names));
        data.add(new Authority("new-council", "KZ", "council", names));
        load.load(data);
        load.load(data);
        assertThat(repository.all()).hasSize(data.size()).contains(data.getFirst(), data.getLast());
    }

    @Test
    void officialsSpeakUntilAnAdministratorEndsIt() {
        var actor = Actor.of(PERSON, "Official", Set.of(Role.OFFICIAL));
        assertThat(officials.speaksFor(actor, "government")).isFalse();
        assertThat(officialRows.begin("government", PERSON, clock.instant())).isTrue();
        assertThat(officialRows.begin("government", PERSON, clock.instant())).isFalse();
        assertThat(officials.speaksFor(actor, "government")).isTrue();
        assertThat(officials.speaksFor(actor, "kurultai")).isFalse();
        assertThat(officials.speaksFor(Actor.anonymous(), "government")).isFalse();
        assertThat(officials.authoritiesOf(PERSON)).extracting(Authority::slug).containsExactly("government");

        endOfficial.end(ADMINISTRATOR, "government", PERSON);
        assertThat(officials.speaksFor(actor, "government")).isFalse();
        assertThat(events.stream(OfficialEnded.class)).containsExactly(new OfficialEnded("government", PERSON));
        assertThatThrownBy(() -> endOfficial.end(ADMINISTRATOR, "government", PERSON))
                .hasMessage("authorities.not-an-official");

        assertThat(officialRows.begin("government", PERSON, clock.instant())).isTrue();
        assertThat(officials.speaksFor(actor, "government")).isTrue();
    }

    @Test
    void theRoleOfAnOfficialEndsWithTheLastAuthority() {
        var account = ensureAccount.of(new EmailAddress("official-of-two@example.org"), "Official", Language.EN);
        ensureAccount.grant(account, Role.OFFICIAL);
        officialRows.begin("government", account.id(), clock.instant());
        officialRows.begin("kurultai", account.id(), clock.instant());

        endOfficial.end(ADMINISTRATOR, "government", account.id());
        assertThat(accounts.find(account.id()).orElseThrow().roles()).containsExactly(Role.OFFICIAL);
        endOfficial.end(ADMINISTRATOR, "kurultai", account.id());
        assertThat(accounts.find(account.id()).orElseThrow().roles()).isEmpty();
    }

    @Test
    void onlyAdministratorsEndIt() {
        officialRows.begin("government", PERSON, clock.instant());
        for (var role : Set.of(Role.OFFICIAL, Role.MODERATOR)) {
            assertThatThrownBy(() -> endOfficial.end(Actor.of(PERSON, "x", Set.of(role)), "government", PERSON))
                    .hasMessage("shared.not-allowed");
        }
        assertThat(officials.authoritiesOf(PERSON)).hasSize(1);
    }
}
