package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnairePart;
import org.bastama.civic.consultations.ui.ConsultationAddresses;
import org.bastama.civic.consultations.ui.ConsultationNavigation;
import org.bastama.civic.consultations.ui.PartEditor;
import org.bastama.foundation.shell.AddressBook;

/** Where questions are written: in the draft, by those who hold the consultation. */
@org.springframework.stereotype.Component
class QuestionnaireAddresses implements AddressBook, PartEditor {

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

    /** Its part that is a questionnaire. */
    static Optional<Consultation.Part> part(Consultation consultation, RouteParameters parameters) {
        return parameters
                .get("part")
                .filter(part -> part.matches("[1-9][0-9]?"))
                .flatMap(part -> consultation.part(Integer.parseInt(part)))
                .filter(part -> part.kind().equals(QuestionnairePart.CODE));
    }

    @Override
    public boolean amends() {
        return true;
    }

    @Override
    public String kind() {
        return QuestionnairePart.CODE;
    }

    @Override
    public String path(ConsultationNumber number, int part) {
        return ConsultationNavigation.workspace(number) + "/parts/" + part + "/questions";
    }
}
