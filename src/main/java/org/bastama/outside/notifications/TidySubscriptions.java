package org.bastama.outside.notifications;

import java.time.Clock;
import java.time.Duration;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.Formats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets addresses that nobody confirmed, a week after they were typed, and how many mails they got on days past. */
@Component
class TidySubscriptions implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(7);

    private final SubscriptionRepository subscriptions;
    private final PlaceSubscriptionRepository places;
    private final ConfirmationMailRepository confirmationMails;
    private final Clock clock;

    TidySubscriptions(
            SubscriptionRepository subscriptions,
            PlaceSubscriptionRepository places,
            ConfirmationMailRepository confirmationMails,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.places = places;
        this.confirmationMails = confirmationMails;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.tidy";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        var now = clock.instant();
        subscriptions.deletePending(now.minus(KEPT));
        places.deletePending(now.minus(KEPT));
        confirmationMails.deleteBefore(Formats.day(now));
    }
}
