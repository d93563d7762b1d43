package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.closing.WithdrawPetition;
import org.bastama.foundation.shell.Rejected;

/** Takes a petition back, with a public note; a draft is only thrown away. */
class WithdrawForm extends NativeDetails {

    WithdrawForm(Petition petition, Consumer<String> withdraw) {
        var draft = petition.state() == PetitionState.DRAFT;
        var kind = draft ? "discard" : "withdraw";
        var lead = petition.isByLinkOnly() ? "lead-by-link" : "lead";
        setSummaryText(getTranslation("petitions." + kind + ".title"));
        var note = new TextArea(getTranslation("petitions.withdraw.note"));
        note.setHelperText(getTranslation("petitions.withdraw.note-help", WithdrawPetition.LONGEST_NOTE));
        note.setMinRows(3);
        note.setVisible(!draft);
        var button = new Button(
                getTranslation("petitions." + kind + ".button"),
                click -> new Rejected().field("note", note).run(() -> withdraw.accept(note.getValue())));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        setContent(new Div(new Paragraph(getTranslation("petitions." + kind + "." + lead)), note, button));
    }
}
