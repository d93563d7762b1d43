package org.bastama.civic.petitions.reports;

import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports a petition to the moderators: open to everybody who sees it. */
@Component
public class ReportPetition {

    /** The queue of these reports; their subject is the number of the petition. */
    public static final String QUEUE = "reports";

    private static final String ABOUT = "petition";

    private final Reports reports;
    private final PetitionQueries petitions;
    private final PetitionGuard guard;

    ReportPetition(Reports reports, PetitionQueries petitions, PetitionGuard guard) {
        this.reports = reports;
        this.petitions = petitions;
        this.guard = guard;
    }

    /**
     * Reports it. Rejected like {@link Reports#report}.
     *
     * @param directKey of the address while supporters gather, else null
     */
    @Transactional
    public void report(
            PetitionNumber number,
            @Nullable String directKey,
            @Nullable String reasonCode,
            String note,
            String networkAddress,
            Actor actor) {
        var petition = petitions.find(number).orElseThrow(() -> Rejection.of("shared.unknown-number"));
        if (!guard.of(petition, actor).mayReport(directKey)) {
            throw Rejection.of("shared.unknown-number");
        }
        reports.report(QUEUE, number.toString(), ABOUT, reasonCode, note, networkAddress, actor);
    }
}
