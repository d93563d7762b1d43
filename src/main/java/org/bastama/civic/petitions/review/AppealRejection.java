package org.bastama.civic.petitions.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.steps.PetitionMails;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.petitions.steps.Terms;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The group's coordinator, or the one citizen who wrote it, appeals the rejection of a petition: once. */
@Component
public class AppealRejection {

    private final PetitionSteps steps;
    private final PetitionGuard guard;
    private final Appeals appeals;
    private final ProcedureQueries procedures;
    private final Terms terms;
    private final Timeline timeline;
    private final PetitionMails mails;
    private final Clock clock;

    AppealRejection(
            PetitionSteps steps,
            PetitionGuard guard,
            Appeals appeals,
            ProcedureQueries procedures,
            Terms terms,
            Timeline timeline,
            PetitionMails mails,
            Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.appeals = appeals;
        this.procedures = procedures;
        this.terms = terms;
        this.timeline = timeline;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Appeals with a statement in the language it was typed in; due within the procedure's term of moderation. Rejected
     * like {@link Appeals#lodge}. The statement is not published: it may repeat what the rejection hides.
     */
    @Transactional
    public void appeal(PetitionNumber number, Language language, String statement, Actor actor) {
        var petition = steps.lock(number);
        var actions = guard.of(petition, actor);
        actions.require(actions.mayAppeal());
        @Nullable Instant due = due(petition);
        appeals.lodge(DecidePetition.QUEUE, number.toString(), language, statement, due, actor);
        timeline.add(
                number,
                "appealed",
                due == null ? Map.of() : Map.of("date", Formats.day(due).toString()),
                LocalizedText.empty());
        mails.toLeaders(petition, "appealed", due == null ? "none" : Formats.day(due));
        tellJudges(petition, guard.of(petition, actor).contest().orElseThrow(), due);
    }

    /** The moderators who may decide, or the administrators where there is none. */
    private void tellJudges(Petition petition, Contest contest, @Nullable Instant due) {
        var path = AppealQueue.path(petition.number());
        if (contest.anotherModerator()) {
            mails.to(contest.others(), petition, "appeal-arrived", path, due == null ? "none" : Formats.day(due));
        } else {
            mails.toAdministrators(petition, "appeal-waits", path);
        }
    }

    private @Nullable Instant due(Petition petition) {
        var code = petition.procedureCode();
        var version = petition.procedureVersion();
        return code == null || version == null
                ? null
                : procedures
                        .find(code, version)
                        .map(procedure -> terms.end(clock.instant(), procedure.moderation(), procedure))
                        .orElse(null);
    }
}
