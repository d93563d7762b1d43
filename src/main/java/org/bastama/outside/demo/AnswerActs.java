package org.bastama.outside.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.RegisterPetition;
import org.bastama.foundation.shared.Formats;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What officials of the demo do, so many days after a petition was handed over. */
@Component
@Profile("demo")
class AnswerActs {

    private final Stage stage;
    private final Cast cast;
    private final PetitionQueries petitions;
    private final RegisterPetition register;
    private final PublishResponse publish;
    private final Clock clock;
    private final Set<String> done = new HashSet<>();

    AnswerActs(
            Stage stage,
            Cast cast,
            PetitionQueries petitions,
            RegisterPetition register,
            PublishResponse publish,
            Clock clock) {
        this.stage = stage;
        this.cast = cast;
        this.petitions = petitions;
        this.register = register;
        this.publish = publish;
        this.clock = clock;
    }

    /** Looks every night whether it is time to register and to answer. */
    void rehearse(DemoContent content, DemoPetition petition) {
        var answer = petition.response();
        if (answer != null) {
            stage.everyNight(() -> stage.startedYet(petition.key())
                    .flatMap(petitions::find)
                    .map(AnswerActs::handedOver)
                    .ifPresent(since -> act(content, petition, answer, since)));
        }
    }

    private void act(DemoContent content, DemoPetition petition, DemoPetition.Answer answer, Instant handedOver) {
        var official = cast.actor(content.person(answer.by()));
        var number = stage.petition(petition.key());
        if (isTime(handedOver, answer.registeredDaysAfterHandOver()) && done.add("registered " + petition.key())) {
            register.register(number, answer.incoming(), Formats.day(clock.instant()), official);
        }
        if (answer.text() != null
                && answer.answeredDaysAfterHandOver() != null
                && isTime(handedOver, answer.answeredDaysAfterHandOver())
                && done.add("answered " + petition.key())) {
            publish.publish(number, answer.form(), official);
        }
    }

    private boolean isTime(Instant handedOver, int days) {
        return !clock.instant().isBefore(handedOver.plus(Duration.ofDays(days)));
    }

    static @org.jspecify.annotations.Nullable Instant handedOver(Petition petition) {
        return petition.thresholds().stream()
                .map(Petition.Threshold::handedOverAt)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(petition.moments().handedOverAt());
    }
}
