package org.bastama.civic.petitions.closing;

import java.time.Clock;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.steps.PetitionMails;
import org.bastama.civic.petitions.steps.PetitionMark;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The group takes its petition back before it is handed over, and tells everybody why. */
@Component
public class WithdrawPetition {

    /** The longest note, in code points. */
    public static final int LONGEST_NOTE = 1_000;

    private final PetitionSteps steps;
    private final PetitionGuard guard;
    private final PetitionMails mails;
    private final Clock clock;

    WithdrawPetition(PetitionSteps steps, PetitionGuard guard, PetitionMails mails, Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.mails = mails;
        this.clock = clock;
    }

    /** Withdraws with a note in the language it was typed in; a draft never handed in is discarded instead. */
    @Transactional
    public void withdraw(PetitionNumber number, Language language, String note, Actor actor) {
        var petition = steps.lock(number);
        var actions = guard.of(petition, actor);
        actions.require(actions.mayWithdraw());
        var published = note(language, note);
        var withdrawn = steps.step(
                petition,
                PetitionState.WITHDRAWN,
                PetitionMark.ended(clock.instant(), null, published, petition.textHidden()),
                new PetitionSteps.Entry("withdrawn", java.util.Map.of(), published));
        mails.toLeaders(withdrawn, "withdrawn");
    }

    /** Rejected at {@code note} as withdrawing would be: for asking whether it is meant only once it could be done. */
    public static void check(String note) {
        note(Language.KK, note);
    }

    private static LocalizedText note(Language language, String typed) {
        var rejections = new org.bastama.foundation.shared.Rejections();
        var note = rejections.collect("note", () -> Text.lines(typed, LONGEST_NOTE));
        rejections.require(note == null || !note.isEmpty(), "note", "shared.required");
        rejections.throwIfAny();
        return LocalizedText.of(language, java.util.Objects.requireNonNull(note));
    }
}
