package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.closing.WithdrawPetition;
import org.bastama.foundation.shell.Rejected;

/** Takes a petition back, with a public note, after asking whether that is meant. */
class WithdrawForm extends NativeDetails {

    WithdrawForm(Petition petition, Consumer<String> withdraw) {
        var lead = petition.isByLinkOnly() ? "petitions.withdraw.lead-by-link" : "petitions.withdraw.lead";
        addClassName("petitions-fold");
        setSummaryText(getTranslation("petitions.withdraw.title"));
        var note = new TextArea(getTranslation("petitions.withdraw.note"));
        note.setHelperText(getTranslation("petitions.withdraw.note-help", WithdrawPetition.LONGEST_NOTE));
        note.setMinRows(3);
        var button = new Button(getTranslation("petitions.withdraw.button"), click -> ask(note, withdraw));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        setContent(new Div(new Paragraph(getTranslation(lead)), note, button));
    }

    /** Not before there is a note: who has agreed to what cannot be undone shall not hear that something is missing. */
    private static void ask(TextArea note, Consumer<String> withdraw) {
        var rejected = new Rejected().field("note", note);
        if (rejected.run(() -> WithdrawPetition.check(note.getValue()))) {
            new SureDialog("petitions.withdraw", () -> rejected.run(() -> withdraw.accept(note.getValue()))).open();
        }
    }
}
