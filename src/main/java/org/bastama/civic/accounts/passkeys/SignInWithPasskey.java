package org.bastama.civic.accounts.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.AdmitAccount;
import org.bastama.civic.accounts.SignInMeans;
import org.bastama.civic.accounts.SignedIn;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody signs in with a passkey: the device knows which account it belongs to, nothing is typed. */
@Component
public class SignInWithPasskey {

    private static final Logger LOG = LoggerFactory.getLogger(SignInWithPasskey.class);

    private final WebAuthnRelyingPartyOperations relyingParty;
    private final PasskeyHolderRepository holders;
    private final AccountQueries accounts;
    private final AdmitAccount admitAccount;

    SignInWithPasskey(
            WebAuthnRelyingPartyOperations relyingParty,
            PasskeyHolderRepository holders,
            AccountQueries accounts,
            AdmitAccount admitAccount) {
        this.relyingParty = relyingParty;
        this.holders = holders;
        this.accounts = accounts;
        this.admitAccount = admitAccount;
    }

    /** What the device is asked for: any passkey of the portal, or one of the person who is signed in already. */
    @Transactional(readOnly = true)
    public PublicKeyCredentialRequestOptions begin(@Nullable SignedIn person) {
        Authentication authentication = person == null ? null : person.authentication();
        return relyingParty.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(authentication));
    }

    /** Signs in. Rejected with {@code accounts.passkey.refused} or {@code accounts.disabled}. */
    @Transactional
    public Account complete(PublicKeyCredentialRequestOptions asked, String credential) {
        var account = accounts.find(owner(asked, PasskeyJson.readKnown(credential)))
                .orElseThrow(() -> Rejection.of("accounts.passkey.refused"));
        admitAccount.admit(account, SignInMeans.PASSKEY);
        return account;
    }

    private AccountId owner(
            PublicKeyCredentialRequestOptions asked, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        try {
            var holder = relyingParty
                    .authenticate(new RelyingPartyAuthenticationRequest(asked, answer))
                    .getId();
            var said = answer.getResponse().getUserHandle();
            if (said != null && !said.equals(holder)) {
                throw new IllegalArgumentException("the passkey is another account's");
            }
            return holders.account(holder).orElseThrow(() -> new IllegalArgumentException("nobody's passkey"));
        } catch (WebAuthnException | IllegalArgumentException refused) {
            LOG.warn("a passkey was refused: {}", refused.getMessage());
            throw Rejection.of("accounts.passkey.refused");
        }
    }
}
