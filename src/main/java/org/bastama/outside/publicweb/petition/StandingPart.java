package org.bastama.outside.publicweb.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.review.PetitionAppeals;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.AppealText;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a petition stands, as far as the reader has to be told: by link only, paused, appealed, ended. */
@Component
class StandingPart {

    private final RulesPart rules;
    private final PetitionAppeals appeals;
    private final AppealText appealText;
    private final Reasons reasons;

    StandingPart(RulesPart rules, PetitionAppeals appeals, AppealText appealText, Reasons reasons) {
        this.rules = rules;
        this.appeals = appeals;
        this.appealText = appealText;
        this.reasons = reasons;
    }

    /** What is told at the top of the page. */
    List<String> notices(Petition petition, Optional<Procedure> procedure, Words words) {
        var notices = new ArrayList<String>();
        if (petition.state() == PetitionState.GATHERING) {
            notices.add(words.t("publicweb.petition.by-link"));
        }
        pause(petition.state()).map(words::t).ifPresent(notices::add);
        rules.declaredSupport(procedure, words).ifPresent(notices::add);
        appeals.of(petition).ifPresent(appeal -> notices.add(appeal(appeal, words)));
        return notices;
    }

    /** The text that says why signing pauses, where it does. */
    static Optional<String> pause(PetitionState state) {
        return switch (state) {
            case IN_MODERATION -> Optional.of("signatures.over.review");
            case RETURNED -> Optional.of("signatures.over.returned");
            default -> Optional.empty();
        };
    }

    /** Why it ended, when its group or a moderator ended it. */
    PetitionPage.@Nullable Ending ending(Petition petition, Words words) {
        var code = petition.reasonCode();
        if (code == null && petition.note().isEmpty() || !PetitionState.PUBLIC.contains(petition.state())) {
            return null;
        }
        var why = Optional.ofNullable(code)
                .flatMap(reasons::find)
                .map(reason -> words.t("petitions.ending.reason", reason.names().in(words.language())))
                .orElseGet(() -> words.t("petitions.ending." + petition.state().code()));
        return new PetitionPage.Ending(why, PetitionPage.Note.of(petition.note(), words));
    }

    private String appeal(Appeal appeal, Words words) {
        var ruling = appeal.ruling();
        var text = appealText.of(appeal, words.language());
        if (ruling == null || ruling.note().isEmpty()) {
            return text;
        }
        var note = PetitionPage.Note.of(ruling.note(), words);
        return (text + " " + words.t("publicweb.petition.note", note.text()) + " " + note.mark()).strip();
    }
}
