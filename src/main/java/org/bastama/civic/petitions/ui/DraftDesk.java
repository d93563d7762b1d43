package org.bastama.civic.petitions.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.SimilarPetitions;
import org.bastama.civic.petitions.drafting.DraftQueries;
import org.bastama.civic.petitions.drafting.PetitionDraft;
import org.bastama.civic.petitions.drafting.SavePetitionDraft;
import org.bastama.civic.petitions.drafting.SubmitPetition;
import org.bastama.foundation.moderation.ExcludedTopic;
import org.bastama.foundation.moderation.ExcludedTopics;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** What can be done with a draft while it is written. */
@Component
class DraftDesk {

    private static final int MOST_SIMILAR = 3;

    private final SavePetitionDraft save;
    private final SubmitPetition submit;
    private final DraftQueries drafts;
    private final PetitionQueries petitions;
    private final SimilarPetitions similar;
    private final ExcludedTopics excludedTopics;
    private final CurrentActor currentActor;

    DraftDesk(
            SavePetitionDraft save,
            SubmitPetition submit,
            DraftQueries drafts,
            PetitionQueries petitions,
            SimilarPetitions similar,
            ExcludedTopics excludedTopics,
            CurrentActor currentActor) {
        this.save = save;
        this.submit = submit;
        this.drafts = drafts;
        this.petitions = petitions;
        this.similar = similar;
        this.excludedTopics = excludedTopics;
        this.currentActor = currentActor;
    }

    Actor actor() {
        return currentActor.get();
    }

    /** The draft as it is stored now. */
    Petition stored(PetitionNumber number) {
        return petitions.find(number).orElseThrow();
    }

    SavePetitionDraft.Saved save(PetitionNumber number, PetitionDraft draft, int version) {
        return save.save(number, draft, version, currentActor.get());
    }

    PetitionState submit(PetitionNumber number) {
        return submit.submit(number, currentActor.get());
    }

    /** Open petitions with a title like this one, to be joined instead. */
    List<PetitionSummary> similar(String title) {
        return title.strip().length() < 8 ? List.of() : similar.open(title, MOST_SIMILAR);
    }

    /** Translations that were not touched since the original changed. */
    Set<Language> outdated(PetitionNumber number) {
        return drafts.outdated(number);
    }

    /** Excluded topics that the texts seem to touch. */
    List<ExcludedTopic> warnings(PetitionText text) {
        var all = new EnumMap<Language, String>(Language.class);
        text.versions()
                .forEach((language, version) ->
                        all.put(language, version.title() + "\n" + version.demand() + "\n" + version.background()));
        return excludedTopics.warnings(new LocalizedText(all));
    }
}
