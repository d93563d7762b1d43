package org.bastama.civic.petitions.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.steps.PetitionMails;
import org.bastama.civic.petitions.steps.PetitionMark;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.petitions.steps.Terms;
import org.bastama.civic.petitions.tally.Thresholds;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A moderator's decision on a petition in moderation: open, return or reject; noted, reasoned and told to the group. */
@Component
public class DecidePetition {

    /** The queue's code in statistics. */
    static final String QUEUE = "petitions";

    private final PetitionSteps steps;
    private final PetitionGuard guard;
    private final Thresholds thresholds;
    private final TerritoryQueries territories;
    private final AuthorityQueries authorities;
    private final ProcedureQueries procedures;
    private final Terms terms;
    private final Decisions decisions;
    private final Reasons reasons;
    private final PetitionMails mails;
    private final Clock clock;

    DecidePetition(
            PetitionSteps steps,
            PetitionGuard guard,
            Thresholds thresholds,
            TerritoryQueries territories,
            AuthorityQueries authorities,
            ProcedureQueries procedures,
            Terms terms,
            Decisions decisions,
            Reasons reasons,
            PetitionMails mails,
            Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.thresholds = thresholds;
        this.territories = territories;
        this.authorities = authorities;
        this.procedures = procedures;
        this.terms = terms;
        this.decisions = decisions;
        this.reasons = reasons;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Opens for signatures: fixes the procedure's version, the population and what each threshold asks for. Rejected
     * with {@code procedures.population-missing} when a population was taken away meanwhile.
     */
    @Transactional
    public void open(PetitionNumber number, Actor moderator) {
        var petition = decidable(number, moderator);
        var procedure = procedureInForce(petition);
        var territory = authorities
                .find(Objects.requireNonNull(petition.authoritySlug()))
                .flatMap(authority -> territories.find(authority.territoryCode()))
                .orElseThrow(() -> Rejection.of("petitions.unknown-authority"));
        procedure.thresholds().forEach(threshold -> threshold.rule().required(territory));
        thresholds.fix(number, procedure, territory.population());
        var now = clock.instant();
        var closesAt = terms.end(now, procedure.collection(), procedure);
        var opened = steps.step(
                petition,
                PetitionState.OPEN,
                PetitionMark.opened(
                        new PetitionMark.Opening(now, closesAt, procedure.version(), territory.population())),
                new PetitionSteps.Entry("opened", closing(closesAt), LocalizedText.empty()));
        decisions.record(QUEUE, number.toString(), "opened", null, LocalizedText.empty(), moderator);
        mails.toLeaders(opened, "opened", closesAt == null ? "none" : Formats.day(closesAt));
        thresholds.settle(opened, now);
    }

    /** Gives it back to the group with a reason and a note; what was gathered is kept. */
    @Transactional
    public void giveBack(PetitionNumber number, @Nullable String reasonCode, LocalizedText note, Actor moderator) {
        var petition = decidable(number, moderator);
        var reason = reasoned(reasonCode, note);
        var returned = steps.step(
                petition,
                PetitionState.RETURNED,
                PetitionMark.returned(reason.code(), note),
                new PetitionSteps.Entry("returned", Map.of("reason", reason.code()), note));
        decisions.record(QUEUE, number.toString(), "returned", reason.code(), note, moderator);
        mails.toLeaders(returned, "returned", reason.names(), note);
    }

    /** Ends it with a public reason; some reasons hide the text. */
    @Transactional
    public void reject(PetitionNumber number, @Nullable String reasonCode, LocalizedText note, Actor moderator) {
        var petition = decidable(number, moderator);
        var reason = reasoned(reasonCode, note);
        var rejected = steps.step(
                petition,
                PetitionState.REJECTED,
                PetitionMark.ended(clock.instant(), reason.code(), note, reason.hidesText()),
                new PetitionSteps.Entry("rejected", Map.of("reason", reason.code()), note));
        decisions.record(QUEUE, number.toString(), "rejected", reason.code(), note, moderator);
        mails.toLeaders(rejected, "rejected", reason.names(), note);
    }

    private Petition decidable(PetitionNumber number, Actor moderator) {
        var petition = steps.lock(number);
        var actions = guard.of(petition, moderator);
        actions.require(actions.mayDecide());
        return petition;
    }

    private Reason reasoned(@Nullable String reasonCode, LocalizedText note) {
        decisions.requireReasoned(reasonCode, note);
        return reasons.find(Objects.requireNonNull(reasonCode)).orElseThrow();
    }

    /** The version in force on the day of opening; the one it was handed in under when the procedure has ended since. */
    private Procedure procedureInForce(Petition petition) {
        var code = Objects.requireNonNull(petition.procedureCode());
        return procedures.current().stream()
                .filter(procedure -> procedure.code().equals(code))
                .findFirst()
                .or(() -> procedures.find(code, Objects.requireNonNull(petition.procedureVersion())))
                .orElseThrow();
    }

    private static Map<String, String> closing(@Nullable Instant closesAt) {
        return closesAt == null
                ? Map.of()
                : Map.of("date", Formats.day(closesAt).toString());
    }
}
