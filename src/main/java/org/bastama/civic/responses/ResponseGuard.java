package org.bastama.civic.responses;

import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;

/** Finds out for whom a person speaks, and so what is allowed now. */
@Component
public class ResponseGuard {

    private final HandOverRepository handOvers;
    private final TransferRepository transfers;
    private final TermRules rules;
    private final SuspensionRules suspensionRules;
    private final PetitionQueries petitions;
    private final Officials officials;

    ResponseGuard(
            HandOverRepository handOvers,
            TransferRepository transfers,
            TermRules rules,
            SuspensionRules suspensionRules,
            PetitionQueries petitions,
            Officials officials) {
        this.handOvers = handOvers;
        this.transfers = transfers;
        this.rules = rules;
        this.suspensionRules = suspensionRules;
        this.petitions = petitions;
        this.officials = officials;
    }

    /** What the person may do with a petition now; nothing when it was never handed over. */
    public ResponseActions of(PetitionNumber number, Actor actor) {
        return handOvers.current(number).map(handOver -> of(handOver, actor)).orElse(ResponseActions.NONE);
    }

    ResponseActions of(HandOver handOver, Actor actor) {
        if (officials.speaksFor(actor, handOver.authoritySlug())) {
            return asAuthority(handOver);
        }
        var former = transfers.of(handOver.petition()).stream()
                .anyMatch(transfer -> officials.speaksFor(actor, transfer.fromAuthority()));
        return former ? ResponseActions.PASSED_ON : ResponseActions.NONE;
    }

    /**
     * The same for whoever gives an act: a link opens what it was sent for, as long as the authority has no official; a
     * letter on paper answers what its authority has now.
     */
    public ResponseActions of(HandOver handOver, Signatory signatory) {
        return switch (signatory) {
            case Signatory.Official official -> of(handOver, official.actor());
            case Signatory.Office office ->
                office.turn() == handOver.turn() && isFor(handOver, office.petition()) && hasNoOfficial(handOver)
                        ? asAuthority(handOver)
                        : ResponseActions.NONE;
            case Signatory.Paper paper ->
                paper.turn() == handOver.turn() && isFor(handOver, paper.petition())
                        ? asAuthority(handOver)
                        : ResponseActions.NONE;
        };
    }

    private static boolean isFor(HandOver handOver, PetitionNumber number) {
        return handOver.petition().equals(number);
    }

    private boolean hasNoOfficial(HandOver handOver) {
        return officials.of(handOver.authoritySlug()).isEmpty();
    }

    private ResponseActions asAuthority(HandOver handOver) {
        return handOver.endedAt() == null
                ? ResponseActions.waiting(
                        handOver,
                        rules.extension(handOver),
                        suspensionRules.suspension(handOver),
                        suspensionRules.resumption(handOver),
                        rules.transfer(handOver))
                : ResponseActions.ended(isPublic(handOver.petition()));
    }

    private boolean isPublic(PetitionNumber number) {
        return petitions
                .find(number)
                .filter(petition -> petition.state() != PetitionState.TAKEN_DOWN)
                .isPresent();
    }

    /** Holds what a petition's authorities have of it until the transaction ends: acts on it come one after the other. */
    public void hold(PetitionNumber number) {
        handOvers.hold(number);
    }

    /** The hand-over that waits, else the last one; rejected with {@code responses.not-handed-over}. */
    HandOver handOver(PetitionNumber number) {
        return handOvers.current(number).orElseThrow(() -> Rejection.of("responses.not-handed-over"));
    }

    /**
     * The same, held until the transaction ends: what is found allowed stays so, and who comes at the same time sees
     * what was done.
     */
    public HandOver heldHandOver(PetitionNumber number) {
        handOvers.hold(number);
        return handOver(number);
    }
}
