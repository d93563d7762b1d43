package org.bastama.civic.accounts.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.SignedIn;
import org.bastama.civic.accounts.StrongRoles;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People add passkeys to their own account. The first one is taken on the strength of the mailbox; somebody whose role
 * needs a passkey and who has one adds others only after signing in with it.
 */
@Component
public class AddPasskey {

    static final int MOST = 10;
    private static final int NAME_LENGTH = 60;
    private static final Logger LOG = LoggerFactory.getLogger(AddPasskey.class);

    private final WebAuthnRelyingPartyOperations relyingParty;
    private final PasskeyHolderRepository holders;
    private final PasskeyRepository passkeys;
    private final AccountQueries accounts;
    private final StrongRoles strongRoles;
    private final PasskeyMails mails;

    AddPasskey(
            WebAuthnRelyingPartyOperations relyingParty,
            PasskeyHolderRepository holders,
            PasskeyRepository passkeys,
            AccountQueries accounts,
            StrongRoles strongRoles,
            PasskeyMails mails) {
        this.relyingParty = relyingParty;
        this.holders = holders;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.strongRoles = strongRoles;
        this.mails = mails;
    }

    /** What the device is asked for, and the name that the passkey will have. */
    public record Asked(PublicKeyCredentialCreationOptions options, String name) {}

    /** Begins. Rejected at field {@code name}, or with {@code accounts.passkey.use-yours} or {@code .many}. */
    @Transactional
    public Asked begin(String name, SignedIn person) {
        var rejections = new Rejections();
        var checked = rejections.collect("name", () -> Text.name(name, NAME_LENGTH));
        rejections.throwIfAny();
        var account = accounts.find(person.account()).orElseThrow();
        holders.hold(account.id());
        requireAllowed(account, person.actor());
        var options = relyingParty.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(person.authentication()));
        return new Asked(options, checked == null ? "" : checked);
    }

    /** Keeps what the device answered. Rejected as {@link #begin} is, or with {@code accounts.passkey.refused}. */
    @Transactional
    public void complete(Asked asked, String credential, Actor actor) {
        var account = accounts.find(actor.requireAccount()).orElseThrow();
        holders.hold(account.id());
        requireAllowed(account, actor);
        var holder = asked.options().getUser();
        if (holder == null || !holders.account(holder.getId()).equals(actor.accountIfAny())) {
            throw Rejection.of("accounts.passkey.refused");
        }
        var answer = new RelyingPartyPublicKey(PasskeyJson.readNew(credential), asked.name());
        try {
            relyingParty.registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked.options(), answer));
        } catch (WebAuthnException | IllegalArgumentException refused) {
            LOG.warn("a new passkey of account {} was refused: {}", account.id(), refused.getMessage());
            throw Rejection.of("accounts.passkey.refused");
        }
        LOG.info("account {} added a passkey", account.id());
        mails.added(account, asked.name());
    }

    private void requireAllowed(Account account, Actor actor) {
        var count = passkeys.count(account.id());
        if (count > 0 && strongRoles.withholdsFrom(actor, account)) {
            throw Rejection.of("accounts.passkey.use-yours");
        }
        if (count >= MOST) {
            throw Rejection.of("accounts.passkey.many", MOST);
        }
    }
}
