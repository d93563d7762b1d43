package org.bastama.outside.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.SuspendDeadline;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Extensions, suspensions, transfers, interim answers and corrections of the demo, so many days after a hand-over. */
@Component
@Profile("demo")
class OfficialActs {

    private final Stage stage;
    private final Cast cast;
    private final PetitionQueries petitions;
    private final ResponseQueries responses;
    private final DeadlineQueries deadlines;
    private final PublishInterim interim;
    private final ExtendDeadline extend;
    private final SuspendDeadline suspend;
    private final TransferPetition transfer;
    private final CorrectResponse correct;
    private final Clock clock;
    private final Set<DemoPetition.Act> done = new HashSet<>();

    OfficialActs(
            Stage stage,
            Cast cast,
            PetitionQueries petitions,
            ResponseQueries responses,
            DeadlineQueries deadlines,
            PublishInterim interim,
            ExtendDeadline extend,
            SuspendDeadline suspend,
            TransferPetition transfer,
            CorrectResponse correct,
            Clock clock) {
        this.stage = stage;
        this.cast = cast;
        this.petitions = petitions;
        this.responses = responses;
        this.deadlines = deadlines;
        this.interim = interim;
        this.extend = extend;
        this.suspend = suspend;
        this.transfer = transfer;
        this.correct = correct;
        this.clock = clock;
    }

    /** Looks every night whether it is time for one of them. */
    void rehearse(DemoContent content, DemoPetition petition) {
        var acts = Objects.requireNonNullElse(petition.acts(), List.<DemoPetition.Act>of());
        if (!acts.isEmpty()) {
            stage.everyNight(() -> stage.startedYet(petition.key())
                    .flatMap(petitions::find)
                    .map(AnswerActs::handedOver)
                    .ifPresent(since -> acts.stream()
                            .filter(act -> isTime(since, act.daysAfterHandOver()) && done.add(act))
                            .forEach(act -> play(content, stage.petition(petition.key()), act))));
        }
    }

    private void play(DemoContent content, PetitionNumber number, DemoPetition.Act act) {
        var official = cast.actor(content.person(act.by()));
        var text = act.text().localised();
        switch (act.kind()) {
            case "interim" -> interim.publish(number, text, interim.published(number), official);
            case "extension" ->
                extend.extend(number, deadlines.current(number).orElseThrow().dueOn(), text, official);
            case "suspension" ->
                suspend.suspend(
                        number,
                        Formats.day(clock.instant()).plusDays(Objects.requireNonNull(act.days())),
                        text,
                        official);
            case "transfer" -> transfer.transfer(number, act.to(), text, official);
            case "correction" -> correct(number, act, official);
            default -> throw new IllegalArgumentException(act.kind());
        }
    }

    private void correct(PetitionNumber number, DemoPetition.Act act, Actor official) {
        var answer = responses.of(number).stream()
                .filter(response -> response.kind() == Response.Kind.FINAL)
                .findFirst()
                .orElseThrow();
        var corrected = replaced(answer.text(), Objects.requireNonNull(act.replace()));
        correct.correct(
                number,
                answer.id(),
                new ResponseForm(answer.outcome(), corrected, answer.demands()),
                act.text().localised(),
                official);
    }

    private static LocalizedText replaced(LocalizedText text, Map<String, List<String>> replace) {
        var corrected = text;
        for (var language : Language.all()) {
            var words = replace.get(language.code());
            if (words != null) {
                corrected = corrected.with(language, corrected.in(language).replace(words.getFirst(), words.getLast()));
            }
        }
        return corrected;
    }

    private boolean isTime(Instant handedOver, int days) {
        return !clock.instant().isBefore(handedOver.plus(Duration.ofDays(days)));
    }
}
