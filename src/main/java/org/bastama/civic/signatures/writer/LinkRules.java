package org.bastama.civic.signatures.writer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.petitions.Signable;
import org.bastama.civic.signatures.SignatureLink;
import org.bastama.civic.signatures.SignatureLink.State;
import org.jspecify.annotations.Nullable;

/** What a signer's link can do with the signature it belongs to. */
final class LinkRules {

    private LinkRules() {}

    /** What a token that expires then can do with the signature now, beside those that hold places of its mailbox. */
    static SignatureLink of(
            SignatureRow row, Instant expiresAt, Optional<Signable> petition, List<SignatureRow> holders, Instant now) {
        return row.state() == SignatureState.PENDING
                ? link(pending(row, expiresAt, petition, holders, now), row, null)
                : settled(row);
    }

    /** The link of a signature that is not pending. */
    static SignatureLink settled(SignatureRow row) {
        if (row.isErased()) {
            return SignatureLink.unknown();
        }
        return switch (row.state()) {
            case CONFIRMED -> link(State.CONFIRMED, row, row.confirmedAt());
            case HELD -> link(State.QUARANTINED, row, row.consentAt());
            case WITHDRAWN -> link(State.WITHDRAWN, row, row.confirmedAt());
            case INVALIDATED -> link(State.INVALIDATED, row, row.confirmedAt());
            case PENDING -> link(State.CONFIRMABLE, row, null);
            case SURPLUS -> SignatureLink.unknown();
        };
    }

    private static State pending(
            SignatureRow row, Instant expiresAt, Optional<Signable> petition, List<SignatureRow> holders, Instant now) {
        if (petition.filter(signable -> signable.takesConfirmations(now)).isEmpty()) {
            return State.CLOSED;
        }
        if (!now.isBefore(expiresAt)) {
            return State.EXPIRED;
        }
        return MailboxPlaces.free(row, holders).isPresent() ? State.CONFIRMABLE : State.REFUSED;
    }

    private static SignatureLink link(State state, SignatureRow row, @Nullable Instant confirmedAt) {
        return new SignatureLink(state, row.number(), confirmedAt, row.language());
    }
}
