package org.bastama.civic.responses;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.handover.MarkAnswered;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
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
    private final PetitionQueries petitions;
    private final ProcedureQueries procedures;
    private final MarkAnswered markAnswered;
    private final Timeline timeline;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishResponse(
            HandOverRepository handOvers,
            DeadlineRepository deadlines,
            ResponseRepository responses,
            ResponseGuard guard,
            PetitionQueries petitions,
            ProcedureQueries procedures,
            MarkAnswered markAnswered,
            Timeline timeline,
            Messages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handOvers = handOvers;
        this.deadlines = deadlines;
        this.responses = responses;
        this.guard = guard;
        this.petitions = petitions;
        this.procedures = procedures;
        this.markAnswered = markAnswered;
        this.timeline = timeline;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** The outcomes the petition's procedure allows, in the order they are offered. */
    public Set<String> outcomes(PetitionNumber number) {
        return petitions
                .find(number)
                .flatMap(p -> procedures.find(
                        Objects.requireNonNull(p.procedureCode()), Objects.requireNonNull(p.procedureVersion())))
                .map(p -> p.outcomes())
                .orElse(Set.of());
    }

    /**
     * What would be published, changing nothing. Rejected with field errors ({@code outcome}, {@code text},
     * {@code text.kk}, {@code text.ru}, {@code text.en}), with {@code responses.not-handed-over} or
     * {@code responses.already-answered}.
     */
    @Transactional(readOnly = true)
    public Response preview(PetitionNumber number, ResponseForm form, Actor actor) {
        actor.requireAccount();
        var handOver = guard.handOver(number);
        guard.of(handOver, actor).requireAnswer();
        var checked = checked(number, form);
        return new Response(
                number,
                Ids.next(clock),
                Response.Kind.FINAL,
                handOver.authoritySlug(),
                checked.outcome(),
                null,
                null,
                checked.text(),
                actor.name(),
                clock.instant());
    }

    /** Publishes the final response; rejected like {@link #preview}. Of two officials at once exactly one succeeds. */
    @Transactional
    public void publish(PetitionNumber number, ResponseForm form, Actor actor) {
        var response = preview(number, form, actor);
        if (!handOvers.end(number, response.publishedAt())) {
            throw Rejection.of("responses.already-answered");
        }
        deadlines.stop(number, response.publishedAt());
        responses.insert(response, actor.requireAccount());
        responses.deleteDrafts(number);
        markAnswered.answered(number);
        timeline.add(
                number,
                "answered",
                Map.of("authority", response.authoritySlug()),
                outcomeInWords(Objects.requireNonNull(response.outcome())));
        events.publishEvent(new ResponsePublished(number, Response.Kind.FINAL));
    }

    private LocalizedText outcomeInWords(String outcome) {
        var words = new EnumMap<Language, String>(Language.class);
        Language.all().forEach(l -> words.put(l, messages.get(l, "responses.outcome." + outcome)));
        return new LocalizedText(words);
    }

    private ResponseForm checked(PetitionNumber number, ResponseForm form) {
        var rejections = new Rejections();
        var outcome = form.outcome();
        rejections.require(outcome != null, "outcome", "responses.outcome-missing");
        rejections.require(
                outcome == null || outcomes(number).contains(outcome), "outcome", "responses.outcome-unknown");
        var texts = new EnumMap<Language, String>(Language.class);
        form.text().texts().forEach((language, text) -> {
            var clean = rejections.collect("text." + language.code(), () -> Text.lines(text, MAXIMUM));
            texts.put(language, clean == null ? text : clean);
        });
        var text = new LocalizedText(texts);
        rejections.require(!text.isEmpty(), "text", "responses.text-missing");
        rejections.throwIfAny();
        return new ResponseForm(outcome, text);
    }
}
