package org.bastama.civic.consultations.ideas.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.DeskRows;
import org.bastama.testing.IdeaParts;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people see and do with ideas in the portal. */
class IdeaViewsTest extends ViewTest {

    @Autowired
    SentMails mails;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    Messages messages;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext beans;

    IdeaParts parts;
    ConsultationNumber number;
    Account citizen;

    @BeforeEach
    void open() {
        var rows = new DeskRows(jdbc, ensureAccount);
        var official = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        citizen = rows.person("Dana Akhmetova", Language.EN);
        parts = new IdeaParts(beans, clock);
        number = parts.open(Actor.of(official.id(), official.name(), Set.copyOf(official.roles())));
        parts.idea(number, "A crossing", "author@example.kz");
    }

    @Test
    void whoIsSignedInSupportsAndTakesBack() {
        SignedInAs.account(citizen);
        openBrowser(Language.EN);
        go("consultations/" + number);
        assertThat(text()).contains("Nobody supports it yet");
        press("Support");
        assertThat(text()).contains("1 person supports it");
        press("Take my support back");
        assertThat(text()).contains("Nobody supports it yet");
        assertThat(_get(Button.class, s -> s.withText("Support")).getAriaLabel())
                .hasValue("Support idea No. 1");
    }

    @Test
    void aVisitorNamesAMailboxThatConfirms() {
        openBrowser(Language.EN);
        go("consultations/" + number);
        unfold("Support this idea");
        var form = _find(EmailField.class).getLast();
        _setValue(form, "visitor@example.kz");
        _setValue(
                _get(Checkbox.class, s -> s.withLabel(messages.get(Language.EN, "consultations.support.consent"))),
                true);
        _click(_find(Button.class, s -> s.withText("Send")).getLast());
        assertThat(text()).contains("We have written to visitor@example.kz");
        assertThat(mails.to(new EmailAddress("visitor@example.kz"), 5)).hasSize(1);
    }

    @Test
    void ideasAreOrderedBySupport() {
        var idea = parts.idea(number, "A bench", "second@example.kz");
        parts.idea(number, "Trees", "third@example.kz");
        parts.supported(number, idea, "one@example.kz");
        openBrowser(Language.EN);
        go("consultations/" + number);
        assertThat(headings()).containsExactly("Trees", "A bench", "A crossing");
        _get(NativeSelect.class, s -> s.withLabel("Order")).setValue("support");
        assertThat(headings()).containsExactly("A bench", "Trees", "A crossing");
    }

    @Test
    void afterTheEndOneOnlyLooks() {
        parts.at(IdeaParts.CLOSES);
        SignedInAs.account(citizen);
        openBrowser(Language.EN);
        go("consultations/" + number);
        assertThat(text()).contains("Nobody supports it yet", "takes no more contributions");
        _assertNone(Button.class, s -> s.withText("Support"));
    }

    private static List<String> headings() {
        return _find(H3.class).stream()
                .map(H3::getText)
                .filter(heading -> Set.of("Trees", "A bench", "A crossing").contains(heading))
                .toList();
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static void unfold(String summary) {
        Unfold.open(_find(LazyDetails.class).stream()
                .filter(details -> details.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow());
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
