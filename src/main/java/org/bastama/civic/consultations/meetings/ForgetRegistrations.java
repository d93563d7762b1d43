package org.bastama.civic.consultations.meetings;

import java.time.Clock;
import java.time.Duration;
import org.bastama.civic.consultations.contributions.ContributorsForgotten;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes registrations that nobody confirmed, a week after their link ended; forgets who was registered a month after the
 * meeting; and with the people of a consultation all that is left.
 */
@Component
class ForgetRegistrations implements RecurringJob {

    private static final Duration UNCONFIRMED_KEPT = Duration.ofDays(7);
    private static final Duration PEOPLE_KEPT = Duration.ofDays(30);

    private final ForgottenRegistrationRepository registrations;
    private final Clock clock;

    ForgetRegistrations(ForgottenRegistrationRepository registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consultations.forget-registrations";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        registrations.forgetPending(clock.instant().minus(UNCONFIRMED_KEPT));
        registrations.forgetPeople(clock.instant().minus(PEOPLE_KEPT));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ContributorsForgotten event) {
        registrations.forget(event.consultation());
    }
}
