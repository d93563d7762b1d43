package org.bastama.outside.publicweb.consultation;

import java.util.ArrayList;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.ParticipantPlaces;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a contributor may live, to be chosen from. */
@Component
class ContributorPlaces {

    private final ParticipantPlaces places;

    ContributorPlaces(ParticipantPlaces places) {
        this.places = places;
    }

    /** Keeps what was chosen; where the form had no such field, what was said before stays. */
    void say(String token, @Nullable String chosen) {
        if (chosen != null) {
            places.say(token, chosen);
        }
    }

    /** The choices for a reader, with what the link's mailbox has said. */
    ContributionPage.Places of(String token, Consultation consultation, Words words, @Nullable Rejection rejection) {
        var choices = new ArrayList<ContributionPage.Choice>();
        choices.add(new ContributionPage.Choice("", words.t("consultations.place.unsaid"), null));
        places.choices(consultation).forEach((code, names) -> choices.add(choice(code, names, words)));
        return new ContributionPage.Places(
                choices,
                places.said(token).orElse(""),
                rejection == null
                        ? null
                        : words.t(rejection.violations().getFirst().key()));
    }

    private static ContributionPage.Choice choice(String code, LocalizedText names, Words words) {
        var language = names.languageFor(words.language()).filter(shown -> shown != words.language());
        return new ContributionPage.Choice(
                code,
                names.in(words.language()),
                language.map(shown -> shown.code()).orElse(null));
    }
}
