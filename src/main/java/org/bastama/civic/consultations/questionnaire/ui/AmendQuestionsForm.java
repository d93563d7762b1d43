package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ui.LanguageFields;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;

/** Publishes corrected texts with the reason. */
final class AmendQuestionsForm extends Div {

    AmendQuestionsForm(Consumer<LocalizedText> amend, Runnable done) {
        addClassName("consultations-fields");
        var reason = new LanguageFields("consultations.amend.reason", ConsultationStep.LONGEST_NOTE, 2);
        var rejected = new Rejected();
        reason.rejected(rejected, "reason");
        var button = new Button(getTranslation("consultations.amend.button"), click -> {
            if (rejected.run(() -> amend.accept(reason.typed()))) {
                Rejected.done("consultations.amend.done");
                done.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(reason, button);
    }
}
