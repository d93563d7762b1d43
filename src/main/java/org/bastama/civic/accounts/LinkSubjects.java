package org.bastama.civic.accounts;

import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the one-time links of this room carry on the server's side, as JSON in the token's subject. */
final class LinkSubjects {

    static final String SIGN_IN = "accounts.sign-in";
    static final String INVITATION = "accounts.invitation";

    private static final JsonMapper JSON = new JsonMapper();

    private LinkSubjects() {}

    /** A sign-in: whose mailbox, in which language it was asked for, and where to go afterwards. */
    record SignIn(String email, String language, String next) {

        static SignIn of(EmailAddress email, Language language, ReturnPath next) {
            return new SignIn(email.value(), language.code(), next.value());
        }

        static SignIn read(String subject) {
            return JSON.readValue(subject, SignIn.class);
        }

        EmailAddress address() {
            return new EmailAddress(email);
        }

        Language reader() {
            return Language.of(language).orElseThrow();
        }

        String write() {
            return JSON.writeValueAsString(this);
        }
    }

    /** An invitation: to whom, as what, for what, and by whom (none when it is the first administrator's). */
    record Invitation(
            String email,
            String language,
            String role,
            String subject,
            String about,
            @Nullable String by) {

        static Invitation read(String subject) {
            return JSON.readValue(subject, Invitation.class);
        }

        EmailAddress address() {
            return new EmailAddress(email);
        }

        Language reader() {
            return Language.of(language).orElseThrow();
        }

        Role asRole() {
            return Role.valueOf(role);
        }

        @Nullable
        AccountId invitedBy() {
            return by == null ? null : new AccountId(UUID.fromString(by));
        }

        String write() {
            return JSON.writeValueAsString(this);
        }
    }
}
