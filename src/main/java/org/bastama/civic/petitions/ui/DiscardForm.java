package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.foundation.shell.Rejected;

/** Deletes a draft, after asking whether that is meant. */
class DiscardForm extends NativeDetails {

    DiscardForm(Runnable discard) {
        addClassName("petitions-fold");
        setSummaryText(getTranslation("petitions.discard.title"));
        var button = new Button(
                getTranslation("petitions.discard.button"),
                click -> new SureDialog("petitions.discard", () -> Rejected.handle(discard)).open());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        setContent(new Div(new Paragraph(getTranslation("petitions.discard.lead")), button));
    }
}
