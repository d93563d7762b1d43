package org.bastama.civic.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PersonName;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;

/** A sign form with valid values. */
record SignedForm(PersonName name, EmailAddress email, Territory territory, boolean updates, Language language) {

    /** More would not be read; the text says how to ask more exactly. */
    private static final int MOST_CHOICES = 30;

    private static final int LONGEST_TERRITORY = 200;

    /** Checks what was typed; rejected with the errors of all fields. */
    static SignedForm check(SignForm form, TerritoryQueries territories) {
        var rejections = new Rejections();
        var name = rejections.collect("name", () -> new PersonName(form.name()));
        var email = rejections.collect("email", () -> new EmailAddress(form.email()));
        var territory = rejections.collect("territory", () -> territory(form, territories));
        rejections
                .require(form.consent(), "consent", "signatures.consent-missing")
                .throwIfAny();
        return new SignedForm(
                Objects.requireNonNull(name),
                Objects.requireNonNull(email),
                Objects.requireNonNull(territory),
                form.updates(),
                form.language());
    }

    private static Territory territory(SignForm form, TerritoryQueries territories) {
        var found = territories.typed(Text.line(form.territory(), LONGEST_TERRITORY));
        if (found.isEmpty()) {
            throw Rejection.of("signatures.territory-unknown");
        }
        if (found.size() > 1) {
            throw Rejection.of("signatures.territory-ambiguous", choices(found, form.language(), territories));
        }
        return found.getFirst();
    }

    private static Object[] choices(List<Territory> found, Language language, TerritoryQueries territories) {
        var choices = new ArrayList<Object>();
        found.stream().limit(MOST_CHOICES).forEach(territory -> {
            choices.add(territory.code());
            choices.add(territories.fullName(territory.code(), language));
        });
        return choices.toArray();
    }
}
