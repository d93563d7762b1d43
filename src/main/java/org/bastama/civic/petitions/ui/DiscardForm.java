package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.foundation.shell.Rejected;

/** Deletes a draft, after asking whether that is meant. */
class DiscardForm extends NativeDetails {

    DiscardForm(Runnable discard) {
        setSummaryText(getTranslation("petitions.discard.title"));
        var button = new Button(getTranslation("petitions.discard.button"), click -> confirm(discard));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        setContent(new Div(new Paragraph(getTranslation("petitions.discard.lead")), button));
    }

    private void confirm(Runnable discard) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("petitions.discard.confirm"));
        dialog.setText(getTranslation("petitions.discard.final"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("petitions.cancel"));
        dialog.setConfirmText(getTranslation("petitions.discard.button"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> Rejected.handle(discard));
        dialog.open();
    }
}
