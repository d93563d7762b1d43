package org.bastama.civic.responses.typed;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what officials and leaders of a petition type in forms that have no draft of their own, so that nothing is lost on
 * reload or when the portal starts anew. It is forgotten when it is sent.
 */
@Component
public class KeepWords {

    /** A draft may be longer than what is sent: it is shortened before. In code points, one field. */
    private static final int LONGEST = 2 * PublishResponse.MAXIMUM;

    /** All fields of a form together, in code points. */
    private static final int MOST = 4 * LONGEST;

    private final WordsRepository drafts;
    private final ResponseGuard guard;
    private final PetitionGuard leaders;
    private final PetitionQueries petitions;
    private final Clock clock;

    KeepWords(
            WordsRepository drafts,
            ResponseGuard guard,
            PetitionGuard leaders,
            PetitionQueries petitions,
            Clock clock) {
        this.drafts = drafts;
        this.guard = guard;
        this.leaders = leaders;
        this.petitions = petitions;
        this.clock = clock;
    }

    /** The person's own draft of a form. */
    @Transactional(readOnly = true)
    public Optional<WordsDraft> find(PetitionNumber number, WordsPlace place, Actor actor) {
        return drafts.find(number, actor.requireAccount(), place);
    }

    /**
     * Keeps it over the version it was read in (0 when there was none) and gives the new one. Rejected with
     * {@code shared.not-allowed} when the person has no part in the petition, on the field that is far too long, or with
     * {@code shared.changed-meanwhile} when another window of the same person was quicker.
     */
    @Transactional
    public WordsDraft save(PetitionNumber number, WordsPlace place, TypedWords typed, int version, Actor actor) {
        var account = actor.requireAccount();
        requirePart(number, place, actor);
        var draft = new WordsDraft(cleaned(typed), version + 1, clock.instant());
        if (!drafts.save(number, account, place, draft)) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        return draft;
    }

    /** Forgets it: it was sent, or is not wanted any more. */
    @Transactional
    public void discard(PetitionNumber number, WordsPlace place, Actor actor) {
        drafts.delete(number, actor.requireAccount(), place);
    }

    /** Forgets what was typed last before an instant. */
    @Transactional
    public void forget(Instant before) {
        drafts.forget(before);
    }

    /** Whether the form may be sent is asked when it is sent; who has no part in the petition keeps nothing here. */
    private void requirePart(PetitionNumber number, WordsPlace place, Actor actor) {
        var allowed = place.form().onDesk()
                ? guard.of(number, actor).read()
                : petitions
                        .find(number)
                        .filter(petition -> leaders.of(petition, actor).mayLead())
                        .isPresent();
        if (!allowed) {
            throw Rejection.of("shared.not-allowed");
        }
    }

    private static TypedWords cleaned(TypedWords typed) {
        var rejections = new Rejections();
        var cleaned = new LinkedHashMap<String, String>();
        typed.byField().forEach((field, words) -> {
            var clean = rejections.collect(field, () -> Text.lines(words, LONGEST));
            cleaned.put(field, clean == null ? "" : clean);
        });
        rejections.throwIfAny();
        var length = cleaned.values().stream().mapToInt(Text::length).sum();
        if (length > MOST) {
            throw Rejection.of("shared.too-long", MOST, length);
        }
        return new TypedWords(cleaned);
    }
}
