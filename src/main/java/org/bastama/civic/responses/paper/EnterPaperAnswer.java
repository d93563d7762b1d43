package org.bastama.civic.responses.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A leader of the group enters an answer that came on paper; a moderator confirms it. */
@Component
public class EnterPaperAnswer {

    private final PaperAnswerRepository answers;
    private final PaperAnswers rules;
    private final PetitionQueries petitions;
    private final ResponseQueries responses;
    private final PublishResponse publish;
    private final Timeline timeline;
    private final Files files;
    private final Clock clock;

    EnterPaperAnswer(
            PaperAnswerRepository answers,
            PaperAnswers rules,
            PetitionQueries petitions,
            ResponseQueries responses,
            PublishResponse publish,
            Timeline timeline,
            Files files,
            Clock clock) {
        this.answers = answers;
        this.rules = rules;
        this.petitions = petitions;
        this.responses = responses;
        this.publish = publish;
        this.timeline = timeline;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Enters it. Rejected with field errors ({@code receivedOn}, {@code letterNumber}, {@code outcome}, {@code text},
     * {@code text.<language>}, {@code scan}), with {@code shared.not-allowed}, or with {@code responses.paper.one-waits}
     * when another one waits.
     */
    @Transactional
    public void enter(PetitionNumber number, PaperForm form, Actor actor) {
        var leader = actor.requireAccount();
        var petition = petitions.find(number).orElseThrow(() -> Rejection.of("shared.unknown-number"));
        if (!rules.leads(petition, actor)) {
            throw Rejection.of("shared.not-allowed");
        }
        var handOver = responses.handOver(number).orElseThrow();
        if (handOver.endedAt() != null) {
            throw Rejection.of("responses.already-answered");
        }
        var rejections = new Rejections();
        checkDay(rejections, form.receivedOn(), handOver);
        var letter = rejections.collect("letterNumber", () -> Text.name(form.letterNumber(), 80));
        var answer = publish.checked(rejections, number, form.answer());
        var scan = form.scan();
        rejections.require(scan != null && files.find(scan).isPresent(), "scan", "responses.paper.scan-missing");
        rejections.throwIfAny();
        var entered = new PaperAnswer(
                Ids.next(clock),
                number,
                handOver.turn(),
                handOver.authoritySlug(),
                Objects.requireNonNull(form.receivedOn()),
                Objects.requireNonNull(letter),
                Objects.requireNonNull(answer.outcome()),
                answer.text(),
                Objects.requireNonNull(scan),
                PaperAnswer.State.WAITING,
                leader,
                clock.instant(),
                LocalizedText.empty(),
                null,
                null,
                null,
                LocalizedText.empty());
        if (!answers.insert(entered)) {
            throw Rejection.of("responses.paper.one-waits");
        }
        timeline.add(
                number,
                "paper_entered",
                Map.of(
                        "authority",
                        handOver.authoritySlug(),
                        "date",
                        entered.receivedOn().toString()),
                LocalizedText.empty());
    }

    private void checkDay(Rejections rejections, @Nullable LocalDate day, HandOver handOver) {
        var handedOver = Formats.day(handOver.handedOverAt());
        rejections.require(day != null, "receivedOn", "shared.required");
        if (day != null) {
            rejections
                    .require(!day.isAfter(Formats.day(clock.instant())), "receivedOn", "responses.date-in-future")
                    .require(!day.isBefore(handedOver), "receivedOn", "responses.date-before-hand-over", handedOver);
        }
    }
}
