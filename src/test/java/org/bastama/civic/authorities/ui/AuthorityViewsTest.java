package org.bastama.civic.authorities.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.accounts.InvitationAccepted;
import org.bastama.civic.accounts.ui.InvitationList;
import org.bastama.civic.authorities.AppointOfficial;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class AuthorityViewsTest extends ViewTest {

    @Autowired
    EnsureAccount accounts;

    @Autowired
    AppointOfficial appointOfficial;

    @Autowired
    Officials officials;

    @Autowired
    ApplicationEventPublisher events;

    @ParameterizedTest
    @EnumSource
    void everybodyFindsAuthorities(Language language) {
        openBrowser(language);
        go("authorities");
        assertThat(_get(H1.class).getText())
                .isEqualTo(
                        switch (language) {
                            case KK -> "Билік органдары";
                            case RU -> "Органы власти";
                            case EN -> "Authorities";
                        });
        assertThat(cards()).isEqualTo(20);
    }

    @Test
    void searchAndPlaceStandInTheAddress() {
        go("authorities?q=МАСЛИХАТ&territory=790000000");
        assertThat(cards()).isEqualTo(1);
        assertThat(_get(TextField.class).getValue()).isEqualTo("МАСЛИХАТ");
        assertThat(_get(TerritoryField.class).getValue()).isEqualTo("790000000");
        go("authorities?page=24");
        assertThat(cards()).isEqualTo(487 - 24 * 20);
        go("authorities?page=-1&territory=nowhere&q=<script>");
        assertThat(cards()).isZero();
        go("authorities?page=99999");
        assertThat(cards()).isEqualTo(487 - 24 * 20);
    }

    @Test
    void anUnclearPlaceIsAskedAgain() {
        go("authorities");
        _setValue(_get(_get(TerritoryField.class), Input.class), "Абайский район");
        _click(_get(Button.class, spec -> spec.withText("Search")));
        assertThat(_get(TerritoryField.class).isInvalid()).isTrue();
        _setValue(_get(_get(TerritoryField.class), Input.class), "Shymkent");
        _click(_get(Button.class, spec -> spec.withText("Search")));
        assertThat(cards()).isEqualTo(6);
        _setValue(_get(_get(TerritoryField.class), Input.class), "");
        _setValue(_get(TextField.class), "ministry of finance");
        _click(_get(Button.class, spec -> spec.withText("Search")));
        assertThat(cards()).isEqualTo(1);
    }

    @Test
    void anAuthorityHasItsPage() {
        go("authorities/ministry-finance");
        assertThat(_get(H1.class).getText()).isEqualTo("Ministry of Finance of the Republic of Kazakhstan");
        go("authorities/nobody");
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
    }

    @Test
    void theDeskIsForAdministratorsOnly() {
        go(AuthorityNavigation.desk());
        assertThat(_find(AuthorityDeskView.class)).isEmpty();
        for (var role : new Role[] {Role.MODERATOR, Role.OFFICIAL}) {
            SignedInAs.roles(role);
            openBrowser(Language.EN);
            go(AuthorityNavigation.desk());
            assertThat(_find(AuthorityDeskView.class)).isEmpty();
        }
    }

    @Test
    void administratorsInviteByMail() {
        desk("");
        assertThat(_find(RouterLink.class, spec -> spec.withText("Ministry of Finance of the Republic of Kazakhstan")))
                .isEmpty();
        desk("?q=finance");
        assertThat(_find(RouterLink.class, spec -> spec.withText("Ministry of Finance of the Republic of Kazakhstan")))
                .hasSize(1);
        desk("?authority=ministry-finance");
        assertThat(_get(H2.class).getText()).isEqualTo("Ministry of Finance of the Republic of Kazakhstan");
        _setValue(_get(EmailField.class, spec -> spec.withLabel("Email")), "=nonsense");
        _click(_get(Button.class, spec -> spec.withText("Send the invitation")));
        assertThat(_get(EmailField.class, spec -> spec.withLabel("Email")).isInvalid())
                .isTrue();
        assertThat(_get(EmailField.class, spec -> spec.withLabel("Email")).getValue())
                .isEqualTo("=nonsense");
        _setValue(_get(EmailField.class, spec -> spec.withLabel("Email")), "official@example.org");
        _click(_get(Button.class, spec -> spec.withText("Send the invitation")));
        assertThat(_get(EmailField.class, spec -> spec.withLabel("Email")).isInvalid())
                .isFalse();
        assertThat(_get(EmailField.class, spec -> spec.withLabel("Email")).getValue())
                .isEmpty();
        assertThat(text(_get(InvitationList.class))).contains("official@example.org");
        desk("?authority=kurultai");
        assertThat(text(_get(InvitationList.class))).doesNotContain("official@example.org");
    }

    @Test
    void administratorsNameWhoHearsOfLongDelays() {
        desk("?authority=ministry-finance");
        _setValue(escalation(), "nobody@");
        _click(_get(Button.class, spec -> spec.withText("Save the address")));
        assertThat(escalation().isInvalid()).isTrue();
        assertThat(officials.escalationContact("ministry-finance")).isEmpty();
        _setValue(escalation(), "minister@example.org");
        _click(_get(Button.class, spec -> spec.withText("Save the address")));
        assertThat(escalation().isInvalid()).isFalse();
        desk("?authority=ministry-finance");
        assertThat(escalation().getValue()).isEqualTo("minister@example.org");
        assertThat(officials.escalationContact("kurultai")).isEmpty();
        _setValue(escalation(), "");
        _click(_get(Button.class, spec -> spec.withText("Save the address")));
        assertThat(officials.escalationContact("ministry-finance")).isEmpty();
    }

    @Test
    void administratorsNoteWhereAnOfficeHasItsLettersSent() {
        desk("?authority=ministry-finance");
        _setValue(office(), "nobody@");
        _click(_get(Button.class, spec -> spec.withText("Save the address of the office")));
        assertThat(office().isInvalid()).isTrue();
        assertThat(officials.officeAddress("ministry-finance")).isEmpty();
        _setValue(office(), "office@example.org");
        _click(_get(Button.class, spec -> spec.withText("Save the address of the office")));
        desk("?authority=ministry-finance");
        assertThat(office().getValue()).isEqualTo("office@example.org");
        assertThat(officials.officeAddress("kurultai")).isEmpty();
        _setValue(office(), "");
        _click(_get(Button.class, spec -> spec.withText("Save the address of the office")));
        assertThat(officials.officeAddress("ministry-finance")).isEmpty();
    }

    private static EmailField office() {
        return _get(EmailField.class, spec -> spec.withLabel("Registered address of the office"));
    }

    private static EmailField escalation() {
        return _get(EmailField.class, spec -> spec.withLabel("Address for long overdue answers"));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void whoAcceptedSpeaksForTheAuthorityUntilItIsEnded() {
        var account = accounts.of(new EmailAddress("official@example.org"), "Айгүл Сәрсенова", Language.KK);
        events.publishEvent(new InvitationAccepted(account.id(), Role.OFFICIAL, "ministry-finance"));
        events.publishEvent(new InvitationAccepted(account.id(), Role.OFFICIAL, "unknown"));
        events.publishEvent(new InvitationAccepted(account.id(), Role.MODERATOR, "kurultai"));
        assertThat(officials.authoritiesOf(account.id())).hasSize(1);
        assertThat(officials.of("ministry-finance")).extracting(a -> a.name()).containsExactly("Айгүл Сәрсенова");

        desk("?authority=ministry-finance");
        _click(_get(Button.class, spec -> spec.withText("End")));
        assertThat(officials.of("ministry-finance")).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Yes, end it now")));
        assertThat(officials.of("ministry-finance")).isEmpty();

        appointOfficial.appoint(account, "ministry-finance");
        assertThat(officials.of("ministry-finance"))
                .singleElement()
                .satisfies(a -> assertThat(a.roles()).contains(Role.OFFICIAL));
        _setValue(_get(EmailField.class, spec -> spec.withLabel("Email")), "Official@example.org");
        _click(_get(Button.class, spec -> spec.withText("Send the invitation")));
        assertThat(_get(EmailField.class, spec -> spec.withLabel("Email")).getErrorMessage())
                .contains("already");
    }

    @Test
    void thePortalsPeopleShowForWhomAnOfficialSpeaks() {
        var account = accounts.of(new EmailAddress("official@example.org"), "Айгүл Сәрсенова", Language.KK);
        appointOfficial.appoint(account, "ministry-finance");
        SignedInAs.roles(Role.ADMINISTRATOR);
        openBrowser(Language.EN);
        go("administration/people");
        assertThat(_find(ListItem.class).stream().map(AuthorityViewsTest::text))
                .filteredOn(text -> text.contains("official@example.org"))
                .singleElement()
                .satisfies(text ->
                        assertThat(text).contains("official · Ministry of Finance of the Republic of Kazakhstan"));
    }

    private void desk(String query) {
        SignedInAs.roles(Role.ADMINISTRATOR);
        openBrowser(Language.EN);
        go(AuthorityNavigation.desk() + query);
    }

    private static long cards() {
        return _find(ListItem.class, spec -> spec.withClasses("b-card")).size();
    }
}
