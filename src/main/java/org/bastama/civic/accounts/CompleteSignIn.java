package org.bastama.civic.accounts;

import java.time.Clock;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.mailbox.OneTimeTokens.State;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody presents a sign-in link; a mailbox without an account gets one. */
@Component
public class CompleteSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(CompleteSignIn.class);

    private final OneTimeTokens tokens;
    private final EnsureAccount ensureAccount;
    private final AccountQueries queries;
    private final AccountRepository accounts;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompleteSignIn(
            OneTimeTokens tokens,
            EnsureAccount ensureAccount,
            AccountQueries queries,
            AccountRepository accounts,
            Messages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tokens = tokens;
        this.ensureAccount = ensureAccount;
        this.queries = queries;
        this.accounts = accounts;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** Whose sign-in it is, where to go now, and whether the account was made by it. */
    public record Completed(Account account, ReturnPath next, boolean isNew) {}

    /** What a link is, before anything is done with it; the address is there while the link is valid. */
    public record Link(State state, @Nullable EmailAddress email) {}

    /** Looks at a link and changes nothing. */
    @Transactional(readOnly = true)
    public Link look(String token) {
        var presented = tokens.peek(LinkSubjects.SIGN_IN, token);
        return new Link(
                presented.state(),
                presented.state() == State.VALID
                        ? LinkSubjects.SignIn.read(presented.subject()).address()
                        : null);
    }

    /**
     * Uses the link up. Rejected with {@code accounts.link.used}, {@code .expired}, {@code .unknown} or, for a disabled
     * account, {@code accounts.disabled}.
     */
    @Transactional
    public Completed complete(String token) {
        var presented = tokens.consume(LinkSubjects.SIGN_IN, token);
        requireValid(presented.state());
        var asked = LinkSubjects.SignIn.read(presented.subject());
        var isNew = queries.byEmail(asked.address()).isEmpty();
        var account =
                ensureAccount.of(asked.address(), messages.get(asked.reader(), "accounts.new-name"), asked.reader());
        signedIn(account);
        return new Completed(account, ReturnPath.of(asked.next()), isNew);
    }

    /** Notes that an account signs in; rejected when it is disabled. */
    void signedIn(Account account) {
        if (!account.active()) {
            LOG.warn("disabled account {} tried to sign in", account.id());
            throw Rejection.of("accounts.disabled");
        }
        accounts.signedIn(account.id(), clock.instant());
        LOG.info("account {} signed in", account.id());
        events.publishEvent(new AccountSignedIn(account.id()));
    }

    static void requireValid(State state) {
        switch (state) {
            case VALID -> {}
            case USED -> throw Rejection.of("accounts.link.used");
            case EXPIRED -> throw Rejection.of("accounts.link.expired");
            case UNKNOWN -> throw Rejection.of("accounts.link.unknown");
        }
    }
}
