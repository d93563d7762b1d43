package org.bastama.civic.responses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official enters a petition that was handed over into the authority's register: its number and day, once. */
@Component
public class RegisterPetition {

    private final HandOverRepository handOvers;
    private final ResponseGuard guard;
    private final PublicActs acts;
    private final Clock clock;

    RegisterPetition(HandOverRepository handOvers, ResponseGuard guard, PublicActs acts, Clock clock) {
        this.handOvers = handOvers;
        this.guard = guard;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Rejected with field errors ({@code incomingNumber}, {@code registeredOn}), with {@code responses.not-handed-over},
     * {@code responses.already-registered}, {@code responses.already-answered} or {@code responses.passed-on}.
     */
    @Transactional
    public void register(PetitionNumber number, String incomingNumber, @Nullable LocalDate registeredOn, Actor actor) {
        register(number, incomingNumber, registeredOn, new Signatory.Official(actor));
    }

    /** The same for whoever speaks for the authority, by whatever way. */
    @Transactional
    public void register(
            PetitionNumber number, String incomingNumber, @Nullable LocalDate registeredOn, Signatory signatory) {
        var handOver = guard.heldHandOver(number);
        guard.of(handOver, signatory).requireRegister();
        var incoming = checked(incomingNumber, registeredOn, handOver);
        var day = Objects.requireNonNull(registeredOn);
        if (!handOvers.register(number, incoming, day)) {
            throw Rejection.of("responses.already-registered");
        }
        var registration = acts.act(
                handOver,
                Response.Kind.REGISTRATION,
                null,
                Response.Particulars.registered(incoming, day),
                LocalizedText.empty(),
                signatory);
        acts.publish(
                registration,
                signatory,
                "registered",
                Map.of("number", incoming, "date", day.toString(), "authority", handOver.authoritySlug()),
                LocalizedText.empty());
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
