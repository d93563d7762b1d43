package org.bastama.civic.petitions.review;

import java.util.Map;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.steps.PetitionMails;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides an appeal against the rejection of a petition: another moderator than the first, as long as there is one. */
@Component
public class DecideAppeal {

    private final PetitionSteps steps;
    private final PetitionGuard guard;
    private final Opening opening;
    private final Appeals appeals;
    private final Timeline timeline;
    private final PetitionMails mails;

    DecideAppeal(
            PetitionSteps steps,
            PetitionGuard guard,
            Opening opening,
            Appeals appeals,
            Timeline timeline,
            PetitionMails mails) {
        this.steps = steps;
        this.guard = guard;
        this.opening = opening;
        this.appeals = appeals;
        this.timeline = timeline;
        this.mails = mails;
    }

    /** Opens the petition for signatures, its time to collect beginning now; rejected like {@link Opening#open}. */
    @Transactional
    public void grant(PetitionNumber number, LocalizedText note, Actor judge) {
        var petition = steps.lock(number);
        var ruling = rule(petition, true, note, judge);
        var opened = opening.open(petition);
        mails.toLeaders(
                opened,
                "appeal-granted",
                Opening.closing(opened),
                note,
                ruling.judge().code(),
                note.isEmpty() ? "none" : "written");
        opening.settle(opened);
    }

    /** The petition stays rejected, for a reason that everybody can read; rejected at {@code note} without it. */
    @Transactional
    public void uphold(PetitionNumber number, LocalizedText note, Actor judge) {
        var petition = steps.lock(number);
        var ruling = rule(petition, false, note, judge);
        mails.toLeaders(petition, "appeal-upheld", note, ruling.judge().code());
    }

    private Appeal.Ruling rule(Petition petition, boolean granted, LocalizedText note, Actor judge) {
        var actions = guard.of(petition, judge);
        actions.require(actions.judge().isPresent());
        var ruling = appeals.rule(actions.contest().orElseThrow(), granted, note, judge);
        timeline.add(
                petition.number(),
                "appeal_" + ruling.code(),
                Map.of("judge", ruling.judge().code()),
                note);
        return ruling;
    }
}
