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
import jakarta.annotation.security.PermitAll;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;

/** How a consultation looks to everybody, for those who write it. */
@Route(value = "my/consultations/:number/preview", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/consultations.css")
class ConsultationPreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ConsultationAddresses addresses;
    private final PageParts parts;
    private String title = "";

    ConsultationPreviewView(ConsultationAddresses addresses, PageParts parts) {
        this.addresses = addresses;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var consultation = addresses.held(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        title = getTranslation(
                "consultations.preview.title", consultation.text().titles().in(ReaderLanguage.get()));
        removeAll();
        var notice = new Paragraph(getTranslation("consultations.preview.lead"));
        notice.addClassName("b-notice");
        var back = new Anchor(
                "/" + ConsultationNavigation.workspace(consultation.number()),
                getTranslation("consultations.preview.back"));
        add(notice, new Paragraph(back), parts.of(consultation, true, () -> {}));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
