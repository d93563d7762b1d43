package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionActions;
import org.bastama.civic.petitions.review.AppealRejection;
import org.bastama.civic.petitions.review.PetitionAppeals;
import org.bastama.foundation.moderation.AppealText;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.moderation.ui.AppealForm;
import org.bastama.foundation.moderation.ui.AppealNotice;
import org.bastama.foundation.moderation.ui.AppealReview;
import org.bastama.foundation.moderation.ui.AppealStatement;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Makes the parts of a petition's pages that are about an appeal. */
@org.springframework.stereotype.Component
class AppealParts {

    private final PetitionAppeals appeals;
    private final AppealRejection appealRejection;
    private final AppealText text;
    private final AccountQueries accounts;
    private final CurrentActor currentActor;

    AppealParts(
            PetitionAppeals appeals,
            AppealRejection appealRejection,
            AppealText text,
            AccountQueries accounts,
            CurrentActor currentActor) {
        this.appeals = appeals;
        this.appealRejection = appealRejection;
        this.text = text;
        this.accounts = accounts;
        this.currentActor = currentActor;
    }

    /** That an appeal against its rejection waits, or how it was decided: for everybody. */
    Optional<Component> notice(Petition petition) {
        return appeals.of(petition).map(appeal -> new AppealNotice(appeal, text));
    }

    /** For those who lead it: the form to appeal, or what was said. */
    Optional<Component> lead(Petition petition, PetitionActions actions, Runnable done) {
        var contest = actions.contest();
        if (actions.mayAppeal()) {
            return contest.map(c -> form(petition, c, done));
        }
        return contest.flatMap(c -> Optional.ofNullable(c.appeal())).map(AppealStatement::new);
    }

    private Component form(Petition petition, Contest contest, Runnable done) {
        return new AppealForm(contest.until(), statement -> {
            appealRejection.appeal(petition.number(), ReaderLanguage.get(), statement, currentActor.get());
            Rejected.done("moderation.appeal.sent");
            done.run();
        });
    }

    /** For moderators: the way to the appeal, if there is one. */
    Optional<Component> link(Petition petition) {
        return appeals.of(petition).map(appeal -> {
            var link = new Anchor("/" + PetitionNavigation.appeal(petition.number()));
            link.setText(link.getTranslation("moderation.appeal.open"));
            return new Paragraph(link);
        });
    }

    /** Whether its rejection was appealed. */
    boolean isAppealed(Petition petition) {
        return appeals.of(petition).isPresent();
    }

    /** For whoever decides: what is said against the rejection, and who decided first; empty without an appeal. */
    Optional<AppealReview> review(Contest contest) {
        var first = accounts.find(contest.decidedBy()).map(Account::name).orElse("—");
        return Optional.ofNullable(contest.appeal()).map(appeal -> new AppealReview(contest, appeal, first, text));
    }
}
