package org.bastama.civic.accounts.ui;

import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.FollowLanguage;
import org.bastama.foundation.shell.LanguageChosen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the account of the signed-in person which language was chosen for reading. */
@Component
class ChosenLanguage {

    private final FollowLanguage followLanguage;
    private final CurrentActor currentActor;

    ChosenLanguage(FollowLanguage followLanguage, CurrentActor currentActor) {
        this.followLanguage = followLanguage;
        this.currentActor = currentActor;
    }

    @EventListener
    void chosen(LanguageChosen chosen) {
        followLanguage.chosen(chosen.language(), currentActor.get());
    }
}
