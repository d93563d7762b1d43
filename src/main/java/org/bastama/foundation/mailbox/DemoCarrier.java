package org.bastama.foundation.mailbox;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo sends nothing: its mails stay in the outbox, where {@link SentMails} shows them. */
@Component
@Profile("demo | test")
class DemoCarrier implements Carrier {

    @Override
    public Map<UUID, Outcome> carry(List<Letter> letters) {
        return letters.stream().collect(toMap(Letter::id, letter -> Outcome.SENT));
    }

    @Override
    public boolean keepsMails() {
        return true;
    }
}
