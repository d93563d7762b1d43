package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ReviewedContributions;
import org.bastama.civic.consultations.review.AppealHiding;
import org.bastama.civic.consultations.review.HidingAppeals;
import org.bastama.foundation.moderation.AppealText;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.moderation.ui.AppealForm;
import org.bastama.foundation.moderation.ui.AppealNotice;
import org.bastama.foundation.moderation.ui.AppealStatement;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** One's own contributions that a moderator hid: what was said, why it is hidden, and the appeal against that. */
@org.springframework.stereotype.Component
class MyHidden {

    private final ReviewedContributions contributions;
    private final HidingAppeals appeals;
    private final AppealHiding appealHiding;
    private final AppealText text;
    private final Reasons reasons;
    private final CurrentActor currentActor;

    MyHidden(
            ReviewedContributions contributions,
            HidingAppeals appeals,
            AppealHiding appealHiding,
            AppealText text,
            Reasons reasons,
            CurrentActor currentActor) {
        this.contributions = contributions;
        this.appeals = appeals;
        this.appealHiding = appealHiding;
        this.text = text;
        this.reasons = reasons;
        this.currentActor = currentActor;
    }

    /** Nothing to be seen where there is none. */
    Component of(Consultation consultation, Runnable changed) {
        var hidden = contributions.hiddenOf(consultation.number(), currentActor.get());
        var section = new Section();
        section.setVisible(!hidden.isEmpty());
        section.add(new H2(section.getTranslation("consultations.mine.hidden")));
        hidden.forEach(one -> section.add(card(consultation, one, changed)));
        return section;
    }

    private Component card(Consultation consultation, Contribution hidden, Runnable changed) {
        var card = new ContributionCard(hidden);
        card.setId("mine-" + hidden.number());
        card.add(new EndedText(Objects.requireNonNull(hidden.ending()), reasons));
        appeals.contest(consultation, hidden).ifPresent(contest -> {
            var appeal = contest.appeal();
            if (appeal != null) {
                card.add(new AppealNotice(appeal, text), new AppealStatement(appeal));
            } else if (appeals.mayAppeal(consultation, hidden)) {
                card.add(form(consultation, hidden, contest, changed));
            }
        });
        return card;
    }

    private AppealForm form(Consultation consultation, Contribution hidden, Contest contest, Runnable changed) {
        return new AppealForm(contest.until(), statement -> {
            appealHiding.appeal(
                    consultation.number(),
                    Objects.requireNonNull(hidden.number()),
                    statement,
                    ReaderLanguage.get(),
                    currentActor.get());
            Rejected.done("moderation.appeal.sent");
            changed.run();
        });
    }
}
