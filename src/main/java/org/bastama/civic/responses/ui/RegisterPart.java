package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.Objects;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.RegisterPetition;
import org.bastama.civic.responses.ResponseActions;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;

/** On the desk: under which number and on which day the authority registered a petition, or the form to do so. */
@org.springframework.stereotype.Component
class RegisterPart {

    private final RegisterPetition registerPetition;
    private final Clock clock;

    RegisterPart(RegisterPetition registerPetition, Clock clock) {
        this.registerPetition = registerPetition;
        this.clock = clock;
    }

    /** The part of a petition in the hands of the authority; calls back when it was registered. */
    Component of(HandOver handOver, ResponseActions actions, Actor actor, Language language, Runnable done) {
        var section = new Section();
        section.add(new H2(section.getTranslation("responses.register.title")));
        var incoming = handOver.incomingNumber();
        if (incoming != null) {
            section.add(new Paragraph(section.getTranslation(
                    "responses.section.registered",
                    incoming,
                    Formats.date(language, Objects.requireNonNull(handOver.registeredOn())))));
        } else if (actions.register()) {
            section.add(new RegisterForm(handOver, Formats.day(clock.instant()), registerPetition, actor, done));
        } else {
            section.add(new Paragraph(section.getTranslation("responses.register.none")));
        }
        return section;
    }
}
