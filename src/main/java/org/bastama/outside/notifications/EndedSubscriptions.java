package org.bastama.outside.notifications;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.civic.responses.spi.EndedMails;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Who ended the mails as a follower wants none as a signer either. */
@Component
class EndedSubscriptions implements EndedMails {

    private final SubscriptionRepository subscriptions;
    private final SubscriberKeys keys;

    EndedSubscriptions(SubscriptionRepository subscriptions, SubscriberKeys keys) {
        this.subscriptions = subscriptions;
        this.keys = keys;
    }

    @Override
    public Set<EmailAddress> among(PetitionNumber petition, Collection<EmailAddress> addresses) {
        var mailboxes = addresses.stream().distinct().collect(Collectors.toMap(address -> address, keys::mailbox));
        var ended = Set.copyOf(subscriptions.ended(petition, Set.copyOf(mailboxes.values())));
        return mailboxes.entrySet().stream()
                .filter(entry -> ended.contains(entry.getValue()))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
