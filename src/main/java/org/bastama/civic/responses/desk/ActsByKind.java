package org.bastama.civic.responses.desk;

import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResumeDeadline;
import org.bastama.civic.responses.SuspendDeadline;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;

/** Leads an act of any kind to its use case. */
@Component
class ActsByKind {

    private final PublishResponse answers;
    private final PublishInterim interims;
    private final ExtendDeadline extensions;
    private final SuspendDeadline suspensions;
    private final ResumeDeadline resumptions;
    private final TransferPetition transfers;
    private final CorrectResponse corrections;

    ActsByKind(
            PublishResponse answers,
            PublishInterim interims,
            ExtendDeadline extensions,
            SuspendDeadline suspensions,
            ResumeDeadline resumptions,
            TransferPetition transfers,
            CorrectResponse corrections) {
        this.answers = answers;
        this.interims = interims;
        this.extensions = extensions;
        this.suspensions = suspensions;
        this.resumptions = resumptions;
        this.transfers = transfers;
        this.corrections = corrections;
    }

    /** Whether it could be published now; rejected as publishing would be. */
    void check(PetitionNumber number, TypedAct act, Actor actor) {
        if (act.corrects() != null) {
            corrections.preview(number, act.corrects(), act.form(), act.reason(), actor);
            return;
        }
        switch (act.kind()) {
            case FINAL -> answers.preview(number, act.form(), actor);
            case INTERIM -> interims.check(number, act.text(), actor);
            case EXTENSION -> extensions.check(number, act.reason(), actor);
            case SUSPENSION -> suspensions.check(number, act.until(), act.reason(), actor);
            case RESUMPTION -> resumptions.check(number, act.reason(), actor);
            case TRANSFER -> transfers.check(number, act.to(), act.reason(), actor);
            case REGISTRATION -> throw notProposed(act.kind());
        }
    }

    /** Publishes it as things are now: the one who approves has them before the eyes. */
    void publish(PetitionNumber number, TypedAct act, Actor actor) {
        if (act.corrects() != null) {
            corrections.correct(number, act.corrects(), act.form(), act.reason(), actor);
            return;
        }
        switch (act.kind()) {
            case FINAL -> answers.publish(number, act.form(), actor);
            case INTERIM -> interims.publish(number, act.text(), interims.published(number), actor);
            case EXTENSION -> extend(number, act, actor);
            case SUSPENSION -> suspensions.suspend(number, act.until(), act.reason(), actor);
            case RESUMPTION -> resumptions.resume(number, act.reason(), actor);
            case TRANSFER -> transfers.transfer(number, act.to(), act.reason(), actor);
            case REGISTRATION -> throw notProposed(act.kind());
        }
    }

    private void extend(PetitionNumber number, TypedAct act, Actor actor) {
        extensions.check(number, act.reason(), actor);
        extensions.extend(number, extensions.dueDate(number), act.reason(), actor);
    }

    /** A petition is entered into the register by whoever opens the post. */
    private static Rejection notProposed(Response.Kind kind) {
        assert kind == Response.Kind.REGISTRATION;
        return Rejection.of("shared.not-allowed");
    }
}
