package org.bastama.outside.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ui.ConsultationSection;
import org.bastama.outside.notifications.FollowedPlace;

/** On a consultation's page: the way to follow its place and topic. */
@org.springframework.stereotype.Component
class FollowPlaceSection implements ConsultationSection {

    @Override
    public Optional<Component> of(Consultation consultation) {
        return Optional.ofNullable(consultation.territoryCode())
                .map(code -> new FollowedPlace(code, consultation.topic()))
                .map(place -> {
                    var link = new Anchor(place.path());
                    link.setText(link.getTranslation("notifications.place.here"));
                    return new Paragraph(link);
                });
    }
}
