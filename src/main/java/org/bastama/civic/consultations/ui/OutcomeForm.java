package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;

/** "You said" and "we did". */
class OutcomeForm extends Div {

    OutcomeForm(BiConsumer<LocalizedText, LocalizedText> publish, Runnable done) {
        addClassName("consultations-fields");
        var said = new LanguageFields("consultations.outcome.form.said", Consultation.Outcome.LONGEST, 4);
        var did = new LanguageFields("consultations.outcome.form.did", Consultation.Outcome.LONGEST, 4);
        var rejected = new Rejected();
        said.rejected(rejected, "said");
        did.rejected(rejected, "did");
        var button = new Button(getTranslation("consultations.outcome.form.button"), click -> {
            if (rejected.run(() -> publish.accept(said.typed(), did.typed()))) {
                Rejected.done("consultations.outcome.form.done");
                done.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("consultations.outcome.form.lead")), said, did, button);
    }
}
