package org.bastama.civic.signatures.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.signatures.ClearSignatures;
import org.bastama.civic.signatures.InvalidateSignatures;
import org.bastama.civic.signatures.QuarantineQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The moderators' desk for signatures in quarantine: the petitions concerned, and the signatures of one of them. */
@Route(value = "moderation/quarantine", layout = MainLayout.class)
@RolesAllowed("MODERATOR")
@StyleSheet("context://styles/signatures.css")
class QuarantineView extends Div implements HasDynamicTitle, HasUrlParameter<Long> {

    private static final int SHOWN = 500;

    private final transient QuarantineQueries quarantine;
    private final transient ClearSignatures clearSignatures;
    private final transient InvalidateSignatures invalidateSignatures;
    private final transient PetitionQueries petitions;
    private final transient TerritoryQueries territories;
    private final transient CurrentActor currentActor;
    private final transient Reasons reasons;

    QuarantineView(
            QuarantineQueries quarantine,
            ClearSignatures clearSignatures,
            InvalidateSignatures invalidateSignatures,
            PetitionQueries petitions,
            TerritoryQueries territories,
            CurrentActor currentActor,
            Reasons reasons) {
        this.quarantine = quarantine;
        this.clearSignatures = clearSignatures;
        this.invalidateSignatures = invalidateSignatures;
        this.petitions = petitions;
        this.territories = territories;
        this.currentActor = currentActor;
        this.reasons = reasons;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signatures.quarantine.title");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long number) {
        show(number);
    }

    private void show(@Nullable Long number) {
        removeAll();
        var lead = new Paragraph(getTranslation("signatures.quarantine.lead"));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead);
        if (number == null || number < 1) {
            showPetitions();
        } else {
            showSignatures(new PetitionNumber(number));
        }
    }

    private void showPetitions() {
        var waiting = quarantine.petitions(SHOWN);
        if (waiting.isEmpty()) {
            add(new Paragraph(getTranslation("signatures.quarantine.empty")));
            return;
        }
        var list = new UnorderedList();
        waiting.forEach(one -> list.add(new ListItem(new Anchor(
                "/moderation/quarantine/" + one.number(),
                getTranslation("signatures.quarantine.item", one.signatures(), title(one.number()))))));
        add(list);
    }

    private void showSignatures(PetitionNumber number) {
        var held = quarantine.of(number, SHOWN, currentActor.get());
        add(new H2(title(number)));
        if (held.isEmpty()) {
            add(new Paragraph(getTranslation("signatures.quarantine.empty")));
        } else {
            var table = new HeldTable(held, territories);
            add(
                    table,
                    new QuarantineDecision(
                            number,
                            table,
                            clearSignatures,
                            invalidateSignatures,
                            currentActor,
                            reasons,
                            () -> show(number.value())));
        }
        add(new Paragraph(new Anchor("/moderation/quarantine", getTranslation("signatures.quarantine.all"))));
    }

    private String title(PetitionNumber number) {
        return petitions
                .find(number)
                .map(petition -> petition.text().in(ReaderLanguage.get()).title())
                .orElseGet(() -> getTranslation("signatures.mine.untitled", number.toString()));
    }
}
