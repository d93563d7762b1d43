package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.closing.CloseEarly;
import org.bastama.civic.petitions.closing.WithdrawPetition;
import org.bastama.civic.petitions.drafting.DiscardDraft;
import org.bastama.civic.petitions.filings.FilingQueries;
import org.bastama.civic.petitions.filings.RecordFiling;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Makes the parts of the workspace in which something is done. */
@org.springframework.stereotype.Component
class WorkspaceParts {

    private final DraftDesk desk;
    private final DraftChoices choices;
    private final PetitionParts parts;
    private final DiscardDraft discard;
    private final WithdrawPetition withdraw;
    private final CloseEarly closeEarly;
    private final RecordFiling recordFiling;
    private final FilingQueries filings;
    private final Files files;
    private final CurrentActor currentActor;

    WorkspaceParts(
            DraftDesk desk,
            DraftChoices choices,
            PetitionParts parts,
            DiscardDraft discard,
            WithdrawPetition withdraw,
            CloseEarly closeEarly,
            RecordFiling recordFiling,
            FilingQueries filings,
            Files files,
            CurrentActor currentActor) {
        this.desk = desk;
        this.choices = choices;
        this.parts = parts;
        this.discard = discard;
        this.withdraw = withdraw;
        this.closeEarly = closeEarly;
        this.recordFiling = recordFiling;
        this.filings = filings;
        this.files = files;
        this.currentActor = currentActor;
    }

    /** The form of a draft; tells when its texts were saved, and when it was handed in. */
    Component draft(Petition petition, Consumer<PetitionText> saved, Runnable done) {
        return new DraftPart(petition, desk, choices, saved, done);
    }

    /** The address for supporters, to be passed on while the petition gathers. */
    Component directLink(Petition petition) {
        var url = parts.directLink(petition);
        var link = new Anchor(url, url);
        link.addClassName("petitions-address");
        link.getElement().setAttribute("router-ignore", true);
        return new Section(
                new H2(link.getTranslation("petitions.gathering.title")),
                new Paragraph(link.getTranslation("petitions.gathering.lead")),
                new Paragraph(link),
                new SharePart(url, petition.text().in(ReaderLanguage.get()).title()));
    }

    Component withdraw(Petition petition, Runnable done) {
        return new WithdrawForm(petition, note -> {
            withdraw.withdraw(petition.number(), ReaderLanguage.get(), note, currentActor.get());
            done.run();
        });
    }

    /** Deletes the draft, once the person has confirmed, and leads back to the list. */
    Component discard(Petition petition) {
        return new DiscardForm(() -> {
            discard.discard(petition.number(), currentActor.get());
            Rejected.done("petitions.discard.done");
            PetitionNavigation.toMine();
        });
    }

    Component closeEarly(Petition petition, Runnable done) {
        var section = new Section();
        section.add(
                new H2(section.getTranslation("petitions.close.title")),
                new Paragraph(section.getTranslation("petitions.close.lead")),
                new Button(section.getTranslation("petitions.close.button"), click -> confirmClosing(petition, done)));
        return section;
    }

    private void confirmClosing(Petition petition, Runnable done) {
        new SureDialog(
                        "petitions.close",
                        () -> Rejected.handle(() -> {
                            closeEarly.close(petition.number(), currentActor.get());
                            done.run();
                        }))
                .open();
    }

    /** The filing on the state portal, where that is what counts. */
    Optional<Component> filing(Petition petition, Runnable done) {
        if (!recordFiling.isFiledElsewhere(petition)) {
            return Optional.empty();
        }
        return Optional.of(new FilingForm(
                filings.find(petition.number()).orElse(null),
                (name, content) ->
                        files.storeDocument(name, content, currentActor.get()).id(),
                (number, filedOn, document) -> {
                    recordFiling.record(petition.number(), number, filedOn, document, currentActor.get());
                    Rejected.done("petitions.filing.recorded");
                    done.run();
                },
                filings.refusal(petition.number()).orElse(null)));
    }
}
