package org.bastama.outside.notifications;

import java.util.Optional;
import org.bastama.civic.signatures.Signers;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends mails by the token in each of them: of followers and of signers who asked for updates. */
@Component
public class Unsubscribe {

    private final SubscriberKeys keys;
    private final SubscriptionRepository subscriptions;
    private final Signers signers;

    Unsubscribe(SubscriberKeys keys, SubscriptionRepository subscriptions, Signers signers) {
        this.keys = keys;
        this.subscriptions = subscriptions;
        this.signers = signers;
    }

    /** The mails that the token ends; changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Signers.Updates> look(String token) {
        return keys.read(token)
                .flatMap(named -> subscriptions.find(named.petition(), named.id()))
                .map(s -> new Signers.Updates(s.petition(), s.language(), s.state() == Subscription.State.ENDED))
                .or(() -> signers.look(token));
    }

    /** Ends them; repeating is harmless. */
    @Transactional
    public Optional<PetitionNumber> end(String token) {
        var named = keys.read(token);
        if (named.isPresent()) {
            subscriptions.end(named.get().petition(), named.get().id());
            return named.map(SubscriberKeys.Named::petition);
        }
        var number = signers.look(token).map(Signers.Updates::number);
        return signers.unsubscribe(token) ? number : Optional.empty();
    }
}
