package org.bastama.civic.responses;

import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Finds the version of the procedure that a petition is led under. */
@Component
public class PetitionRules {

    private final PetitionQueries petitions;
    private final ProcedureQueries procedures;

    PetitionRules(PetitionQueries petitions, ProcedureQueries procedures) {
        this.petitions = petitions;
        this.procedures = procedures;
    }

    /** The procedure of a petition that was handed over; empty when there is no such petition. */
    public Optional<Procedure> of(PetitionNumber number) {
        return petitions
                .find(number)
                .flatMap(petition -> procedures.find(
                        Objects.requireNonNull(petition.procedureCode()),
                        Objects.requireNonNull(petition.procedureVersion())));
    }
}
