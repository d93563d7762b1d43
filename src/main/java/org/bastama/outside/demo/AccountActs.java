package org.bastama.outside.demo;

import java.util.Comparator;
import java.util.Objects;
import org.bastama.civic.accounts.AcceptInvitation;
import org.bastama.civic.accounts.Personas;
import org.bastama.civic.authorities.InviteOfficial;
import org.bastama.civic.authorities.SetEscalationContact;
import org.bastama.civic.authorities.SetOfficeAddress;
import org.bastama.foundation.shared.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo come to the portal; officials are invited by the administrator and accept; offices are noted. */
@Component
@Profile("demo")
class AccountActs {

    private static final double BEFORE_EVERYTHING = 30;

    private final Stage stage;
    private final Cast cast;
    private final Personas personas;
    private final InviteOfficial invite;
    private final AcceptInvitation accept;
    private final SetEscalationContact setContact;
    private final SetOfficeAddress setOffice;

    AccountActs(
            Stage stage,
            Cast cast,
            Personas personas,
            InviteOfficial invite,
            AcceptInvitation accept,
            SetEscalationContact setContact,
            SetOfficeAddress setOffice) {
        this.stage = stage;
        this.cast = cast;
        this.personas = personas;
        this.invite = invite;
        this.accept = accept;
        this.setContact = setContact;
        this.setOffice = setOffice;
    }

    /** Puts everybody's arrival on the programme, before the oldest group. */
    void rehearse(DemoContent content) {
        var oldest = content.groups().stream()
                .map(DemoContent.DemoGroup::createdDaysAgo)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var arrival = stage.ago(oldest + BEFORE_EVERYTHING);
        content.people().forEach(person -> stage.at(arrival, () -> personas.account(person.key())));
        content.people().stream()
                .filter(person -> person.authority() != null)
                .forEach(person -> stage.at(arrival, () -> appoint(content, person)));
        content.offices().forEach(office -> stage.at(arrival, () -> note(content, office)));
    }

    private void note(DemoContent content, DemoContent.DemoOffice office) {
        var administrator = cast.actor(content.person("administrator"));
        setOffice.set(
                administrator,
                office.authority(),
                office.email(),
                Language.of(office.language()).orElseThrow());
    }

    private void appoint(DemoContent content, DemoContent.Person person) {
        var language = Language.of(person.language()).orElseThrow();
        var administrator = cast.actor(content.person("administrator"));
        var authority = Objects.requireNonNull(person.authority());
        invite.invite(administrator, authority, person.email(), language);
        accept.accept(cast.token(person.email(), "/invitations/"), person.name(), language);
        if (person.escalation() != null) {
            setContact.set(administrator, authority, person.escalation(), language);
        }
    }
}
