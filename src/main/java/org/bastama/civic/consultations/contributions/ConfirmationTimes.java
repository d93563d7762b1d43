package org.bastama.civic.consultations.contributions;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.springframework.stereotype.Component;

/** Until when contributions can be confirmed: what was sent in time, a grace of the procedure longer. */
@Component
public class ConfirmationTimes {

    private final ProcedureQueries procedures;

    ConfirmationTimes(ProcedureQueries procedures) {
        this.procedures = procedures;
    }

    /** The end of the last day and the procedure's grace. */
    public Instant confirmUntil(Consultation consultation) {
        return Objects.requireNonNull(consultation.moments().closesAt()).plus(grace(consultation));
    }

    private Duration grace(Consultation consultation) {
        var code = consultation.procedureCode();
        var version = consultation.procedureVersion();
        return code == null || version == null
                ? Duration.ZERO
                : procedures.find(code, version).map(Procedure::grace).orElse(Duration.ZERO);
    }
}
