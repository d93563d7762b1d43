package org.bastama.outside.notifications;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.HolderPeople;
import org.bastama.civic.consultations.contributions.AnswerMails;
import org.bastama.foundation.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** Who hears of a step from the room of consultations itself: those who hold one, and contributors of their answers. */
@Component
class ToldByConsultations {

    private final ConsultationQueries consultations;
    private final HolderPeople people;
    private final AnswerMails answers;
    private final SubscriberKeys keys;

    ToldByConsultations(
            ConsultationQueries consultations, HolderPeople people, AnswerMails answers, SubscriberKeys keys) {
        this.consultations = consultations;
        this.people = people;
        this.answers = answers;
        this.keys = keys;
    }

    /** The mailboxes of those among these. */
    Set<String> among(Mailing.Key key, List<Reader> batch) {
        return switch (key.occasion()) {
            case CONSULTATION_ANNOUNCED -> mailboxes(holders(key));
            case CONSULTATION_OUTCOME ->
                mailboxes(answers.toldOf(
                        key.consultation(), batch.stream().map(Reader::email).toList()));
            default -> Set.of();
        };
    }

    private Set<EmailAddress> holders(Mailing.Key key) {
        var consultation = consultations.find(key.consultation()).orElseThrow();
        return people.all(consultation.holders()).stream().map(Account::email).collect(Collectors.toSet());
    }

    private Set<String> mailboxes(Set<EmailAddress> addresses) {
        return addresses.stream().map(keys::mailbox).collect(Collectors.toCollection(HashSet::new));
    }
}
