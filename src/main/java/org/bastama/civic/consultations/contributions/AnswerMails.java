package org.bastama.civic.consultations.contributions;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is told what was done with contributions, and ends that for a mailbox by the token in each such mail. */
@Component
public class AnswerMails {

    private final TellingRepository tellings;
    private final ConsultationKeys keys;
    private final Clock clock;

    AnswerMails(TellingRepository tellings, ConsultationKeys keys, Clock clock) {
        this.tellings = tellings;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether the mails that the token ends have ended already; empty when there is no such token. Changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Boolean> ended(String token) {
        return keys.readUnsubscribeToken(token)
                .map(mailbox -> tellings.silent(Set.of(mailbox)).containsKey(mailbox));
    }

    /** Ends them for what the mailbox has sent until now, in all consultations; what it sends later is answered again. */
    @Transactional
    public void end(String token) {
        keys.readUnsubscribeToken(token).ifPresent(mailbox -> tellings.silence(mailbox, clock.instant()));
    }

    /** Which of these addresses hear of an outcome with the answers to what they sent. */
    @Transactional(readOnly = true)
    public Set<EmailAddress> toldOf(ConsultationNumber consultation, Collection<EmailAddress> addresses) {
        var mailboxes = addresses.stream().distinct().collect(Collectors.toMap(address -> address, keys::mailbox));
        var contributed = tellings.contributed(consultation, Set.copyOf(mailboxes.values()));
        return mailboxes.entrySet().stream()
                .filter(entry -> contributed.contains(entry.getValue()))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
