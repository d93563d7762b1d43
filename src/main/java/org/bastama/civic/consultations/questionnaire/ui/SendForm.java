package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.ui.SenderFields;
import org.bastama.foundation.shell.ErrorSummary;
import org.bastama.foundation.shell.Rejected;

/** Sends the answers: with an account they count at once, else a mail asks to confirm them. */
final class SendForm extends Div {

    private final transient FillingDesk desk;
    private final transient Consultation consultation;
    private final int part;
    private final transient Supplier<Answers> answers;
    private final transient Supplier<String> key;
    private final Runnable done;
    private final SenderFields sender;
    private final ErrorSummary errors = new ErrorSummary();

    SendForm(
            FillingDesk desk,
            Consultation consultation,
            int part,
            boolean preview,
            Supplier<Answers> answers,
            Supplier<String> key,
            Runnable done) {
        this.desk = desk;
        this.consultation = consultation;
        this.part = part;
        this.answers = answers;
        this.key = key;
        this.done = done;
        addClassName("consultations-fields");
        sender = new SenderFields(desk.isSignedIn(), "consultations.questionnaire.consent");
        var button = new Button(getTranslation("consultations.questionnaire.send"), click -> send());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(!preview);
        add(errors, sender, button);
    }

    private void send() {
        var rejected = sender.named(new Rejected()).summary(errors);
        if (desk.isSignedIn()) {
            if (rejected.run(() -> desk.send(consultation, part, answers.get(), sender.showsName()))) {
                Rejected.done("consultations.questionnaire.sent");
                done.run();
            }
        } else if (rejected.run(() -> desk.send(consultation, part, answers.get(), sender.sender(), key.get()))) {
            checkMail();
        }
    }

    private void checkMail() {
        KeyInAddress.put(consultation, part, "");
        var sent = new Paragraph(getTranslation("consultations.questionnaire.check-mail", sender.email()));
        sent.addClassNames("b-notice", "good");
        sent.getElement().setAttribute("role", "status");
        getParent().map(parent -> (Div) parent).ifPresent(form -> {
            form.removeAll();
            form.add(new H3(getTranslation("consultations.send.sent-title")), sent);
        });
    }
}
