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

/** What an official can do with the term of a petition: extend it, suspend it, have it run again. */
@org.springframework.stereotype.Component
class TermActs {

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
        return List.of(
                extension(handOver, actions.extend(), actor, done),
                actions.resume().given()
                        ? resumption(handOver, actor, done)
                        : suspension(handOver, actions.suspend(), actor, done));
    }

    private Component extension(HandOver handOver, Permit permit, Actor actor, Runnable done) {
        return permit.given()
                ? folds.of(
                        handOver,
                        TypedAct.extension(LocalizedText.empty()),
                        actor,
                        fields -> new ExtensionForm(
                                handOver.petition(), fields, extendDeadline, sending.of(handOver, actor), actor, done),
                        "responses.extension.title")
                : new Refusal(permit);
    }

    private Component suspension(HandOver handOver, Permit permit, Actor actor, Runnable done) {
        return permit.given()
                ? folds.of(
                        handOver,
                        TypedAct.suspension(null, LocalizedText.empty()),
                        actor,
                        fields -> new SuspensionForm(
                                handOver.petition(), fields, suspendDeadline, sending.of(handOver, actor), actor, done),
                        "responses.suspension.title")
                : new Refusal(permit);
    }

    private Component resumption(HandOver handOver, Actor actor, Runnable done) {
        return folds.of(
                handOver,
                TypedAct.resumption(LocalizedText.empty()),
                actor,
                fields -> new ResumptionForm(
                        handOver.petition(), fields, resumeDeadline, sending.of(handOver, actor), actor, done),
                "responses.resumption.title");
    }
}
