package org.bastama.outside.publicweb.petition;

import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.Signable;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.signatures.SignatureLink;
import org.bastama.civic.signatures.SigningWords;
import org.bastama.foundation.shared.Language;
import org.springframework.stereotype.Component;

/** The petition that a signer's link belongs to, as far as the holder of the mail may know of it. */
@Component
class SignedPetition {

    private final ReadablePetitions readable;
    private final PetitionQueries petitions;
    private final SigningWords words;
    private final Signables signables;
    private final Clock clock;

    SignedPetition(
            ReadablePetitions readable,
            PetitionQueries petitions,
            SigningWords words,
            Signables signables,
            Clock clock) {
        this.readable = readable;
        this.petitions = petitions;
        this.words = words;
        this.signables = signables;
        this.clock = clock;
    }

    /** Its title as the reader sees it; empty for a link that belongs to none. */
    String title(SignatureLink link, Language language) {
        return of(link).map(petition -> petition.text().in(language).title()).orElse("");
    }

    /** The path of its page, as long as that may be seen. */
    Optional<String> path(SignatureLink link) {
        return of(link).filter(petition -> readable.isOpen(petition, petition.directKey()))
                .map(ReadablePetitions::path);
    }

    /** Whether a signature is taken now. */
    boolean takesSignatures(SignatureLink link) {
        var number = link.number();
        return number != null
                && signables
                        .find(number)
                        .map((Signable signable) -> signable.takesSignatures(clock.instant()))
                        .orElse(false);
    }

    /** Whether a signature may still be withdrawn. */
    boolean isWithdrawable(SignatureLink link) {
        return of(link).map(SigningWords::isWithdrawable).orElse(true);
    }

    /** Whether its procedure counts what is signed here. */
    boolean counts(SignatureLink link) {
        return of(link).map(words::counts).orElse(true);
    }

    /** The key of the text that says until when a signature may be withdrawn. */
    String withdrawal(SignatureLink link) {
        return of(link).map(SigningWords::withdrawal).orElse("signatures.withdrawal.open");
    }

    /** The key of a text that says what signing does, as it is for this petition. */
    String key(SignatureLink link, String key) {
        return of(link).map(petition -> words.key(petition, key)).orElse(key);
    }

    private Optional<Petition> of(SignatureLink link) {
        return link.number() == null ? Optional.empty() : petitions.find(link.number());
    }
}
