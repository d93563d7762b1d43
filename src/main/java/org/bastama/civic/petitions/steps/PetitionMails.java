package org.bastama.civic.petitions.steps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails about a petition: to those who lead it, that is the coordinators of its group or the one citizen who wrote it, and
 * to those who decide about it.
 */
@Component
public class PetitionMails {

    private final AccountQueries accounts;
    private final GroupQueries groups;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    PetitionMails(
            AccountQueries accounts, GroupQueries groups, Outbox outbox, Messages messages, PortalProperties portal) {
        this.accounts = accounts;
        this.groups = groups;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    /**
     * Writes {@code petitions.mail.<what>.subject} and {@code .text} to each in the own language; argument 0 is the
     * title, then those given. Each line of the text is a paragraph. The button leads to the workspace.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toLeaders(Petition petition, String what, Object... arguments) {
        leaders(petition).forEach(leader -> {
            var title = petition.text().in(leader.language()).title();
            var all = Stream.concat(Stream.of(title), Stream.of(arguments)).toArray();
            outbox.send(mail(petition, what, leader, "/my/petitions/" + petition.number(), all));
        });
    }

    /** Writes the same to each administrator, without the petition's words; the button leads to a path of the portal. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toAdministrators(Petition petition, String what, String path) {
        var number = petition.number().toString();
        accounts.withRole(Role.ADMINISTRATOR).forEach(to -> outbox.send(mail(petition, what, to, path, number)));
    }

    /** Writes the same to some people; argument 0 is the number, then those given. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void to(List<AccountId> people, Petition petition, String what, String path, Object... arguments) {
        var all = Stream.concat(Stream.of(petition.number().toString()), Stream.of(arguments))
                .toArray();
        active(people).forEach(to -> outbox.send(mail(petition, what, to, path, all)));
    }

    private Stream<Account> leaders(Petition petition) {
        var group = petition.group();
        var ids = group == null
                ? List.of(petition.author())
                : groups.find(group).stream()
                        .map(Group::members)
                        .flatMap(List::stream)
                        .filter(m -> m.confirmed() && m.role() == Group.MemberRole.COORDINATOR)
                        .flatMap(m -> Optional.ofNullable(m.account()).stream())
                        .toList();
        return active(ids);
    }

    private Stream<Account> active(List<AccountId> ids) {
        return ids.stream().flatMap(id -> accounts.find(id).stream()).filter(Account::active);
    }

    private Mail mail(Petition petition, String what, Account to, String path, Object... arguments) {
        var language = to.language();
        return new Mail(
                "petitions." + what,
                petition.number(),
                to.email(),
                language,
                messages.get(language, "petitions.mail." + what + ".subject", arguments),
                paragraphs(language, what, to, arguments),
                new Mail.Action(messages.get(language, "petitions.mail.open-workspace"), portal.url(path)),
                null);
    }

    private List<String> paragraphs(Language language, String what, Account to, Object... arguments) {
        var text = messages.get(language, "petitions.mail." + what + ".text", arguments);
        return Stream.concat(
                        Stream.of(messages.get(language, "petitions.mail.greeting", to.name())),
                        text.lines().filter(line -> !line.isBlank()))
                .toList();
    }
}
