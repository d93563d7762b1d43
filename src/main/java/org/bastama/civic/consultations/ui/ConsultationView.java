package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;

/** A consultation's public page. */
@Route(value = "consultations/:number([0-9]{1,18})", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/consultations.css")
class ConsultationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ConsultationAddresses addresses;
    private final ConsultationQueries consultations;
    private final PageParts parts;
    private final ConsultationGuard guard;
    private final CurrentActor currentActor;
    private String title = "";

    ConsultationView(
            ConsultationAddresses addresses,
            ConsultationQueries consultations,
            PageParts parts,
            ConsultationGuard guard,
            CurrentActor currentActor) {
        this.addresses = addresses;
        this.consultations = consultations;
        this.parts = parts;
        this.guard = guard;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.published(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Consultation consultation) {
        title = consultation.text().titles().in(ReaderLanguage.get());
        removeAll();
        if (guard.of(consultation, currentActor.get()).mayRead()) {
            add(new Paragraph(new Anchor(
                    "/" + ConsultationNavigation.workspace(consultation.number()),
                    getTranslation("consultations.page.workspace"))));
        }
        add(parts.of(
                consultation,
                false,
                () -> consultations.published(consultation.number()).ifPresent(this::show)));
        var plain = new Anchor("/c/" + consultation.number(), getTranslation("consultations.page.plain"));
        plain.getElement().setAttribute("router-ignore", true);
        var calendar = new Anchor(
                "/calendar/c/" + consultation.number() + ".ics", getTranslation("consultations.page.calendar"));
        calendar.getElement().setAttribute("router-ignore", true);
        add(new Paragraph(plain), new Paragraph(calendar));
    }
}
