package org.bastama.civic.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.petitions.filings.ConfirmFiling;
import org.bastama.civic.petitions.filings.FilingQueries;
import org.bastama.civic.petitions.filings.RecordFiling;
import org.bastama.civic.petitions.reports.ReportPetition;
import org.bastama.civic.petitions.reports.ReportQueries;
import org.bastama.civic.petitions.reports.SettleReport;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportsAndFilingsTest extends PetitionsTest {

    private static final LocalDate FILED = LocalDate.of(2026, 9, 1);

    @Autowired
    ReportPetition report;

    @Autowired
    ReportQueries reports;

    @Autowired
    SettleReport settleReport;

    @Autowired
    RecordFiling recordFiling;

    @Autowired
    ConfirmFiling confirmFiling;

    @Autowired
    FilingQueries filings;

    @Autowired
    ClosePetition closePetition;

    @Autowired
    List<ModerationQueue> queues;

    @Autowired
    List<RecurringJob> jobs;

    @Test
    void anybodyReportsAndAModeratorDismisses() {
        var number = open();
        report(number, "insult", "", "10.0.0.1", Actor.anonymous());
        report(number, "insult", "again", "10.0.0.1", Actor.anonymous());
        assertThat(waiting("reports"))
                .filteredOn(item -> item.subject().equals(number.toString()))
                .hasSize(1);
        var id = reports.waiting(500).getLast().id();
        assertThatThrownBy(() -> settleReport.dismiss(id, stranger)).isInstanceOf(Rejection.class);
        settleReport.dismiss(id, moderator);
        assertThat(state(number)).isEqualTo(PetitionState.OPEN);
        assertThat(waiting("reports")).noneMatch(item -> item.subject().equals(number.toString()));
        assertThatThrownBy(() -> settleReport.dismiss(id, moderator))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("petitions.report.settled");
    }

    @Test
    void takingDownSettlesEveryReportOfThePetition() {
        var number = open();
        report(number, "insult", "", "10.0.0.1", Actor.anonymous());
        report(number, "personal_data", "", "10.0.0.2", stranger);
        settleReport.takeDown(reports.waiting(500).getLast().id(), "personal_data", NOTE, moderator);
        assertThat(state(number)).isEqualTo(PetitionState.TAKEN_DOWN);
        assertThat(waiting("reports")).noneMatch(item -> item.subject().equals(number.toString()));
    }

    @Test
    void aFewReportsAnHourFromOneAddress() {
        for (var i = 0; i < ReportPetition.MOST_PER_HOUR; i++) {
            report(open(), "insult", "", "10.0.0.9", Actor.anonymous());
        }
        var number = open();
        assertThatThrownBy(() -> report(number, "insult", "", "10.0.0.9", Actor.anonymous()))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("petitions.report.too-many");
        report(number, "insult", "", "10.0.0.10", Actor.anonymous());
        clock.advance(Duration.ofMinutes(61));
        report(number, "insult", "", "10.0.0.9", Actor.anonymous());
    }

    @Test
    void badReportsAreToldAtTheirFields() {
        var number = open();
        assertThat(reportKeys(number, null, "")).containsExactly("reason petitions.report.reason-missing");
        assertThat(reportKeys(number, "nonsense", "")).containsExactly("reason petitions.report.reason-missing");
        assertThat(reportKeys(number, "other", " ")).containsExactly("note petitions.report.note-missing");
        assertThat(reportKeys(number, "insult", "x".repeat(1001))).containsExactly("note shared.too-long");
        var draft = draft(OPEN_PLATFORM);
        assertThat(reportKeys(draft, "insult", "")).containsExactly("null shared.unknown-number");
    }

    @Test
    void whoReportedIsForgottenAfterAWeek() {
        report(open(), "insult", "", "10.0.0.1", Actor.anonymous());
        clock.advance(Duration.ofDays(8));
        jobs.stream().filter(job -> job.name().equals("petitions.report")).forEach(RecurringJob::run);
        assertThat(database.fetchCount(
                        bastama.db.petitions.Tables.REPORT, bastama.db.petitions.Tables.REPORT.REPORTER.isNotNull()))
                .isZero();
    }

    @Test
    void aConfirmedFilingHandsOverAndCollectingGoesOn() {
        var number = openDeclared();
        recordFiling.record(number, " KZ-2026/17 ", FILED, null, leader);
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
        closePetition.close(number);
        assertThat(state(number)).isEqualTo(PetitionState.HANDED_OVER);
        assertThat(events.stream(PetitionHandedOver.class)).hasSize(1);
    }

    @Test
    void aFilingRecordedBeforeClosingMayBeConfirmedAfterIt() {
        var number = openDeclared();
        recordFiling.record(number, "17", FILED, null, leader);
        clock.set(petition(number).moments().closesAt().plus(Duration.ofHours(24)));
        closePetition.close(number);
        assertThat(state(number)).isEqualTo(PetitionState.CLOSED_BELOW);
        confirmFiling.confirm(number, moderator);
        assertThat(state(number)).isEqualTo(PetitionState.HANDED_OVER);
    }

    @Test
    void aRefusedFilingCanBeRecordedAgain() {
        var number = openDeclared();
        recordFiling.record(number, "17", FILED, null, leader);
        assertThatThrownBy(() -> confirmFiling.refuse(number, LocalizedText.empty(), moderator))
                .isInstanceOf(Rejection.class);
        confirmFiling.refuse(number, NOTE, moderator);
        assertThat(filings.find(number)).isEmpty();
        recordFiling.record(number, "18", FILED, null, leader);
        assertThat(filings.find(number).orElseThrow().number()).isEqualTo("18");
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
        assertThatThrownBy(() -> recordFiling.record(elsewhere, "17", FILED, null, leader))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("petitions.filing.not-needed");
    }

    private void report(PetitionNumber number, String reason, String note, String address, Actor actor) {
        report.report(number, null, reason, note, address, actor);
    }

    private List<String> reportKeys(PetitionNumber number, String reason, String note) {
        return keys(catchThrowableOfType(
                Rejection.class, () -> report(number, reason, note, "10.0.0.3", Actor.anonymous())));
    }

    private static List<String> keys(Rejection rejection) {
        return rejection.violations().stream()
                .map(v -> v.field() + " " + v.key())
                .toList();
    }

    private List<QueueItem> waiting(String queue) {
        return queues.stream()
                .filter(q -> q.code().equals(queue))
                .findFirst()
                .orElseThrow()
                .waiting();
    }
}
