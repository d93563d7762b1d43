package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** One answer for all that are selected. */
class AnswerForm extends Div {

    /** Gives the answer. */
    @FunctionalInterface
    interface Answering {
        void answer(@Nullable Disposition disposition, LocalizedText reason);
    }

    AnswerForm(Answering answering, Runnable done) {
        addClassName("consultations-fields");
        var disposition = new NativeSelect(getTranslation("consultations.answers.disposition"), choices());
        var reason = new LanguageFields("consultations.answers.reason", Contribution.Answer.LONGEST_REASON, 3);
        var rejected = new Rejected().field("disposition", disposition);
        reason.rejected(rejected, "reason");
        var button = new Button(getTranslation("consultations.answers.button"), click -> {
            if (rejected.run(() ->
                    answering.answer(Disposition.of(disposition.getValue()).orElse(null), reason.typed()))) {
                done.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(disposition, reason, button);
    }

    private Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation("consultations.form.choose"));
        for (var one : Disposition.values()) {
            choices.put(one.code(), getTranslation("consultations.disposition." + one.code()));
        }
        return choices;
    }
}
