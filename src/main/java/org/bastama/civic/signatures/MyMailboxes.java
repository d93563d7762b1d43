package org.bastama.civic.signatures;

import java.time.Duration;
import java.util.Optional;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.signatures.writer.MailboxIndex;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out whose mailbox somebody reads: by signing in, or by a link mailed there. */
@Component
public class MyMailboxes {

    /** The kind of the mail with the link. */
    static final String MAIL = "signatures.mail.mine";

    private static final Duration LINK_WORKS = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int LINKS_A_DAY = 3;

    private final MailboxIndex index;
    private final AccountQueries accounts;
    private final OneTimeTokens tokens;
    private final Outbox outbox;
    private final SignatureMails mails;

    MyMailboxes(
            MailboxIndex index, AccountQueries accounts, OneTimeTokens tokens, Outbox outbox, SignatureMails mails) {
        this.index = index;
        this.accounts = accounts;
        this.tokens = tokens;
        this.outbox = outbox;
        this.mails = mails;
    }

    /**
     * Mails a link to the signatures of a mailbox, at most three times a day; the answer is the same for every mailbox.
     * Rejected at {@code email} when that is no address.
     */
    @Transactional
    public void mailLink(String email, Language language) {
        var rejections = new Rejections();
        var address = rejections.collect("email", () -> new EmailAddress(email));
        rejections.throwIfAny();
        if (address != null) {
            var mail = mails.toMine(address, language, tokens.issue(MAIL, index.hash(address), LINK_WORKS));
            if (outbox.countRecent(MAIL, address, DAY) < LINKS_A_DAY) {
                outbox.send(mail);
            } else {
                outbox.withhold(mail);
            }
        }
    }

    /** The mailbox of whoever is signed in. */
    @Transactional(readOnly = true)
    public MyMailbox of(Actor actor) {
        var account = accounts.find(actor.requireAccount()).orElseThrow(() -> Rejection.of("shared.sign-in-first"));
        return new MyMailbox(index.hash(account.email()));
    }

    /** The mailbox of a mailed link while it works: an hour. */
    @Transactional(readOnly = true)
    public Optional<MyMailbox> ofLink(String token) {
        var presented = tokens.peek(MAIL, token);
        return presented.state() == OneTimeTokens.State.VALID
                ? Optional.of(new MyMailbox(presented.subject()))
                : Optional.empty();
    }
}
