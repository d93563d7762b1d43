package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.Permit;
import org.bastama.civic.responses.ResponseActions;
import org.bastama.civic.responses.ResumeDeadline;
import org.bastama.civic.responses.SuspendDeadline;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;

/** What an official can do with the term of a petition: extend it, suspend it, have it run again. */
@org.springframework.stereotype.Component
class TermActs {

    private static final LocalizedText NOTHING = LocalizedText.empty();

    private final ExtendDeadline extendDeadline;
    private final SuspendDeadline suspendDeadline;
    private final ResumeDeadline resumeDeadline;
    private final ActSending sending;
    private final ActFolds folds;

    TermActs(
            ExtendDeadline extendDeadline,
            SuspendDeadline suspendDeadline,
            ResumeDeadline resumeDeadline,
            ActSending sending,
            ActFolds folds) {
        this.extendDeadline = extendDeadline;
        this.suspendDeadline = suspendDeadline;
        this.resumeDeadline = resumeDeadline;
        this.sending = sending;
        this.folds = folds;
    }

    /** The forms, or why there is none; of suspending and resuming the one that comes next. */
    List<Component> of(HandOver handOver, ResponseActions actions, Actor actor, Runnable done) {
        var number = handOver.petition();
        var desk = new Desk(handOver, actor, done);
        return List.of(
                fold(desk, actions.extend(), TypedAct.extension(NOTHING), extension(number, actor)),
                actions.resume().given()
                        ? fold(desk, actions.resume(), TypedAct.resumption(NOTHING), resumption(number, actor))
                        : fold(desk, actions.suspend(), TypedAct.suspension(null, NOTHING), suspension(number, actor)));
    }

    /** Who has which petition before them, and what follows an act. */
    private record Desk(HandOver handOver, Actor actor, Runnable done) {}

    private Component fold(Desk desk, Permit permit, TypedAct begin, TermForm.Change change) {
        return permit.given()
                ? folds.of(
                        desk.handOver(),
                        begin,
                        desk.actor(),
                        fields -> new TermForm(fields, change, sending.of(desk.handOver(), desk.actor()), desk.done()),
                        change.key("title"))
                : new Refusal(permit);
    }

    private TermForm.Change extension(PetitionNumber number, Actor actor) {
        return new TermForm.Change(
                "extension",
                () -> new TermForm.Dates(extendDeadline.dueDate(number), extendDeadline.newDueDate(number)),
                (act, seen) -> extendDeadline.extend(number, seen, act.reason(), actor));
    }

    private TermForm.Change suspension(PetitionNumber number, Actor actor) {
        return new TermForm.Change(
                "suspension",
                () -> new TermForm.Dates(suspendDeadline.dueDate(number), suspendDeadline.lastDay(number)),
                (act, _) -> suspendDeadline.suspend(number, act.until(), act.reason(), actor));
    }

    private TermForm.Change resumption(PetitionNumber number, Actor actor) {
        return new TermForm.Change(
                "resumption",
                () -> new TermForm.Dates(resumeDeadline.lastDay(number), resumeDeadline.newDueDate(number)),
                (act, _) -> resumeDeadline.resume(number, act.reason(), actor));
    }
}
