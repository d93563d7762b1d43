package org.bastama.civic.responses;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official corrects what the authority has published: a new version with a reason. The old one stays readable. */
@Component
public class CorrectResponse {

    private final ResponseRepository responses;
    private final ResponseGuard guard;
    private final SecondOfficial secondOfficial;
    private final AnswerRules answers;
    private final PublicActs acts;
    private final Clock clock;

    CorrectResponse(
            ResponseRepository responses,
            ResponseGuard guard,
            SecondOfficial secondOfficial,
            AnswerRules answers,
            PublicActs acts,
            Clock clock) {
        this.responses = responses;
        this.guard = guard;
        this.secondOfficial = secondOfficial;
        this.answers = answers;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Publishes the next version of the one named. Rejected with field errors ({@code outcome}, {@code text},
     * {@code text.<language>}, as {@link DemandRules} names them, {@code reason}, {@code reason.<language>}), with
     * {@code responses.correction.unchanged}, {@code responses.passed-on} or {@code responses.taken-down}, or with
     * {@code responses.correction.meanwhile} when that version is no longer the newest, or with
     * {@code responses.approval.needed}.
     */
    @Transactional
    public void correct(PetitionNumber number, UUID version, ResponseForm form, LocalizedText why, Actor actor) {
        actor.requireAccount();
        var handOver = guard.heldHandOver(number);
        var former = former(handOver, version, actor);
        var correction = checked(former, form, why, actor);
        secondOfficial.require(handOver, new Signatory.Official(actor));
        responses.supersede(former, clock.instant());
        acts.publish(
                correction,
                new Signatory.Official(actor),
                "corrected",
                Map.of("authority", correction.authoritySlug()),
                correction.version().reason());
    }

    /** What would be published, changing nothing; rejected like {@link #correct}. */
    @Transactional(readOnly = true)
    public Response preview(PetitionNumber number, UUID version, ResponseForm form, LocalizedText why, Actor actor) {
        actor.requireAccount();
        return checked(former(guard.handOver(number), version, actor), form, why, actor);
    }

    private Response former(HandOver handOver, UUID version, Actor actor) {
        guard.of(handOver, actor).requireCorrect();
        var former = responses
                .find(handOver.petition(), version)
                .filter(response -> response.kind().correctable())
                .filter(response -> response.authoritySlug().equals(handOver.authoritySlug()))
                .orElseThrow(() -> Rejection.of("shared.not-allowed"));
        if (!responses.isNewest(former)) {
            throw Rejection.of("responses.correction.meanwhile");
        }
        return former;
    }

    private Response checked(Response former, ResponseForm form, LocalizedText why, Actor actor) {
        var rejections = new Rejections();
        var correction = former.kind() == Response.Kind.FINAL
                ? answers.checked(rejections, former.petition(), form)
                : interim(rejections, form);
        var reason = ActText.reason(rejections, why);
        rejections.throwIfAny();
        if (correction.equals(former.form())) {
            throw Rejection.of("responses.correction.unchanged");
        }
        return acts.correction(former, correction, reason, new Signatory.Official(actor));
    }

    private static ResponseForm interim(Rejections rejections, ResponseForm form) {
        return new ResponseForm(
                null,
                ActText.checked(rejections, "text", form.text(), PublishInterim.MAXIMUM, "responses.text-missing"));
    }
}
