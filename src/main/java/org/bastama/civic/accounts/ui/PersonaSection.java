package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bastama.civic.accounts.Personas;
import org.bastama.civic.accounts.ReturnPath;

/** One click for each persona of the demo. */
class PersonaSection extends Section {

    PersonaSection(Personas personas, ReturnPath next) {
        var heading = new H2(getTranslation("accounts.personas.title"));
        heading.setId("personas");
        getElement().setAttribute("aria-labelledby", "personas");
        var list = new UnorderedList();
        list.addClassName("accounts-personas");
        personas.offered().forEach(person -> list.add(item(person, next)));
        add(heading, new Paragraph(getTranslation("accounts.personas.text")), list);
    }

    private ListItem item(Personas.Person person, ReturnPath next) {
        var about = new Span(getTranslation("accounts.persona." + person.role() + ".text"));
        about.setId("persona-" + person.key());
        about.addClassName("b-soft");
        var name = new Span(person.name());
        name.addClassName("accounts-persona-name");
        var form = new SessionForm("/session/persona", getTranslation("accounts.persona." + person.role()))
                .with("key", person.key())
                .with("next", next.value())
                .describedBy("persona-" + person.key());
        return new ListItem(form, name, about);
    }
}
