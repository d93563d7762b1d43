package org.bastama.civic.accounts.provider;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.AdmitAccount;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.accounts.SignInMeans;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PersonName;
import org.bastama.foundation.shared.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody comes from a provider of the operator's choice. The account is known by issuer and subject; the first time it
 * is the one of the address that the provider has verified, or a new one. Roles never come from there.
 */
@Component
public class SignInByProvider {

    /** By OpenID Connect Core, 2: at most 255 characters of ASCII. */
    private static final Pattern SUBJECT = Pattern.compile("[ -~]{1,255}");

    private static final Logger LOG = LoggerFactory.getLogger(SignInByProvider.class);

    private final IdentityRepository identities;
    private final AccountQueries accounts;
    private final EnsureAccount ensureAccount;
    private final AdmitAccount admitAccount;
    private final IdentityMails mails;
    private final Messages messages;

    SignInByProvider(
            IdentityRepository identities,
            AccountQueries accounts,
            EnsureAccount ensureAccount,
            AdmitAccount admitAccount,
            IdentityMails mails,
            Messages messages) {
        this.identities = identities;
        this.accounts = accounts;
        this.ensureAccount = ensureAccount;
        this.admitAccount = admitAccount;
        this.mails = mails;
        this.messages = messages;
    }

    /**
     * What a provider says of a person.
     *
     * @param provider its name as the sign-in page has it
     * @param email the address, if it has verified one
     * @param name what it calls the person; used for a new account only
     * @param secondFactor whether it asked for a second factor
     */
    public record Said(
            String provider,
            String issuer,
            String subject,
            Optional<String> email,
            Optional<String> name,
            boolean secondFactor) {

        /** What a session is worth that it opens. */
        public SignInMeans means() {
            return secondFactor ? SignInMeans.PROVIDER_WITH_SECOND_FACTOR : SignInMeans.PROVIDER;
        }
    }

    /** Whose sign-in it is, and whether the account was made by it. */
    public record Completed(Account account, boolean isNew) {}

    /**
     * Signs in. Rejected with {@code accounts.provider.failed} when the subject is none by the standard, with
     * {@code accounts.provider.no-email} the first time without a verified address, with
     * {@code accounts.provider.taken} when the address's account belongs to another subject of the issuer, and with
     * {@code accounts.disabled}.
     */
    @Transactional
    public Completed complete(Said said, Language language) {
        if (!SUBJECT.matcher(said.subject()).matches()) {
            LOG.warn("a subject of {} is none by the standard", said.issuer());
            throw Rejection.of("accounts.provider.failed");
        }
        var known = identities.account(said.issuer(), said.subject()).flatMap(accounts::find);
        if (known.isPresent()) {
            admitAccount.admit(known.get(), said.means());
            return new Completed(known.get(), false);
        }
        var email = said.email()
                .flatMap(SignInByProvider::address)
                .orElseThrow(() -> Rejection.of("accounts.provider.no-email"));
        var isNew = accounts.byEmail(email).isEmpty();
        var account = ensureAccount.of(email, name(said, language), language);
        if (!identities.link(said.issuer(), said.subject(), account.id())) {
            LOG.warn("another subject of {} claims the address of account {}", said.issuer(), account.id());
            throw Rejection.of("accounts.provider.taken");
        }
        admitAccount.admit(account, said.means());
        LOG.info("account {} is linked to a subject of {}", account.id(), said.issuer());
        if (!isNew) {
            mails.linked(account, said.provider());
        }
        return new Completed(account, isNew);
    }

    private String name(Said said, Language language) {
        return said.name()
                .flatMap(SignInByProvider::personName)
                .orElseGet(() -> messages.get(language, "accounts.new-name"));
    }

    private static Optional<EmailAddress> address(String said) {
        try {
            return Optional.of(new EmailAddress(said));
        } catch (Rejection noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> personName(String said) {
        try {
            return Optional.of(new PersonName(said).value());
        } catch (Rejection noName) {
            return Optional.empty();
        }
    }
}
