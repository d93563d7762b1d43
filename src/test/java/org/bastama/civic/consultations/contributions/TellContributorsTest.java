package org.bastama.civic.consultations.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.outcome.PublishOutcome;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When the outcome is published, every mailbox hears once of all its answers. */
class TellContributorsTest extends ConsultationsTest {

    private static final LocalizedText REASON = LocalizedText.of("Жоспарға енді.", null, "It is in the plan.");
    private static final LocalizedText SAID = LocalizedText.of(Language.EN, "Two crossings were asked for.");
    private static final LocalizedText DID = LocalizedText.of(Language.EN, "Both are built.");

    @Autowired
    AnswerContributions answer;

    @Autowired
    PublishOutcome publish;

    @Autowired
    TellContributors tell;

    @Autowired
    AnswerMails answerMails;

    @Autowired
    ConsultationKeys keys;

    ConsultationNumber number;

    @BeforeEach
    void contributions() {
        number = open();
        contributed(number, "A crossing", "Dana Akhmetova", "first@example.kz");
        contributed(number, "Another crossing", "", "second@example.kz");
        contributed(number, "A cinema", "", "third@example.kz");
    }

    @Test
    void withTheOutcomeEachMailboxIsToldOnceOfAllItsAnswers() {
        contributed(number, "A park", "", "first@example.kz");
        answer.answer(number, ids(1, 2, 4), Disposition.ACCEPTED, REASON, official);
        answer.answer(number, ids(3), Disposition.OUT_OF_SCOPE, REASON, official);
        tell.run();
        assertThat(outcomes("first@example.kz")).isEmpty();
        at(CLOSES.plus(Duration.ofHours(24)));
        answerMails.end(unsubscribeToken("third@example.kz"));
        publish.publish(number, SAID, DID, official);
        tell.run();
        tell.run();
        assertThat(outcomes("first@example.kz")).singleElement().satisfies(mail -> {
            assertThat(mail.text())
                    .contains(
                            "2 contributions",
                            "No. 1, “A crossing”: accepted.",
                            "No. 4, “A park”",
                            "It is in the plan.")
                    .doesNotContain("Another");
            assertThat(mail.links())
                    .anyMatch(link -> link.contains("/c/" + number + "/parts/1?lang=en&c=4#c4"))
                    .anyMatch(link -> link.contains("/c/" + number + "?lang=en#outcome"));
        });
        assertThat(outcomes("second@example.kz"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.links()).anyMatch(link -> link.contains("&c=2#c2")));
        assertThat(outcomes("third@example.kz")).as("wants no such mails").isEmpty();
        assertThat(answerMails.toldOf(
                        number, List.of(new EmailAddress("First@example.kz"), new EmailAddress("x@example.kz"))))
                .containsExactly(new EmailAddress("First@example.kz"));
    }

    @Test
    void whoEndedTheMailsAndSendsSomethingAgainIsToldOfIt() {
        var token = unsubscribeToken("third@example.kz");
        assertThat(answerMails.ended(token)).contains(false);
        answerMails.end(token);
        answerMails.end(token);
        assertThat(answerMails.ended(token)).contains(true);
        assertThat(answerMails.ended(token.replace('c', 'd'))).isEmpty();
        clock.set(clock.instant().plusSeconds(60));
        contributed(number, "A second cinema", "", "third@example.kz");
        answer.answer(number, ids(1, 2, 3, 4), Disposition.NOTED, REASON, official);
        at(CLOSES.plus(Duration.ofHours(24)));
        publish.publish(number, SAID, DID, official);
        tell.run();
        assertThat(outcomes("third@example.kz")).hasSize(1);
    }

    @Test
    void whatWasHiddenOrTakenBackIsNotToldOf() {
        confirm.delete(token("third@example.kz"));
        answer.answer(number, ids(1, 2), Disposition.NOTED, REASON, official);
        at(CLOSES.plus(Duration.ofHours(24)));
        publish.publish(number, SAID, DID, official);
        tell.run();
        assertThat(outcomes("third@example.kz")).isEmpty();
        assertThat(outcomes("second@example.kz")).hasSize(1);
    }

    private List<UUID> ids(Integer... numbers) {
        return Stream.of(numbers)
                .map(one -> contributions.find(number, one).orElseThrow().id())
                .toList();
    }

    private List<SentMail> outcomes(String mailbox) {
        return mailsTo(mailbox).stream()
                .filter(mail -> mail.subject().startsWith("What was done with what you sent"))
                .toList();
    }

    /** As the mail of an earlier consultation would hold it. */
    private String unsubscribeToken(String mailbox) {
        return keys.unsubscribeToken(keys.mailbox(new EmailAddress(mailbox)));
    }
}
