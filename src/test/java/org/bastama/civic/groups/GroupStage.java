package org.bastama.civic.groups;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings groups to where a test needs them, by the use cases that people use. */
@Component
public class GroupStage {

    public static final LocalizedText PURPOSE =
            LocalizedText.of(null, "Мы хотим, чтобы во дворах было светло и безопасно.", null);
    public static final LocalizedText RULES =
            LocalizedText.of(null, "Решаем большинством голосов на открытых встречах.", null);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final FoundGroup found;
    private final SaveGroupDraft save;
    private final InviteFounder invite;
    private final ConfirmFounder confirm;
    private final SubmitGroup submit;
    private final DecideGroup decide;
    private final GroupQueries groups;
    private final EnsureAccount ensure;
    private final SentMails mails;

    GroupStage(
            FoundGroup found,
            SaveGroupDraft save,
            InviteFounder invite,
            ConfirmFounder confirm,
            SubmitGroup submit,
            DecideGroup decide,
            GroupQueries groups,
            EnsureAccount ensure,
            SentMails mails) {
        this.found = found;
        this.save = save;
        this.invite = invite;
        this.confirm = confirm;
        this.submit = submit;
        this.decide = decide;
        this.groups = groups;
        this.ensure = ensure;
        this.mails = mails;
    }

    /** Somebody new with an account, and with roles of the portal. */
    @Transactional
    public Actor person(Role... roles) {
        var account = ensure.of(newAddress(), "Айгүл Серікова", Language.EN);
        for (var role : roles) {
            ensure.grant(account, role);
        }
        return actor(account, roles);
    }

    /** A name that no other group of the tests has. */
    public static String newName() {
        var number = COUNT.incrementAndGet();
        var letters = new StringBuilder("Жарық аула ");
        for (var c : Integer.toString(number).toCharArray()) {
            letters.append("бгджзлмпфц".charAt(c - '0'));
        }
        return letters + "ш";
    }

    /** An address that nobody has yet. */
    public static EmailAddress newAddress() {
        return new EmailAddress("person" + COUNT.incrementAndGet() + "-" + System.nanoTime() + "@stage.example.org");
    }

    /** A complete draft by the coordinator; only the other founders are missing. */
    @Transactional
    public Group draft(Actor coordinator, String name) {
        var id = found.draft(coordinator);
        save.save(id, 1, complete(name), coordinator);
        return get(id);
    }

    /** A draft with three confirmed founders. */
    @Transactional
    public Group ready(Actor coordinator, String name) {
        var group = draft(coordinator, name);
        for (var i = 0; i < 2; i++) {
            var address = newAddress();
            invite.invite(group.id(), "Нұрлан Ахметов", address.value(), Language.RU, coordinator);
            confirm.confirm(tokenTo(address), false, Language.RU);
        }
        return get(group.id());
    }

    /** A group that waits for a moderator. */
    @Transactional
    public Group submitted(Actor coordinator, String name) {
        var group = ready(coordinator, name);
        submit.submit(group.id(), group.version(), coordinator);
        return get(group.id());
    }

    /** A registered group. */
    @Transactional
    public Group registered(Actor coordinator, String name) {
        var group = submitted(coordinator, name);
        decide.decide(
                group.id(),
                group.version(),
                DecideGroup.Verdict.REGISTERED,
                null,
                LocalizedText.empty(),
                person(Role.MODERATOR));
        return get(group.id());
    }

    public Group get(GroupId id) {
        return groups.find(id).orElseThrow();
    }

    /** The token in the newest invitation to an address. */
    public String tokenTo(EmailAddress address) {
        var link = mails.to(address, 10).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(l -> l.contains("/groups/confirm/"))
                .findFirst()
                .orElseThrow();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** Everything that a group of citizens has to say. */
    public static GroupDraft complete(String name) {
        return new GroupDraft(name, Group.Kind.CITIZENS, "", "750000000", PURPOSE, RULES, "group@stage.example.org");
    }

    /** Runs what may be rejected within a savepoint, so that the test's transaction goes on. */
    @Transactional(propagation = Propagation.NESTED)
    public void attempt(ThrowingCallable act) throws Throwable {
        act.call();
    }

    static Actor actor(Account account, Role... roles) {
        return Actor.of(Objects.requireNonNull(account).id(), account.name(), Set.of(roles));
    }
}
