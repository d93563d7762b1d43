package org.bastama.civic.responses;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.Officials;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an official types of a final response, so that nothing is lost on reload. */
@Component
public class SaveResponseDraft {

    private final ResponseRepository responses;
    private final ResponseGuard guard;
    private final Officials officials;
    private final Clock clock;

    SaveResponseDraft(ResponseRepository responses, ResponseGuard guard, Officials officials, Clock clock) {
        this.responses = responses;
        this.guard = guard;
        this.officials = officials;
        this.clock = clock;
    }

    /** The official's own draft. */
    public Optional<ResponseDraft> find(PetitionNumber number, Actor actor) {
        return responses.draft(number, actor.requireAccount());
    }

    /** Colleagues of the same authority who have begun an answer too, by name, and when they typed last. */
    public Map<String, Instant> otherWriters(PetitionNumber number, Actor actor) {
        var colleagues = officials.of(guard.handOver(number).authoritySlug()).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
        var names = new LinkedHashMap<String, Instant>();
        responses
                .otherWriters(number, actor.requireAccount())
                .forEach((writer, at) ->
                        Optional.ofNullable(colleagues.get(writer)).ifPresent(name -> names.put(name, at)));
        return names;
    }

    /**
     * Keeps the draft over the version it was read in (0 when there was none) and gives the new one. Rejected when the
     * person may not answer, on {@code text.<language>} and as {@link DemandRules} names its fields, or with {@code shared.changed-meanwhile} when another window
     * of the same person was quicker.
     */
    @Transactional
    public ResponseDraft save(PetitionNumber number, ResponseForm form, int version, Actor actor) {
        var official = actor.requireAccount();
        var handOver = guard.handOver(number);
        guard.of(handOver, actor).requireAnswer();
        var draft = new ResponseDraft(cleaned(form), version + 1, clock.instant());
        if (!responses.save(number, official, draft)) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        return draft;
    }

    /** Forgets the official's own draft: it was handed to a colleague for approval, or is not wanted any more. */
    @Transactional
    public void discard(PetitionNumber number, Actor actor) {
        responses.deleteDraft(number, actor.requireAccount());
    }

    private static ResponseForm cleaned(ResponseForm form) {
        var rejections = new Rejections();
        var text = ActText.typed(rejections, "text", form.text(), PublishResponse.MAXIMUM);
        var demands = DemandRules.typed(rejections, form.demands());
        rejections.throwIfAny();
        return new ResponseForm(ActText.typed(form.outcome()), text, demands);
    }
}
