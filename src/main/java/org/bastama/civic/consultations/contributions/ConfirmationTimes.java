package org.bastama.civic.consultations.contributions;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Until when contributions can be confirmed: what was sent in time, a grace of the procedure longer. */
@Component
public class ConfirmationTimes {

    private final ProcedureQueries procedures;
    private final PortalProperties portal;

    ConfirmationTimes(ProcedureQueries procedures, PortalProperties portal) {
        this.procedures = procedures;
        this.portal = portal;
    }

    /** The end of the last day and the procedure's grace. */
    public Instant confirmUntil(Consultation consultation) {
        return Objects.requireNonNull(consultation.moments().closesAt()).plus(grace(consultation));
    }

    /** Until when a link of a mail that is sent now confirms. */
    public Instant linkUntil(Consultation consultation, Instant now) {
        var until = now.plus(portal.confirmWithin());
        var end = confirmUntil(consultation);
        return end.isBefore(until) ? end : until;
    }

    private Duration grace(Consultation consultation) {
        var code = consultation.procedureCode();
        var version = consultation.procedureVersion();
        return code == null || version == null
                ? Duration.ZERO
                : procedures.find(code, version).map(Procedure::grace).orElse(Duration.ZERO);
    }
}
