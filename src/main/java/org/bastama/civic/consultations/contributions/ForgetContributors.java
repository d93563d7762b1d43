package org.bastama.civic.consultations.contributions;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.Formats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Destroys the keys of consultations whose procedure's months of keeping have passed since the last day: names and
 * addresses of contributors are gone with them, and where each lives. What was said and answered stays.
 */
@Component
class ForgetContributors implements RecurringJob {

    private final ConsultationKeyRepository keys;
    private final ContributionRepository contributions;
    private final ParticipantRepository participants;
    private final ConsultationQueries consultations;
    private final ProcedureQueries procedures;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgetContributors(
            ConsultationKeyRepository keys,
            ContributionRepository contributions,
            ParticipantRepository participants,
            ConsultationQueries consultations,
            ProcedureQueries procedures,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.keys = keys;
        this.contributions = contributions;
        this.participants = participants;
        this.consultations = consultations;
        this.procedures = procedures;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consultations.forget-contributors";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        keys.kept().stream()
                .flatMap(number -> consultations.find(number).stream())
                .filter(this::isOver)
                .map(Consultation::number)
                .forEach(number -> transaction.executeWithoutResult(status -> forget(number)));
    }

    private void forget(ConsultationNumber number) {
        contributions.forgetPeople(number);
        participants.removeAll(number);
        keys.destroy(number, clock.instant());
        events.publishEvent(new ContributorsForgotten(number));
    }

    private boolean isOver(Consultation consultation) {
        var last = consultation.moments().lastDay();
        var code = consultation.procedureCode();
        var version = consultation.procedureVersion();
        if (last == null || code == null || version == null) {
            return false;
        }
        var months = procedures.find(code, version).map(Procedure::retentionMonths);
        return months.isPresent()
                && Formats.day(clock.instant())
                        .isAfter(Objects.requireNonNull(last).plusMonths(months.get()));
    }
}
