package org.bastama.civic.responses.ui;

import java.util.function.Consumer;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.SecondOfficial;
import org.bastama.civic.responses.desk.ProposeAct;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.Rejected;

/** What pressing the button of an act does: it is published or, where its authority wants that, handed to a colleague. */
@org.springframework.stereotype.Component
class ActSending {

    /** One of both ways. */
    record Way(boolean approval, Consumer<TypedAct> propose) {

        /** Publishes, or proposes instead. */
        void send(TypedAct act, Runnable publish) {
            if (approval) {
                propose.accept(act);
            } else {
                publish.run();
            }
        }

        /** The message key of the button, given the one of publishing. */
        String button(String publish) {
            return approval ? "responses.proposal.submit" : publish;
        }

        /** Tells that it was done, given the message key of what was published. */
        void done(String published) {
            Rejected.done(approval ? "responses.proposal.submitted" : published);
        }
    }

    private final SecondOfficial secondOfficial;
    private final ProposeAct proposeAct;

    ActSending(SecondOfficial secondOfficial, ProposeAct proposeAct) {
        this.secondOfficial = secondOfficial;
        this.proposeAct = proposeAct;
    }

    /** The way of an authority's official. */
    Way of(HandOver handOver, Actor actor) {
        return new Way(
                secondOfficial.neededFor(handOver.authoritySlug()),
                act -> proposeAct.propose(handOver.petition(), act, actor));
    }
}
