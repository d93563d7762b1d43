package org.bastama.outside.demo;

import java.util.EnumMap;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.drafting.PetitionDraft;
import org.bastama.civic.petitions.drafting.SavePetitionDraft;
import org.bastama.civic.petitions.drafting.StartPetition;
import org.bastama.foundation.shared.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The beginning of each of the demo's petitions: its draft, written by its group's coordinator. */
@Component
@Profile("demo")
class DraftActs {

    private final Stage stage;
    private final Cast cast;
    private final StartPetition start;
    private final SavePetitionDraft save;
    private final PetitionQueries petitions;

    DraftActs(Stage stage, Cast cast, StartPetition start, SavePetitionDraft save, PetitionQueries petitions) {
        this.stage = stage;
        this.cast = cast;
        this.start = start;
        this.save = save;
        this.petitions = petitions;
    }

    /** Starts the petition and saves all that it says. */
    void draft(DemoContent content, DemoPetition petition) {
        var coordinator = cast.coordinator(content, petition);
        var original = Language.of(petition.original()).orElseThrow();
        var number = start.start(stage.group(petition.group()), original, coordinator);
        stage.started(petition.key(), number);
        var draft = new PetitionDraft(
                text(petition, original),
                petition.topic(),
                petition.territory(),
                petition.authority(),
                petition.procedure());
        save.save(number, draft, petitions.find(number).orElseThrow().version(), coordinator);
    }

    private static PetitionText text(DemoPetition petition, Language original) {
        var versions = new EnumMap<Language, PetitionText.Version>(Language.class);
        petition.texts()
                .forEach((code, version) -> versions.put(
                        Language.of(code).orElseThrow(),
                        new PetitionText.Version(version.title(), version.demand(), version.background())));
        return new PetitionText(original, versions);
    }
}
