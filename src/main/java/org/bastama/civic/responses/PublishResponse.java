package org.bastama.civic.responses;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bastama.civic.petitions.handover.MarkAnswered;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An official gives the final response: it stops the deadline, and the petition is answered. Once. */
@Component
public class PublishResponse {

    /** The longest response, in code points of one language. */
    public static final int MAXIMUM = 10_000;

    private final HandOverRepository handOvers;
    private final DeadlineRepository deadlines;
    private final ResponseRepository responses;
    private final ResponseGuard guard;
    private final SecondOfficial secondOfficial;
    private final AnswerRules rules;
    private final MarkAnswered markAnswered;
    private final PublicActs acts;
    private final Messages messages;

    PublishResponse(
            HandOverRepository handOvers,
            DeadlineRepository deadlines,
            ResponseRepository responses,
            ResponseGuard guard,
            SecondOfficial secondOfficial,
            AnswerRules rules,
            MarkAnswered markAnswered,
            PublicActs acts,
            Messages messages) {
        this.handOvers = handOvers;
        this.deadlines = deadlines;
        this.responses = responses;
        this.guard = guard;
        this.secondOfficial = secondOfficial;
        this.rules = rules;
        this.markAnswered = markAnswered;
        this.acts = acts;
        this.messages = messages;
    }

    /** The outcomes the petition's procedure allows, in the order they are offered. */
    public Set<String> outcomes(PetitionNumber number) {
        return rules.outcomes(number);
    }

    /**
     * What would be published, changing nothing. Rejected with field errors ({@code outcome}, {@code text},
     * {@code text.<language>}, and as {@link DemandRules} names them), with {@code responses.not-handed-over},
     * {@code responses.already-answered} or {@code responses.passed-on}.
     */
    @Transactional(readOnly = true)
    public Response preview(PetitionNumber number, ResponseForm form, Actor actor) {
        return checked(number, form, Response.Particulars.NONE, new Signatory.Official(actor));
    }

    private Response checked(
            PetitionNumber number, ResponseForm form, Response.Particulars particulars, Signatory signatory) {
        var handOver = guard.handOver(number);
        guard.of(handOver, signatory).requireAnswer();
        var checked = checked(number, form);
        return acts.act(
                handOver,
                Response.Kind.FINAL,
                checked.outcome(),
                particulars.answering(checked.demands()),
                checked.text(),
                signatory);
    }

    /**
     * Publishes the final response; rejected like {@link #preview}, or with {@code responses.approval.needed}. Of two
     * officials at once exactly one succeeds.
     */
    @Transactional
    public void publish(PetitionNumber number, ResponseForm form, Actor actor) {
        publish(number, form, new Signatory.Official(actor));
    }

    /** The same for whoever speaks for the authority, by whatever way. */
    @Transactional
    public void publish(PetitionNumber number, ResponseForm form, Signatory signatory) {
        publish(number, form, Response.Particulars.NONE, signatory);
    }

    /**
     * The same of a letter on paper, by its number; it stops the deadline on the day it was received. What was delivered
     * after that waits on.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Response publishLetter(
            PetitionNumber number, ResponseForm form, String letterNumber, Signatory.Paper signatory) {
        return publish(number, form, Response.Particulars.letter(letterNumber), signatory);
    }

    private Response publish(
            PetitionNumber number, ResponseForm form, Response.Particulars particulars, Signatory signatory) {
        handOvers.hold(number);
        var response = checked(number, form, particulars, signatory);
        var answeredAt = signatory.answeredAt(guard.handOver(number), response.publishedAt());
        secondOfficial.require(guard.handOver(number), signatory);
        if (!handOvers.end(number, answeredAt)) {
            throw Rejection.of("responses.already-answered");
        }
        deadlines.stop(number, answeredAt);
        if (response.source() != Response.Source.PAPER) {
            // A letter may be taken back; then officials go on where they were.
            responses.deleteDrafts(number);
        }
        markAnswered.answered(number, answeredAt);
        acts.publish(
                response,
                signatory,
                step(response.source()),
                Map.of("authority", response.authoritySlug()),
                outcomeInWords(Objects.requireNonNull(response.outcome())));
        return response;
    }

    private static String step(Response.Source source) {
        return switch (source) {
            case DESK -> "answered";
            case LINK -> "answered_by_link";
            case PAPER -> "answered_on_paper";
        };
    }

    private LocalizedText outcomeInWords(String outcome) {
        var words = new EnumMap<Language, String>(Language.class);
        Language.all().forEach(l -> words.put(l, messages.get(l, "responses.outcome." + outcome)));
        return new LocalizedText(words);
    }

    private ResponseForm checked(PetitionNumber number, ResponseForm form) {
        var rejections = new Rejections();
        var checked = rules.checked(rejections, number, form);
        rejections.throwIfAny();
        return checked;
    }

    /** The form, cleaned; its broken rules are collected, at the fields that {@link #preview} names. */
    public ResponseForm checked(Rejections rejections, PetitionNumber number, ResponseForm form) {
        return rules.checked(rejections, number, form);
    }
}
