package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.paper.PaperForm;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.foundation.shell.DayField;

/** Enters a letter of the authority: when it came, its number, what it says, and a scan. */
class PaperAnswerForm extends Div {

    PaperAnswerForm(
            Set<String> outcomes, ScanField scan, Drafts<TypedWords> drafts, Consumer<PaperForm> enter, Runnable done) {
        addClassName("responses-form");
        var receivedOn = new DayField(getTranslation("responses.paper.received-on"));
        var letterNumber = new TextField(getTranslation("responses.paper.number"));
        letterNumber.setMaxLength(80);
        var outcome = new OutcomeChoice(outcomes);
        var text = new LanguageTexts("responses.form.text", PublishResponse.MAXIMUM, 6);
        var fields = new WordFields()
                .day("receivedOn", receivedOn)
                .line("letterNumber", letterNumber)
                .outcome("outcome", outcome, outcomes)
                .text("text", text)
                .with(scan);
        var kept = new KeptForm<>(fields, drafts, receivedOn, letterNumber, outcome, text, scan);
        Runnable send = () -> enter.accept(new PaperForm(
                receivedOn.getValue(),
                letterNumber.getValue(),
                new ResponseForm(outcome.getValue(), text.typed()),
                scan.scan()));
        var button = kept.sending("responses.paper.button", send, "responses.paper.entered", done);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(kept, button);
    }
}
