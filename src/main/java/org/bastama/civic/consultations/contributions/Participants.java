package org.bastama.civic.consultations.contributions;

import java.util.Optional;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;

/**
 * Who takes part without being named: by keyed hashes of their mailboxes. A participant's is the same however somebody
 * comes, another one in each part, and nobody's once the consultation's key is destroyed.
 */
@Component
public class Participants {

    private final ConsultationKeys keys;
    private final AccountQueries accounts;

    Participants(ConsultationKeys keys, AccountQueries accounts) {
        this.keys = keys;
        this.accounts = accounts;
    }

    /** The participant of a mailbox: 64 characters. Rejected with {@code consultations.closed} when all are forgotten. */
    public String of(ConsultationNumber consultation, int part, EmailAddress mailbox) {
        return keys.of(consultation)
                .map(key -> key.participant(part, keys.canonical(mailbox)))
                .orElseThrow(() -> Rejection.of("consultations.closed"));
    }

    /** The participant that an account is. Rejected with {@code shared.sign-in-first} or as above. */
    public String of(ConsultationNumber consultation, int part, Actor actor) {
        return of(
                consultation,
                part,
                accounts.find(actor.requireAccount())
                        .orElseThrow(() -> Rejection.of("shared.sign-in-first"))
                        .email());
    }

    /** The same where somebody only looks: empty for whoever is not signed in, and while nobody has taken part. */
    public Optional<String> find(ConsultationNumber consultation, int part, Actor actor) {
        return actor.accountIfAny()
                .flatMap(accounts::find)
                .flatMap(account ->
                        keys.existing(consultation).map(key -> key.participant(part, keys.canonical(account.email()))));
    }

    /** The keyed hash of a mailbox that is the same in all consultations: to count its mails, and for nothing else. */
    public String mailbox(EmailAddress mailbox) {
        return keys.mailbox(mailbox);
    }
}
