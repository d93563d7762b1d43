package org.bastama.civic.petitions.filings;

import java.time.Clock;
import java.util.Map;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.handover.HandOverByFiling;
import org.bastama.civic.petitions.steps.PetitionMails;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A moderator confirms a filing, which hands the petition over, or sends it back to the group. */
@Component
public class ConfirmFiling {

    static final String QUEUE = "filings";

    private final FilingRepository filings;
    private final PetitionQueries petitions;
    private final HandOverByFiling handOver;
    private final Timeline timeline;
    private final Decisions decisions;
    private final PetitionMails mails;
    private final Clock clock;

    ConfirmFiling(
            FilingRepository filings,
            PetitionQueries petitions,
            HandOverByFiling handOver,
            Timeline timeline,
            Decisions decisions,
            PetitionMails mails,
            Clock clock) {
        this.filings = filings;
        this.petitions = petitions;
        this.handOver = handOver;
        this.timeline = timeline;
        this.decisions = decisions;
        this.mails = mails;
        this.clock = clock;
    }

    /** Confirms: the deadline starts today. Rejected with {@code petitions.filing.settled} when nothing waits. */
    @Transactional
    public void confirm(PetitionNumber number, Actor moderator) {
        moderator.require(Role.MODERATOR);
        if (!filings.confirm(number, clock.instant(), moderator.requireAccount())) {
            throw Rejection.of("petitions.filing.settled");
        }
        timeline.add(number, "filing_confirmed", Map.of(), LocalizedText.empty());
        handOver.confirmed(number, moderator);
        decisions.record(QUEUE, number.toString(), "confirmed", null, LocalizedText.empty(), moderator);
    }

    /** Does not confirm, with a public note that is mailed to the group as well; the group may record another. */
    @Transactional
    public void refuse(PetitionNumber number, LocalizedText note, Actor moderator) {
        moderator.require(Role.MODERATOR);
        new Rejections().require(!note.isEmpty(), "note", "shared.required").throwIfAny();
        if (!filings.remove(number)) {
            throw Rejection.of("petitions.filing.settled");
        }
        mails.toLeaders(petitions.find(number).orElseThrow(), "filing-refused", note);
        timeline.add(number, "filing_refused", Map.of(), note);
        decisions.record(QUEUE, number.toString(), "refused", null, note, moderator);
    }
}
