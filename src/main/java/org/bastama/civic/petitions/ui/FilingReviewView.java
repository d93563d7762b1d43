package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.filings.ConfirmFiling;
import org.bastama.civic.petitions.filings.Filing;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.moderation.ui.ModerationNavigation;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Where a moderator checks what a group says of its filing on the state portal. */
@Route(value = "moderation/filings/:number", layout = MainLayout.class)
@RolesAllowed("MODERATOR")
@StyleSheet("context://styles/petitions.css")
class FilingReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PetitionAddresses addresses;
    private final PetitionQueries petitions;
    private final PetitionGuard guard;
    private final ConfirmFiling confirm;
    private final Files files;
    private final CurrentActor currentActor;

    FilingReviewView(
            PetitionAddresses addresses,
            PetitionQueries petitions,
            PetitionGuard guard,
            ConfirmFiling confirm,
            Files files,
            CurrentActor currentActor) {
        this.addresses = addresses;
        this.petitions = petitions;
        this.guard = guard;
        this.confirm = confirm;
        this.files = files;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("petitions.filing.review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.filing(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(Filing filing) {
        removeAll();
        var petition = petitions.find(filing.petition()).orElseThrow();
        add(
                new H1(getPageTitle()),
                new Paragraph(new Anchor(
                        "/" + PetitionNavigation.page(filing.petition()),
                        petition.text().in(ReaderLanguage.get()).title())),
                new Paragraph(getTranslation(
                        "petitions.filing.says",
                        filing.number(),
                        Formats.date(ReaderLanguage.get(), filing.filedOn()))));
        var document = filing.document();
        if (document != null) {
            files.find(document).ifPresent(this::offer);
        }
        if (filing.confirmedAt() != null) {
            add(new Paragraph(getTranslation("petitions.filing.settled")));
        } else if (guard.of(petition, currentActor.get()).mayConfirmFiling()) {
            decision(filing);
        }
    }

    private void decision(Filing filing) {
        var note = new TextArea(getTranslation("petitions.filing.note"));
        var confirmed = new Button(
                getTranslation("petitions.filing.confirm"),
                click -> Rejected.handle(() -> {
                    confirm.confirm(filing.petition(), currentActor.get());
                    done();
                }));
        confirmed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var refused = new Button(
                getTranslation("petitions.filing.refuse"),
                click -> new Rejected().field("note", note).run(() -> {
                    confirm.refuse(
                            filing.petition(),
                            LocalizedText.of(ReaderLanguage.get(), note.getValue()),
                            currentActor.get());
                    done();
                }));
        var buttons = new Div(confirmed, refused);
        buttons.addClassName("b-toolbar");
        add(note, buttons);
    }

    private void offer(StoredFile file) {
        add(new Paragraph(new Anchor(download(file.id(), file), file.name())));
    }

    private DownloadHandler download(UUID id, StoredFile file) {
        return DownloadHandler.fromInputStream(event -> {
            var content = new ByteArrayOutputStream();
            files.write(id, content);
            return new DownloadResponse(
                    new ByteArrayInputStream(content.toByteArray()), file.name(), file.mediaType(), file.size());
        });
    }

    private static void done() {
        Rejected.done("petitions.review.done");
        ModerationNavigation.toDesk();
    }
}
