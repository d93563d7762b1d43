package org.bastama.civic.responses;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an official types of a final response, so that nothing is lost on reload. */
@Component
public class SaveResponseDraft {

    /** A draft may be longer than what is published: it is shortened before. In code points, each language. */
    private static final int MAXIMUM = 2 * PublishResponse.MAXIMUM;

    private final ResponseRepository responses;
    private final ResponseGuard guard;
    private final Clock clock;

    SaveResponseDraft(ResponseRepository responses, ResponseGuard guard, Clock clock) {
        this.responses = responses;
        this.guard = guard;
        this.clock = clock;
    }

    /** The official's own draft. */
    public Optional<ResponseDraft> find(PetitionNumber number, Actor actor) {
        return responses.draft(number, actor.requireAccount());
    }

    /** Keeps the draft and tells when; rejected when the person may not answer, or on {@code text.<language>}. */
    @Transactional
    public Instant save(PetitionNumber number, ResponseForm form, Actor actor) {
        var official = actor.requireAccount();
        var handOver = guard.handOver(number);
        guard.of(handOver, actor).requireAnswer();
        var now = clock.instant();
        responses.save(number, official, cleaned(form), now);
        return now;
    }

    private static ResponseForm cleaned(ResponseForm form) {
        var rejections = new Rejections();
        var texts = new EnumMap<Language, String>(Language.class);
        form.text().texts().forEach((language, text) -> {
            var clean = rejections.collect("text." + language.code(), () -> Text.lines(text, MAXIMUM));
            texts.put(language, clean == null ? "" : clean);
        });
        rejections.throwIfAny();
        var outcome = form.outcome() == null || form.outcome().length() > 20 ? null : form.outcome();
        return new ResponseForm(outcome, new LocalizedText(texts));
    }
}
