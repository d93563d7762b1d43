package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnairePart;
import org.bastama.civic.consultations.ui.ConsultationAddresses;
import org.bastama.civic.consultations.ui.ConsultationNavigation;
import org.bastama.foundation.shell.AddressBook;

/** Where questions are written: in the draft, by those who hold the consultation. */
@org.springframework.stereotype.Component
class QuestionnaireAddresses implements AddressBook {

    private final ConsultationAddresses consultations;
    private final ConsultationGuard guard;
    private final CurrentActor currentActor;

    QuestionnaireAddresses(ConsultationAddresses consultations, ConsultationGuard guard, CurrentActor currentActor) {
        this.consultations = consultations;
        this.guard = guard;
        this.currentActor = currentActor;
    }

    @Override
    public Map<Class<? extends Component>, Lookup> lookups() {
        return Map.of(
                QuestionsView.class,
                (parameters, query) ->
                        Standing.of(written(parameters).flatMap(consultation -> part(consultation, parameters))));
    }

    /** The consultation that an address names, while its questions or at least their texts can be changed. */
    Optional<Consultation> written(RouteParameters parameters) {
        return consultations.held(parameters).filter(consultation -> {
            var actions = guard.of(consultation, currentActor.get());
            return actions.mayEdit() || actions.mayAmend();
        });
    }

    /** Its part that is a questionnaire, by its id: places change in a draft. */
    static Optional<Consultation.Part> part(Consultation consultation, RouteParameters parameters) {
        var id = parameters.get("part").orElse("");
        return consultation.parts().stream()
                .filter(part -> part.kind().equals(QuestionnairePart.CODE))
                .filter(part -> part.id().toString().equals(id))
                .findFirst();
    }

    /** Where the questions of a part are, without a leading slash. */
    static String path(ConsultationNumber number, UUID partId) {
        return ConsultationNavigation.workspace(number) + "/parts/" + partId + "/questions";
    }
}
