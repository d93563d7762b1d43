package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.foundation.shell.AddressBook;

/** What the addresses of consultations lead to, for the current visitor; what is malformed leads nowhere. */
@org.springframework.stereotype.Component
public class ConsultationAddresses implements AddressBook {

    private final ConsultationQueries consultations;
    private final ConsultationGuard guard;
    private final CurrentActor currentActor;

    ConsultationAddresses(ConsultationQueries consultations, ConsultationGuard guard, CurrentActor currentActor) {
        this.consultations = consultations;
        this.guard = guard;
        this.currentActor = currentActor;
    }

    @Override
    public Map<Class<? extends Component>, Lookup> lookups() {
        return Map.of(
                ConsultationView.class, (parameters, query) -> Standing.of(published(parameters)),
                ConsultationWorkspaceView.class, (parameters, query) -> Standing.of(held(parameters)),
                ConsultationPreviewView.class, (parameters, query) -> Standing.of(held(parameters)),
                ConsultationAnswersView.class, (parameters, query) -> Standing.of(held(parameters)));
    }

    /** The consultation of a public page. */
    Optional<Consultation> published(RouteParameters parameters) {
        return number(parameters).flatMap(consultations::published);
    }

    /** The consultation of a workspace, for those who speak for one who holds it. */
    public Optional<Consultation> held(RouteParameters parameters) {
        return number(parameters)
                .flatMap(consultations::find)
                .filter(consultation ->
                        guard.of(consultation, currentActor.get()).mayRead());
    }

    private static Optional<ConsultationNumber> number(RouteParameters parameters) {
        return parameters.get("number").flatMap(ConsultationNumber::of);
    }
}
