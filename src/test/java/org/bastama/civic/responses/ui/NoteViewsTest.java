package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.civic.responses.desk.PrivateNotes;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DeskRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Private notes at the case. */
class NoteViewsTest extends ViewTest {

    private static final String SECRET = "Ask the bus depot first.";

    @Autowired
    PrivateNotes notes;

    @Autowired
    TransferPetition transferPetition;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Account official;
    PetitionNumber number;

    @BeforeEach
    void desk() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = rows.official("Aigul Seitova", Language.EN, DeskRows.AUTHORITY);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
    }

    @Test
    void anOfficialWritesANoteAfterAnErrorBesideTheField() {
        var colleague = rows.official("Sergey Kim", Language.EN, DeskRows.AUTHORITY);
        open(official);
        press();
        assertThat(_get(TextArea.class, s -> s.withLabel("Note")).getErrorMessage())
                .isEqualTo("Please write the note.");
        _setValue(_get(TextArea.class, s -> s.withLabel("Note")), SECRET);
        press();
        assertThat(page()).contains(SECRET, "Aigul Seitova · 2 September 2026, ");
        assertThat(_get(TextArea.class, s -> s.withLabel("Note")).getValue()).isEmpty();
        open(colleague);
        assertThat(page()).contains(SECRET);
    }

    @Test
    void theNextAuthorityDoesNotReadIt() {
        notes.write(number, SECRET, actor(official));
        transferPetition.transfer(
                number, "akimat-abai-region", LocalizedText.of(Language.EN, "The region decides."), actor(official));
        open(rows.official("Elsewhere", Language.EN, "akimat-abai-region"));
        assertThat(page()).contains("Private notes").doesNotContain(SECRET);
        open(official);
        assertThat(page()).contains(SECRET);
        _assertNone(TextArea.class, s -> s.withLabel("Note"));
    }

    @Test
    void thePublicPageDoesNotShowIt() {
        notes.write(number, SECRET, actor(official));
        openBrowser(Language.EN);
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(((Component) UI.getCurrent()
                                .getInternals()
                                .getActiveRouterTargetsChain()
                                .getFirst())
                        .getElement()
                        .getTextRecursively())
                .contains("Answer of the authority")
                .doesNotContain(SECRET);
        _assertNone(DeskPetitionView.class);
    }

    private void open(Account account) {
        SignedInAs.account(account);
        openBrowser(Language.EN);
        UI.getCurrent().navigate("desk/" + number);
    }

    private static void press() {
        _click(_get(Button.class, s -> s.withText("Add the note")));
    }

    private static String page() {
        return ((Component) _get(DeskPetitionView.class)).getElement().getTextRecursively();
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }
}
