package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.ui.AuthoritySection;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;

/** The public consultations of an authority, on its page. */
@org.springframework.stereotype.Component
class ConsultationsOfAuthority implements AuthoritySection {

    private static final int SHOWN = 6;

    private final ConsultationQueries consultations;
    private final HolderNames names;

    ConsultationsOfAuthority(ConsultationQueries consultations, HolderNames names) {
        this.consultations = consultations;
        this.names = names;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Component> of(Authority authority, Language language) {
        var held =
                consultations.ofAuthority(authority.slug(), Paging.first(SHOWN)).items();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.add(
                new H2(section.getTranslation("consultations.of-holder")), ConsultationCards.inSection(held, names));
        return Optional.of(section);
    }
}
