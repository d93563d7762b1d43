package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.drafttext.discussion.Attention;
import org.bastama.civic.consultations.drafttext.discussion.ContributeToPassage;
import org.bastama.civic.consultations.drafttext.discussion.DraftTexts;
import org.bastama.civic.consultations.drafttext.discussion.PassageChanges;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution;
import org.bastama.civic.consultations.drafttext.discussion.PassageContributions;
import org.bastama.civic.consultations.ui.ContributionCard;
import org.bastama.civic.consultations.ui.PublicContributions;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.ReaderLanguage;

/** What the views of a draft text read and send, for whoever looks at it. */
@org.springframework.stereotype.Component
class DraftTextDesk {

    private static final int SHOWN = 20;

    private final DraftTexts texts;
    private final PassageContributions passages;
    private final PassageChanges changes;
    private final ContributeToPassage contribute;
    private final PublicContributions contributions;
    private final CurrentActor currentActor;
    private final Clock clock;

    DraftTextDesk(
            DraftTexts texts,
            PassageContributions passages,
            PassageChanges changes,
            ContributeToPassage contribute,
            PublicContributions contributions,
            CurrentActor currentActor,
            Clock clock) {
        this.texts = texts;
        this.passages = passages;
        this.changes = changes;
        this.contribute = contribute;
        this.contributions = contributions;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    DraftTexts texts() {
        return texts;
    }

    PassageContributions passages() {
        return passages;
    }

    PassageChanges changes() {
        return changes;
    }

    Actor actor() {
        return currentActor.get();
    }

    boolean takes(Consultation consultation) {
        return consultation.takesContributions(clock.instant());
    }

    Attention attention(Consultation consultation, Consultation.Part part) {
        return passages.attention(consultation, part);
    }

    /** The newest ones of a passage; all of them are on the plain page, which has pages. */
    Page<PassageContribution> said(Consultation consultation, Consultation.Part part, String key) {
        return passages.of(consultation, part, key, Paging.first(SHOWN));
    }

    List<PassageChanges.Step> changed(Consultation consultation, Consultation.Part part, String key) {
        return changes.since(consultation, part, key, 1, ReaderLanguage.get());
    }

    void byMail(ConsultationNumber number, int part, PassageContribution.Typed typed, Sender sender) {
        contribute.send(number, part, typed, sender);
    }

    void byAccount(
            ConsultationNumber number,
            int part,
            PassageContribution.Typed typed,
            boolean showsName,
            Language language) {
        contribute.send(number, part, typed, showsName, language, currentActor.get());
    }

    /** The card of one, with the ways to report and to hide it; of one that is gone, what is left of it. */
    ContributionCard card(
            Consultation consultation, Contribution contribution, Supplier<Component> text, Runnable changed) {
        var card = contributions.card(contribution, text);
        contributions.offerReview(card, consultation, contribution, changed);
        return card;
    }
}
