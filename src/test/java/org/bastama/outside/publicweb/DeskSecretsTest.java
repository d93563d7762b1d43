package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.desk.AssignPetition;
import org.bastama.civic.responses.desk.PrivateNotes;
import org.bastama.civic.responses.desk.ProposeAct;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** What officials tell each other stays among them: notes, texts that wait for approval, whose case it is. */
class DeskSecretsTest extends PlainWebTest {

    @Autowired
    PrivateNotes notes;

    @Autowired
    ProposeAct propose;

    @Autowired
    AssignPetition assign;

    @Autowired
    PublishInterim publishInterim;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    PetitionNumber number;

    @BeforeEach
    void aCaseThatIsTalkedAbout() {
        var rows = new DeskRows(jdbc, ensureAccount);
        var official = actor(rows.official("Aigul Seitova", Language.EN, DeskRows.AUTHORITY));
        var colleague = rows.official("Quiet Colleague", Language.EN, DeskRows.AUTHORITY);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        publishInterim.publish(number, LocalizedText.of(Language.EN, "A public word."), 0, official);
        notes.write(number, "A secret note.", official);
        propose.propose(number, TypedAct.interim(LocalizedText.of(Language.EN, "A secret draft.")), official);
        assign.assign(number, colleague.id(), null, official);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p/%s?lang=en",
                "/feeds/p/%s.atom?lang=en",
                "/api/v1/petitions/%s",
                "/p/%s/pack.json?lang=en",
                "/calendar/p/%s.ics?lang=en",
                "/api/v1/petitions/%s/timeline"
            })
    void nothingOfItIsPublic(String address) {
        var response = ask(address.formatted(number));
        assertThat(body(response)).doesNotContain("secret", "Quiet Colleague");
        if (!address.contains("/pack")) {
            assertThat(response.getStatus()).isEqualTo(200);
        }
        if (address.startsWith("/p/%s?") || address.equals("/api/v1/petitions/%s")) {
            assertThat(body(response)).contains("A public word.");
        }
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }
}
