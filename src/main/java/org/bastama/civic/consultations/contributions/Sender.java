package org.bastama.civic.consultations.contributions;

import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PersonName;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a contribution without an account, as it was typed.
 *
 * @param name asked for when it is to be shown
 * @param showsName whether first name and initial are published with the contribution
 * @param consent that the text is published and the address used to confirm and to answer
 * @param language of the contribution, and of the mails
 */
public record Sender(String name, String email, boolean showsName, boolean consent, Language language) {

    /** Valid values; no name when none was typed and none is to be shown. */
    record Known(@Nullable PersonName name, EmailAddress email, boolean showsName, Language language) {}

    /** Keeps the errors of its fields ({@code name}, {@code email}, {@code consent}); null when there are any. */
    @Nullable
    Known check(Rejections rejections) {
        var known = showsName || !name.isBlank() ? rejections.collect("name", () -> new PersonName(name)) : null;
        var address = rejections.collect("email", () -> new EmailAddress(email));
        rejections.require(consent, "consent", "consultations.consent-missing");
        return address == null ? null : new Known(known, address, showsName, language);
    }
}
