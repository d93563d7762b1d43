package org.bastama.civic.petitions.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.Topics;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a draft as it is typed: incomplete is fine, only what cannot be stored is refused. */
@Component
public class SavePetitionDraft {

    /** What can be stored of a title, a demand and a background, in code points: twice what may be submitted. */
    private static final int TITLE = 200;

    private static final int DEMAND = 1_000;
    private static final int BACKGROUND = 12_000;
    private static final int PLACE = 200;

    private final PetitionSteps steps;
    private final DraftRepository drafts;
    private final PetitionGuard guard;
    private final Topics topics;
    private final AuthorityQueries authorities;
    private final ProcedureQueries procedures;
    private final Clock clock;

    SavePetitionDraft(
            PetitionSteps steps,
            DraftRepository drafts,
            PetitionGuard guard,
            Topics topics,
            AuthorityQueries authorities,
            ProcedureQueries procedures,
            Clock clock) {
        this.steps = steps;
        this.drafts = drafts;
        this.guard = guard;
        this.topics = topics;
        this.authorities = authorities;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The draft's new version, and when it was saved. */
    public record Saved(int version, Instant at) {}

    /**
     * Saves over the version that was read. Rejected with {@code shared.changed-meanwhile} when somebody else saved
     * since, with field errors when a text is far too long or a choice does not exist.
     */
    @Transactional
    public Saved save(PetitionNumber number, PetitionDraft draft, int version, Actor actor) {
        var petition = steps.lock(number);
        var actions = guard.of(petition, actor);
        actions.require(actions.mayEdit());
        var kept = storable(draft);
        if (!drafts.saveDraft(number, kept, version)) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        return new Saved(version + 1, clock.instant());
    }

    private PetitionDraft storable(PetitionDraft draft) {
        var rejections = new Rejections();
        var versions = new EnumMap<Language, PetitionText.Version>(Language.class);
        draft.text().versions().forEach((language, typed) -> {
            var kept = storable(language, typed, rejections);
            if (!kept.equals(PetitionText.Version.EMPTY)) {
                versions.put(language, kept);
            }
        });
        requireKnownChoices(draft, rejections);
        var typed = draft.territoryCode();
        var place = typed == null || typed.isBlank()
                ? null
                : rejections.collect("territory", () -> Text.line(typed, PLACE));
        rejections.throwIfAny();
        return new PetitionDraft(
                new PetitionText(draft.text().original(), versions),
                draft.topic(),
                place,
                draft.authoritySlug(),
                draft.procedureCode());
    }

    private static PetitionText.Version storable(Language language, PetitionText.Version typed, Rejections rejections) {
        var title = rejections.collect(
                "title-" + language.code(), () -> Text.lines(typed.title().replace('\n', ' '), TITLE));
        var demand = rejections.collect("demand-" + language.code(), () -> Text.lines(typed.demand(), DEMAND));
        var background =
                rejections.collect("background-" + language.code(), () -> Text.lines(typed.background(), BACKGROUND));
        return title == null || demand == null || background == null
                ? PetitionText.Version.EMPTY
                : new PetitionText.Version(title, demand, background);
    }

    private void requireKnownChoices(PetitionDraft draft, Rejections rejections) {
        var topic = draft.topic();
        var authority = draft.authoritySlug();
        var procedure = draft.procedureCode();
        rejections
                .require(topic == null || topics.find(topic).isPresent(), "topic", "petitions.unknown-topic")
                .require(
                        authority == null || authorities.find(authority).isPresent(),
                        "authority",
                        "petitions.unknown-authority")
                .require(
                        procedure == null
                                || procedures.current().stream()
                                        .anyMatch(known -> known.code().equals(procedure)),
                        "procedure",
                        "petitions.unknown-procedure");
    }
}
