package org.bastama.civic.responses.commitments;

import java.time.Clock;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The group says that a commitment was not kept, with its reason; the authority answers once. */
@Component
public class DisputeCommitment {

    private final CommitmentRepository commitments;
    private final CommitmentGuard guard;
    private final CommitmentRecord record;
    private final CommitmentMails mails;
    private final Clock clock;

    DisputeCommitment(
            CommitmentRepository commitments,
            CommitmentGuard guard,
            CommitmentRecord record,
            CommitmentMails mails,
            Clock clock) {
        this.commitments = commitments;
        this.guard = guard;
        this.record = record;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * A coordinator disputes it, once each time it is said to be kept. Rejected at {@code note} and
     * {@code note.<language>}, or with {@code responses.commitment.not-now}.
     */
    @Transactional
    public void dispute(PetitionNumber petition, int number, LocalizedText reason, Actor actor) {
        actor.requireAccount();
        var commitment = held(petition, number);
        guard.of(commitment, actor).requireDispute();
        var note = note(reason);
        record.disputed(commitment, note, guard.voice(commitment, actor), actor);
        mails.disputed(commitment, note);
    }

    /**
     * An official answers: it was kept all the same, or the authority agrees and the commitment runs again. Rejected
     * like {@link #dispute}.
     */
    @Transactional
    public void answer(PetitionNumber petition, int number, boolean kept, LocalizedText answer, Actor actor) {
        actor.requireAccount();
        var commitment = held(petition, number);
        guard.of(commitment, actor).requireAnswer();
        var note = note(answer);
        if (kept) {
            record.step(commitment, CommitmentStep.Kind.UPHELD, commitment.state(), note, actor);
        } else {
            var today = Formats.day(clock.instant());
            record.step(commitment, CommitmentStep.Kind.REOPENED, commitment.runningOn(today), note, actor);
        }
    }

    private Commitment held(PetitionNumber petition, int number) {
        return commitments.hold(petition, number).orElseThrow(() -> Rejection.of("shared.not-allowed"));
    }

    private static LocalizedText note(LocalizedText typed) {
        var rejections = new Rejections();
        var note = ReportCommitment.note(rejections, typed);
        rejections.throwIfAny();
        return note;
    }
}
