package org.bastama.civic.responses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official enters a petition that was handed over into the authority's register: its number and day, once. */
@Component
public class RegisterPetition {

    private final HandOverRepository handOvers;
    private final ResponseRepository responses;
    private final ResponseGuard guard;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterPetition(
            HandOverRepository handOvers,
            ResponseRepository responses,
            ResponseGuard guard,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handOvers = handOvers;
        this.responses = responses;
        this.guard = guard;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Rejected with field errors ({@code incomingNumber}, {@code registeredOn}), with {@code responses.not-handed-over},
     * {@code responses.already-registered} or {@code responses.already-answered}.
     */
    @Transactional
    public void register(PetitionNumber number, String incomingNumber, @Nullable LocalDate registeredOn, Actor actor) {
        var official = actor.requireAccount();
        var handOver = guard.handOver(number);
        guard.of(handOver, actor).requireRegister();
        var incoming = checked(incomingNumber, registeredOn, handOver);
        var day = Objects.requireNonNull(registeredOn);
        if (!handOvers.register(number, incoming, day)) {
            throw Rejection.of("responses.already-registered");
        }
        responses.insert(
                new Response(
                        number,
                        Ids.next(clock),
                        Response.Kind.REGISTRATION,
                        handOver.authoritySlug(),
                        null,
                        incoming,
                        day,
                        LocalizedText.empty(),
                        actor.name(),
                        clock.instant()),
                official);
        timeline.add(
                number,
                "registered",
                Map.of("number", incoming, "date", day.toString(), "authority", handOver.authoritySlug()),
                LocalizedText.empty());
        events.publishEvent(new ResponsePublished(number, Response.Kind.REGISTRATION));
    }

    private String checked(String incomingNumber, @Nullable LocalDate registeredOn, HandOver handOver) {
        var rejections = new Rejections();
        var incoming = rejections.collect("incomingNumber", () -> Text.line(incomingNumber, 80));
        rejections.require(registeredOn != null, "registeredOn", "shared.required");
        if (registeredOn != null) {
            rejections
                    .require(
                            !registeredOn.isAfter(Formats.day(clock.instant())),
                            "registeredOn",
                            "responses.date-in-future")
                    .require(
                            !registeredOn.isBefore(Formats.day(handOver.handedOverAt())),
                            "registeredOn",
                            "responses.date-before-hand-over",
                            Formats.day(handOver.handedOverAt()));
        }
        rejections.throwIfAny();
        return Objects.requireNonNull(incoming);
    }
}
