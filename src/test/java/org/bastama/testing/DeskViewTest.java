package org.bastama.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** A test of the desk of an official of {@link DeskRows#AUTHORITY}, to which a petition was handed over just now. */
public abstract class DeskViewTest extends ViewTest {

    @Autowired
    private EnsureAccount ensureAccount;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcTemplate jdbc;

    protected DeskRows rows;
    protected Account official;
    protected PetitionNumber number;

    @BeforeEach
    void handedOver() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = rows.official("Aigul Seitova", Language.EN, DeskRows.AUTHORITY);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
    }

    /** The official goes to an address, in a fresh session. */
    protected void open(String path, Language language) {
        SignedInAs.account(official);
        openBrowser(language);
        go(path);
    }

    /** The official goes to the petition on the desk, in a fresh session. */
    protected void reopen() {
        open("desk/" + number, Language.EN);
    }

    /** The official, acting. */
    protected Actor actor() {
        return Actor.of(official.id(), official.name(), Set.copyOf(official.roles()));
    }

    /** Presses a button by its words. */
    protected static void press(String button) {
        _click(_get(Button.class, s -> s.withText(button)));
    }

    /** A field for longer texts by its label. */
    protected static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    /** Opens what is folded under a title. */
    protected static void unfold(String title) {
        Unfold.open(_find(NativeDetails.class).stream()
                .filter(details -> details.getSummaryText().equals(title))
                .findFirst()
                .orElseThrow());
    }
}
