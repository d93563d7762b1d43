package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ConsultationText;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** A correction of what was announced, with its reason. */
class AmendForm extends Div {

    /** Publishes an amendment. */
    @FunctionalInterface
    interface Amending {
        void amend(ConsultationText text, @Nullable LocalDate lastDay, LocalizedText reason);
    }

    AmendForm(Consultation consultation, Amending amending, Runnable done) {
        addClassName("consultations-fields");
        var texts = new TextFields();
        texts.show(consultation.text());
        var lastDay = new DayField(getTranslation("consultations.form.last-day"));
        lastDay.setValue(consultation.moments().lastDay());
        var reason = new LanguageFields("consultations.amend.reason", ConsultationStep.LONGEST_NOTE, 2);
        var rejected = new Rejected().field("lastDay", lastDay);
        texts.rejected(rejected);
        reason.rejected(rejected, "reason");
        var button = new Button(getTranslation("consultations.amend.button"), click -> {
            if (rejected.run(() ->
                    amending.amend(texts.typed(consultation.text().original()), lastDay.getValue(), reason.typed()))) {
                Rejected.done("consultations.amend.done");
                done.run();
            }
        });
        add(new Paragraph(getTranslation("consultations.amend.lead")), texts, lastDay, reason, button);
    }
}
