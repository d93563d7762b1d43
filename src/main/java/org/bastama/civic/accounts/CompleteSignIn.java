package org.bastama.civic.accounts;

import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.mailbox.OneTimeTokens.State;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody presents a sign-in link; a mailbox without an account gets one. */
@Component
public class CompleteSignIn {

    private final OneTimeTokens tokens;
    private final EnsureAccount ensureAccount;
    private final AccountQueries queries;
    private final AdmitAccount admitAccount;
    private final Messages messages;

    CompleteSignIn(
            OneTimeTokens tokens,
            EnsureAccount ensureAccount,
            AccountQueries queries,
            AdmitAccount admitAccount,
            Messages messages) {
        this.tokens = tokens;
        this.ensureAccount = ensureAccount;
        this.queries = queries;
        this.admitAccount = admitAccount;
        this.messages = messages;
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
        admitAccount.admit(account, SignInMeans.MAIL_LINK);
        return new Completed(account, ReturnPath.of(asked.next()), isNew);
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
