package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** One part on the page of a consultation: its title, its introduction, and what its kind shows. */
class PartBlock extends Section {

    PartBlock(Consultation.Part part, Optional<? extends Component> content) {
        setId(id(part));
        var heading = named(new H2(), part);
        // The way to a part sets the focus here.
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        if (!part.intro().isEmpty()) {
            add(Written.of(part.intro()));
        }
        content.ifPresent(this::add);
    }

    /** Where it is on the page. */
    static String id(Consultation.Part part) {
        return "part-" + part.ordinal();
    }

    /** With its title; with the name of its kind where it has none. */
    static <C extends Component & HasText> C named(C component, Consultation.Part part) {
        var title = part.title().in(ReaderLanguage.get());
        component.setText(title.isEmpty() ? component.getTranslation("consultations.kind." + part.kind()) : title);
        return LanguageMark.mark(component, part.title());
    }
}
