package org.bastama.civic.petitions.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionsTest;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FilingsTest extends PetitionsTest {

    private static final LocalDate FILED = LocalDate.of(2026, 9, 2);

    @Autowired
    RecordFiling recordFiling;

    @Autowired
    ConfirmFiling confirmFiling;

    @Autowired
    FilingQueries filings;

    @Autowired
    Files files;

    @Test
    void aConfirmedFilingHandsOverAndCollectingGoesOn() {
        var number = openDeclared();
        recordFiling.record(number, " KZ-2026/17 ", FILED, document(), leader);
        assertThat(filings.find(number).orElseThrow().number()).isEqualTo("KZ-2026/17");
        assertThat(waiting("filings")).anyMatch(item -> item.path().equals("moderation/filings/" + number));
        confirmFiling.confirm(number, moderator);
        assertThat(state(number)).isEqualTo(PetitionState.OPEN);
        assertThat(events.stream(PetitionHandedOver.class))
                .containsExactly(new PetitionHandedOver(number, 1, clock.instant()));
        assertThat(timeline(number)).contains("filing_recorded", "filing_confirmed", "handed_over");
        assertThatThrownBy(() -> confirmFiling.confirm(number, moderator))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("petitions.filing.settled");
        clock.set(petition(number).moments().closesAt().plus(Duration.ofHours(24)));
        run("petitions.close");
        assertThat(state(number)).isEqualTo(PetitionState.HANDED_OVER);
        assertThat(events.stream(PetitionHandedOver.class)).hasSize(1);
    }

    @Test
    void aFilingRecordedBeforeClosingMayBeConfirmedAfterIt() {
        var number = openDeclared();
        recordFiling.record(number, "17", FILED, document(), leader);
        clock.set(petition(number).moments().closesAt().plus(Duration.ofHours(24)));
        run("petitions.close");
        assertThat(state(number)).isEqualTo(PetitionState.CLOSED_BELOW);
        confirmFiling.confirm(number, moderator);
        assertThat(state(number)).isEqualTo(PetitionState.HANDED_OVER);
    }

    @Test
    void aRefusedFilingCanBeRecordedAgain() {
        var number = openDeclared();
        recordFiling.record(number, "17", FILED, document(), leader);
        assertThatThrownBy(() -> confirmFiling.refuse(number, LocalizedText.empty(), moderator))
                .isInstanceOf(Rejection.class);
        clock.set(clock.instant().plusSeconds(1));
        confirmFiling.refuse(number, NOTE, moderator);
        assertThat(filings.find(number)).isEmpty();
        assertThat(filings.refusal(number)).contains(NOTE);
        clock.set(clock.instant().plusSeconds(1));
        recordFiling.record(number, "18", FILED, document(), leader);
        assertThat(filings.refusal(number)).isEmpty();
        assertThat(filings.find(number).orElseThrow().number()).isEqualTo("18");
    }

    @Test
    void whoLedItIsToldOfARefusal() {
        var number = openDeclared();
        recordFiling.record(number, "17", FILED, document(), leader);
        confirmFiling.refuse(number, NOTE, moderator);
        assertThat(mailKinds(number)).contains("petitions.filing-refused");
        assertThat(sentMails.to(coordinator.email(), 1)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("The filing of “Clean air for Almaty” was not confirmed");
            assertThat(mail.text().lines()).contains("The moderator writes: Because of the text.");
        });
    }

    @Test
    void aFilingNeedsADocumentAndADaySinceTheOpening() {
        var number = openDeclared();
        var early = catchThrowableOfType(
                Rejection.class, () -> recordFiling.record(number, "17", FILED.minusDays(1), null, leader));
        assertThat(keys(early))
                .containsExactly(
                        "filed-on petitions.filing.before-opening", "document petitions.filing.document-missing");
    }

    @Test
    void badFilingsAreToldAtTheirFields() {
        var number = openDeclared();
        var rejection = catchThrowableOfType(
                Rejection.class, () -> recordFiling.record(number, "", FILED.plusDays(2), unknown(), leader));
        assertThat(keys(rejection))
                .containsExactly(
                        "filing-number shared.required",
                        "filed-on petitions.filing.future",
                        "document petitions.filing.no-document");
        assertThatThrownBy(() -> recordFiling.record(number, "17", FILED, null, stranger))
                .isInstanceOf(Rejection.class);
        var elsewhere = open();
        assertThatThrownBy(() -> recordFiling.record(elsewhere, "17", FILED, document(), leader))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("petitions.filing.not-needed");
    }

    private UUID document() {
        var pdf = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        return files.storeDocument("filing.pdf", pdf, leader).id();
    }
}
