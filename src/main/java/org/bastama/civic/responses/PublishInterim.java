package org.bastama.civic.responses;

import java.util.Map;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official tells how things stand before the final response. The deadline goes on; there may be several. */
@Component
public class PublishInterim {

    /** The longest interim response, in code points of one language. */
    public static final int MAXIMUM = 3_000;

    private final ResponseRepository responses;
    private final ResponseGuard guard;
    private final SecondOfficial secondOfficial;
    private final PublicActs acts;

    PublishInterim(ResponseRepository responses, ResponseGuard guard, SecondOfficial secondOfficial, PublicActs acts) {
        this.responses = responses;
        this.guard = guard;
        this.secondOfficial = secondOfficial;
        this.acts = acts;
    }

    /** How many interim responses there are, in all versions: whoever writes one has seen these. */
    public int published(PetitionNumber number) {
        return responses.count(number, Response.Kind.INTERIM);
    }

    /** Whether it could be published now, changing nothing; rejected like {@link #publish}. */
    @Transactional(readOnly = true)
    public void check(PetitionNumber number, LocalizedText typed, Actor actor) {
        actor.requireAccount();
        guard.of(guard.handOver(number), actor).requireAnswer();
        checked(typed);
    }

    private static LocalizedText checked(LocalizedText typed) {
        var rejections = new Rejections();
        var text = ActText.checked(rejections, "text", typed, MAXIMUM, "responses.text-missing");
        rejections.throwIfAny();
        return text;
    }

    /**
     * Publishes at once. Rejected with field errors ({@code text}, {@code text.<language>}), with
     * {@code responses.not-handed-over}, {@code responses.already-answered}, {@code responses.passed-on}, or with
     * {@code responses.interim.meanwhile} when somebody published one that the writer had not {@code seen}, or with
     * {@code responses.approval.needed}.
     */
    @Transactional
    public void publish(PetitionNumber number, LocalizedText typed, int seen, Actor actor) {
        actor.requireAccount();
        var handOver = guard.heldHandOver(number);
        guard.of(handOver, actor).requireAnswer();
        if (published(number) != seen) {
            throw Rejection.of("responses.interim.meanwhile");
        }
        var official = new Signatory.Official(actor);
        secondOfficial.require(handOver, official);
        var text = checked(typed);
        var interim = acts.act(handOver, Response.Kind.INTERIM, null, Response.Particulars.NONE, text, official);
        acts.publish(
                interim, official, "interim", Map.of("authority", handOver.authoritySlug()), LocalizedText.empty());
    }
}
