package org.bastama.civic.responses.paper;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.responses.AnnulLetter;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.civic.responses.Signatory;
import org.bastama.civic.responses.paper.PaperAnswer.State;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A moderator compares what a group entered with the scan: confirmed, it is the authority's final response of the day it
 * was received. When an official objects, a moderator decides once more.
 */
@Component
public class DecidePaperAnswer {

    static final String QUEUE = "paper-answers";

    private final PaperAnswerRepository answers;
    private final PaperAnswers rules;
    private final PublishResponse publish;
    private final AnnulLetter annul;
    private final ResponseGuard guard;
    private final Timeline timeline;
    private final Decisions decisions;
    private final PaperMails mails;
    private final Clock clock;

    DecidePaperAnswer(
            PaperAnswerRepository answers,
            PaperAnswers rules,
            PublishResponse publish,
            AnnulLetter annul,
            ResponseGuard guard,
            Timeline timeline,
            Decisions decisions,
            PaperMails mails,
            Clock clock) {
        this.answers = answers;
        this.rules = rules;
        this.publish = publish;
        this.annul = annul;
        this.guard = guard;
        this.timeline = timeline;
        this.decisions = decisions;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Confirms what waits: it is published and stops the term on the day it was received; what was delivered after that
     * waits on. An objection is overruled.
     * Rejected with {@code responses.paper.settled}, and with {@code responses.already-answered} or
     * {@code shared.not-allowed} when the authority answered or the petition was passed on meanwhile.
     */
    @Transactional
    public void confirm(PetitionNumber number, Actor moderator) {
        var answer = decided(number, State.CONFIRMED, LocalizedText.empty(), moderator);
        if (answer.state() == State.CONTESTED) {
            decide(answer, "stands", LocalizedText.empty(), moderator);
            return;
        }
        var delivery = requireItsDelivery(answer);
        var signatory = new Signatory.Paper(number, answer.turn(), answer.receivedOn());
        var letter = publish.publishLetter(
                number, new ResponseForm(answer.outcome(), answer.text()), answer.letterNumber(), signatory);
        answers.published(answer, letter.id(), signatory.answeredAt(delivery, letter.publishedAt()));
        decisions.record(QUEUE, number.toString(), "confirmed", null, LocalizedText.empty(), moderator);
        mails.confirmed(answer);
    }

    /**
     * Does not confirm what waits, for a reason that everybody sees; or agrees with an objection: the answer is taken
     * back, and the term runs on. Rejected at {@code note} without a reason.
     */
    @Transactional
    public void refuse(PetitionNumber number, LocalizedText note, Actor moderator) {
        new Rejections().require(!note.isEmpty(), "note", "shared.required").throwIfAny();
        var contested = answers.waiting(number)
                .filter(answer -> answer.state() == State.CONTESTED)
                .isPresent();
        var answer = decided(number, contested ? State.ANNULLED : State.REFUSED, note, moderator);
        if (contested) {
            annul.annul(
                    number,
                    Objects.requireNonNull(answer.response()),
                    Objects.requireNonNull(answer.answeredAt()),
                    note);
            decide(answer, "annulled", note, moderator);
            return;
        }
        timeline.add(number, "paper_refused", Map.of("authority", answer.authoritySlug()), note);
        decisions.record(QUEUE, number.toString(), "unconfirmed", null, note, moderator);
        mails.refused(answer, note);
    }

    /** A letter answers the delivery that waited when it was received, not a later one or one to another authority. */
    private HandOver requireItsDelivery(PaperAnswer answer) {
        var waiting = guard.heldHandOver(answer.petition());
        if (!waiting.authoritySlug().equals(answer.authoritySlug())
                || waiting.handedOverAt().isAfter(answer.enteredAt())
                || Formats.day(waiting.handedOverAt()).isAfter(answer.receivedOn())) {
            throw Rejection.of("responses.paper.settled");
        }
        return waiting;
    }

    private void decide(PaperAnswer answer, String verdict, LocalizedText note, Actor moderator) {
        decisions.record(QUEUE, answer.petition().toString(), verdict, null, note, moderator);
        mails.judged(answer, verdict, note);
    }

    /** The answer as it was before the decision. */
    private PaperAnswer decided(PetitionNumber number, State to, LocalizedText note, Actor moderator) {
        moderator.require(Role.MODERATOR);
        var answer = answers.waiting(number).orElseThrow(() -> Rejection.of("responses.paper.settled"));
        if (!rules.mayDecide(answer, moderator)) {
            throw Rejection.of("shared.not-allowed");
        }
        if (!answers.decide(answer, to, note, clock.instant(), moderator.requireAccount())) {
            throw Rejection.of("responses.paper.settled");
        }
        return answer;
    }
}
