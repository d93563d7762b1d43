package org.bastama.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.LazyDetails;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A test of consultations in the views, with an official who holds them and a citizen who takes part. */
public abstract class ConsultationViewTest extends ViewTest {

    @Autowired
    protected ConsultationStage stage;

    @Autowired
    private EnsureAccount ensureAccount;

    @Autowired
    private JdbcTemplate jdbc;

    protected DeskRows rows;
    protected Account official;
    protected Account citizen;

    @BeforeEach
    void people() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        citizen = rows.person("Dana Akhmetova", Language.EN);
    }

    /** A moderator. */
    protected Account moderator() {
        return moderator("Moderator");
    }

    /** A moderator of a name. */
    protected Account moderator(String name) {
        var moderator = rows.person(name, Language.EN);
        ensureAccount.grant(moderator, Role.MODERATOR);
        return ensureAccount.of(moderator.email(), moderator.name(), Language.EN);
    }

    /** Somebody signs in, in a fresh session. */
    protected void signIn(Account account) {
        SignedInAs.account(account);
        openBrowser(Language.EN);
    }

    /** Somebody acting. */
    protected static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }

    /** Presses a button by its words. */
    protected static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    /** A field for longer texts by its label. */
    protected static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    /** The reasons of the form on the page. */
    @SuppressWarnings("unchecked")
    protected static RadioButtonGroup<Reason> reasons() {
        return _get(RadioButtonGroup.class);
    }

    /** Chooses a reason by its code. */
    protected static void choose(String code) {
        var reasons = reasons();
        _setValue(
                reasons,
                reasons.getListDataView()
                        .getItems()
                        .filter(reason -> reason.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    /** Opens what is folded under a title. */
    protected static void unfold(String summary) {
        Unfold.open(_find(LazyDetails.class).stream()
                .filter(details -> details.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow());
    }

    /** All that the view says. */
    protected static String text() {
        return ShownWords.ofView();
    }
}
