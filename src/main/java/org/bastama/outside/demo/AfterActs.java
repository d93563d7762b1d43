package org.bastama.outside.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.commitments.CommitmentForm;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.civic.responses.commitments.DisputeCommitment;
import org.bastama.civic.responses.commitments.MakeCommitment;
import org.bastama.civic.responses.commitments.ReportCommitment;
import org.bastama.civic.responses.commitments.ReportForm;
import org.bastama.civic.responses.reviews.PublishReply;
import org.bastama.civic.responses.reviews.RequestReview;
import org.bastama.civic.responses.satisfaction.AnswerQuestion;
import org.bastama.civic.responses.satisfaction.Choice;
import org.bastama.civic.responses.satisfaction.SatisfactionQueries;
import org.bastama.civic.signatures.Signers;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What signers, officials and groups of the demo do after an answer; every night somebody looks whether it is time. */
@Component
@Profile("demo")
class AfterActs {

    private static final int MOST = 1_000;

    private final Stage stage;
    private final Cast cast;
    private final PetitionQueries petitions;
    private final Signers signers;
    private final SatisfactionQueries satisfaction;
    private final AnswerQuestion answerQuestion;
    private final MakeCommitment make;
    private final ReportCommitment report;
    private final DisputeCommitment dispute;
    private final PublishReply publishReply;
    private final RequestReview requestReview;
    private final Clock clock;
    private final Random chance = new Random(2027);
    private final Set<Object> done = new HashSet<>();

    AfterActs(
            Stage stage,
            Cast cast,
            PetitionQueries petitions,
            Signers signers,
            SatisfactionQueries satisfaction,
            AnswerQuestion answerQuestion,
            MakeCommitment make,
            ReportCommitment report,
            DisputeCommitment dispute,
            PublishReply publishReply,
            RequestReview requestReview,
            Clock clock) {
        this.stage = stage;
        this.cast = cast;
        this.petitions = petitions;
        this.signers = signers;
        this.satisfaction = satisfaction;
        this.answerQuestion = answerQuestion;
        this.make = make;
        this.report = report;
        this.dispute = dispute;
        this.publishReply = publishReply;
        this.requestReview = requestReview;
        this.clock = clock;
    }

    /** Puts what comes after the answer on the programme. */
    void rehearse(DemoContent content, DemoPetition petition) {
        var after = petition.after();
        if (after != null) {
            stage.everyNight(() -> stage.startedYet(petition.key())
                    .flatMap(petitions::find)
                    .map(AnswerActs::handedOver)
                    .ifPresent(since -> play(content, petition, after, since)));
        }
    }

    private void play(DemoContent content, DemoPetition petition, DemoAfter after, Instant since) {
        var number = stage.petition(petition.key());
        if (after.signers() != null) {
            answer(number, after.signers());
        }
        var reply = after.reply();
        if (reply != null && isTime(since, reply.day()) && done.add(reply)) {
            publishReply.publish(number, reply.text().localised(), cast.coordinator(content, petition));
        }
        var review = after.review();
        if (review != null && isTime(since, review.day()) && done.add(review)) {
            requestReview.request(number, review.text().localised(), cast.coordinator(content, petition));
        }
        var commitments = Objects.requireNonNullElse(after.commitments(), List.<DemoAfter.Promise>of());
        for (var place = 1; place <= commitments.size(); place++) {
            promise(content, petition, commitments.get(place - 1), place, since);
        }
    }

    /** Once the mails that ask are there. */
    private void answer(PetitionNumber number, DemoAfter.Voices voices) {
        var asked = satisfaction.of(number).filter(question -> question.asked() > 0);
        if (asked.isEmpty() || !done.add("answered " + number)) {
            return;
        }
        signers.asking(number, asked.get().openedAt(), null, MOST).signers().forEach(signer -> {
            if (chance.nextInt(100) < voices.answering()) {
                answerQuestion.answer(cast.token(signer.email().value(), "/q/"), choice(voices));
            }
        });
    }

    private Choice choice(DemoAfter.Voices voices) {
        var dice = chance.nextInt(100);
        if (dice < voices.fully()) {
            return Choice.YES;
        }
        return dice < voices.fully() + voices.partly() ? Choice.PARTLY : Choice.NO;
    }

    private void promise(
            DemoContent content, DemoPetition petition, DemoAfter.Promise promise, int place, Instant since) {
        var number = stage.petition(petition.key());
        if (isTime(since, promise.madeDay()) && done.add(promise)) {
            var milestones = Objects.requireNonNullElse(promise.milestones(), List.<DemoAfter.Stop>of()).stream()
                    .map(stop -> new CommitmentForm.MilestoneForm(stop.text().localised(), day(since, stop.dueDay())))
                    .toList();
            make.make(
                    number,
                    new CommitmentForm(promise.text().localised(), day(since, promise.dueDay()), milestones),
                    cast.actor(content.person(promise.by())));
        }
        Objects.requireNonNullElse(promise.steps(), List.<DemoAfter.Report>of()).stream()
                .filter(step -> isTime(since, step.day()) && done.add(step))
                .forEach(step -> say(content, petition, promise, place, step));
    }

    private void say(
            DemoContent content, DemoPetition petition, DemoAfter.Promise promise, int place, DemoAfter.Report step) {
        var number = stage.petition(petition.key());
        var kind = CommitmentStep.Kind.valueOf(step.kind().toUpperCase(Locale.ROOT));
        var text = step.text().localised();
        if (kind == CommitmentStep.Kind.DISPUTED) {
            dispute.dispute(number, place, text, cast.coordinator(content, petition));
        } else {
            report.report(
                    number,
                    place,
                    new ReportForm(kind, text, step.milestone(), List.of()),
                    cast.actor(content.person(promise.by())));
        }
    }

    private static LocalDate day(Instant since, int days) {
        return Formats.day(since).plusDays(days);
    }

    private boolean isTime(Instant since, int days) {
        return !clock.instant().isBefore(since.plus(Duration.ofDays(days)));
    }
}
