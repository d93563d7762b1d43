package org.bastama.civic.consultations.opinionmap.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.TreeMap;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.opinionmap.OpinionResults;
import org.bastama.civic.consultations.opinionmap.Standing;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/**
 * Voting on the statements of a part. Who is signed in has each vote counted at once; others vote first, and then have a
 * mailbox confirm all of it.
 */
class VotePart extends Div {

    private final transient OpinionDesk desk;
    private final transient Consultation consultation;
    private final transient Consultation.Part part;
    private final transient OpinionResults results;
    private final transient Actor actor;
    private final Map<Long, Choice> choices = new TreeMap<>();
    private final Div mine = new Div();
    private final BallotForm ballot;
    private final transient Runnable changed;

    VotePart(
            OpinionDesk desk,
            Consultation consultation,
            Consultation.Part part,
            OpinionResults results,
            Standing standing,
            boolean preview,
            Runnable changed) {
        this.desk = desk;
        this.consultation = consultation;
        this.part = part;
        this.results = results;
        this.actor = desk.currentActor().get();
        this.changed = changed;
        this.ballot = new BallotForm(preview, this::send);
        choices.putAll(standing.choices());
        add(new VoteCard(results, choices, order(), preview, this::vote), mine);
        if (!actor.isSignedIn()) {
            add(ballot);
        }
        showMine(standing);
    }

    /** One's own order stays the same when one comes back; a stranger's is of this visit. */
    private String order() {
        return actor.accountIfAny().map(account -> account.value().toString()).orElseGet(Ids::randomKey);
    }

    private boolean vote(long statement, Choice choice) {
        if (actor.isSignedIn()
                && !Rejected.handle(
                        () -> desk.vote().vote(consultation.number(), part.ordinal(), statement, choice, actor))) {
            return false;
        }
        choices.put(statement, choice);
        ballot.tell(choices.size());
        showMine(standing());
        return true;
    }

    private Standing standing() {
        return actor.isSignedIn() ? desk.opinions().standing(consultation, part, actor) : new Standing(choices, null);
    }

    /** Folded again after each vote: what it holds is made when it is unfolded. */
    private void showMine(Standing standing) {
        var unfolded = mine.getChildren().anyMatch(child -> child instanceof LazyDetails fold && fold.isOpen());
        if (unfolded) {
            return;
        }
        mine.removeAll();
        if (!standing.choices().isEmpty()) {
            mine.add(new LazyDetails(
                    mine.getTranslation("consultations.opinions.mine"),
                    () -> new MyVotes(results, standing, true, this::vote, this::takeBack)));
        }
    }

    private void takeBack() {
        if (!actor.isSignedIn()
                || Rejected.handle(() -> desk.vote().takeBack(consultation.number(), part.ordinal(), actor))) {
            Rejected.done("consultations.opinions.mine.taken-back");
            changed.run();
        }
    }

    private void send(String email, boolean consent) {
        desk.ballot().send(consultation.number(), part.ordinal(), choices, email, consent, ReaderLanguage.get());
    }
}
