package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.RegisterPetition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.Rejected;

/** The number and day of the authority's register. */
class RegisterForm extends Div {

    RegisterForm(HandOver handOver, LocalDate today, RegisterPetition registerPetition, Actor actor, Runnable done) {
        addClassName("responses-register");
        var incoming = new TextField(getTranslation("responses.register.number"));
        incoming.setHelperText(getTranslation("responses.register.number-help"));
        var day = new DayField(getTranslation("responses.register.day"));
        day.setValue(today);
        var fields = new Rejected().field("incomingNumber", incoming).field("registeredOn", day);
        var button = new Button(getTranslation("responses.register.button"));
        button.addClickListener(click -> {
            if (fields.run(
                    () -> registerPetition.register(handOver.petition(), incoming.getValue(), day.getValue(), actor))) {
                Rejected.done("responses.register.done");
                done.run();
            }
        });
        add(incoming, day, button);
    }
}
