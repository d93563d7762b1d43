package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.paper.PaperAnswer;
import org.bastama.civic.responses.paper.PaperAnswers;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.AddressBook;

/** What the addresses of answers on paper lead to, for the current visitor; what is malformed leads nowhere. */
@org.springframework.stereotype.Component
class PaperAddresses implements AddressBook {

    private final PetitionQueries petitions;
    private final PaperAnswers answers;
    private final CurrentActor currentActor;

    PaperAddresses(PetitionQueries petitions, PaperAnswers answers, CurrentActor currentActor) {
        this.petitions = petitions;
        this.answers = answers;
        this.currentActor = currentActor;
    }

    @Override
    public Map<Class<? extends Component>, Lookup> lookups() {
        return Map.of(
                PaperAnswerView.class,
                (parameters, query) -> Standing.of(led(parameters)),
                PaperReviewView.class,
                (parameters, query) -> Standing.of(waiting(parameters)));
    }

    /** A petition that was handed over and that the visitor leads. */
    Optional<Petition> led(RouteParameters parameters) {
        return number(parameters)
                .flatMap(petitions::find)
                .filter(petition -> answers.leads(petition, currentActor.get()));
    }

    /** What waits for a moderator. */
    Optional<PaperAnswer> waiting(RouteParameters parameters) {
        return number(parameters).flatMap(answers::waiting);
    }

    private static Optional<PetitionNumber> number(RouteParameters parameters) {
        return parameters
                .get("number")
                .filter(typed -> typed.matches("[1-9][0-9]{0,17}"))
                .map(typed -> new PetitionNumber(Long.parseLong(typed)));
    }
}
