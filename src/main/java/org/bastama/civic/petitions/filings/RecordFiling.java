package org.bastama.civic.petitions.filings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The group notes that it filed the petition on the state portal: number, date and a document; a moderator confirms. */
@Component
public class RecordFiling {

    private final FilingRepository filings;
    private final PetitionQueries petitions;
    private final PetitionGuard guard;
    private final ProcedureQueries procedures;
    private final Timeline timeline;
    private final Files files;
    private final Clock clock;

    RecordFiling(
            FilingRepository filings,
            PetitionQueries petitions,
            PetitionGuard guard,
            ProcedureQueries procedures,
            Timeline timeline,
            Files files,
            Clock clock) {
        this.filings = filings;
        this.petitions = petitions;
        this.guard = guard;
        this.procedures = procedures;
        this.timeline = timeline;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Notes a filing, in place of one that waits. Only where e-mail signatures do not count; the date is a day between
     * the opening and today. Rejected at {@code filing-number}, {@code filed-on} and {@code document}.
     */
    @Transactional
    public void record(
            PetitionNumber number,
            String filingNumber,
            @Nullable LocalDate filedOn,
            @Nullable UUID document,
            Actor actor) {
        var petition = petitions.find(number).orElseThrow(() -> Rejection.of("shared.unknown-number"));
        var actions = guard.of(petition, actor);
        actions.require(actions.mayRecordFiling());
        if (!isFiledElsewhere(petition)) {
            throw Rejection.of("petitions.filing.not-needed");
        }
        var checkedNumber = checked(petition, filingNumber, filedOn, document);
        var filing =
                new Filing(number, checkedNumber, Objects.requireNonNull(filedOn), document, clock.instant(), null);
        filings.replace(filing, actor.requireAccount());
        timeline.add(
                number,
                "filing_recorded",
                Map.of("number", checkedNumber, "date", filedOn.toString()),
                LocalizedText.empty());
    }

    /** Whether signatures here only support a petition whose legal signatures are gathered on the state portal. */
    public boolean isFiledElsewhere(Petition petition) {
        var code = petition.procedureCode();
        var version = petition.procedureVersion();
        return code != null
                && version != null
                && procedures
                        .find(code, version)
                        .filter(RecordFiling::isFiledElsewhere)
                        .isPresent();
    }

    /** The law of Kazakhstan counts signatures of the state portal only (DOMAIN §2). */
    private static boolean isFiledElsewhere(Procedure procedure) {
        return "KZ".equals(procedure.country()) && !procedure.countsEmail();
    }

    private String checked(
            Petition petition, String filingNumber, @Nullable LocalDate filedOn, @Nullable UUID document) {
        var opened = Formats.day(Objects.requireNonNull(petition.moments().openedAt()));
        var rejections = new Rejections();
        var number = rejections.collect("filing-number", () -> Text.line(filingNumber, 80));
        rejections
                .require(filedOn != null, "filed-on", "shared.required")
                .require(
                        filedOn == null || !filedOn.isAfter(Formats.day(clock.instant())),
                        "filed-on",
                        "petitions.filing.future")
                .require(
                        filedOn == null || !filedOn.isBefore(opened),
                        "filed-on",
                        "petitions.filing.before-opening",
                        opened)
                .require(document != null, "document", "petitions.filing.document-missing")
                .require(
                        document == null || files.find(document).isPresent(),
                        "document",
                        "petitions.filing.no-document");
        rejections.throwIfAny();
        return Objects.requireNonNull(number);
    }
}
