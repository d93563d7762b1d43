package org.bastama.civic.petitions.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionsTest;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportsTest extends PetitionsTest {

    @Autowired
    ReportPetition report;

    @Autowired
    Reports reports;

    @Autowired
    SettleReport settleReport;

    @Test
    void anybodyReportsAndAModeratorDismisses() {
        var number = open();
        report(number, "insult", "", "10.0.0.1", Actor.anonymous());
        report(number, "insult", "again", "10.0.0.1", Actor.anonymous());
        assertThat(waiting("reports"))
                .filteredOn(item -> item.subject().equals(number.toString()))
                .hasSize(1);
        var id = reports.waiting("reports", 500).getLast().id();
        assertThatThrownBy(() -> settleReport.dismiss(id, stranger)).isInstanceOf(Rejection.class);
        settleReport.dismiss(id, moderator);
        assertThat(state(number)).isEqualTo(PetitionState.OPEN);
        assertThat(waiting("reports")).noneMatch(item -> item.subject().equals(number.toString()));
        assertThatThrownBy(() -> settleReport.dismiss(id, moderator))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("moderation.report.settled");
    }

    @Test
    void takingDownSettlesEveryReportOfThePetition() {
        var number = open();
        report(number, "insult", "", "10.0.0.1", Actor.anonymous());
        report(number, "personal_data", "", "10.0.0.2", stranger);
        settleReport.takeDown(reports.waiting("reports", 500).getLast().id(), "personal_data", NOTE, moderator);
        assertThat(state(number)).isEqualTo(PetitionState.TAKEN_DOWN);
        assertThat(waiting("reports")).noneMatch(item -> item.subject().equals(number.toString()));
    }

    @Test
    void aFewReportsAnHourFromOneAddress() {
        for (var i = 0; i < Reports.MOST_PER_HOUR; i++) {
            report(open(), "insult", "", "10.0.0.9", Actor.anonymous());
        }
        var number = open();
        assertThatThrownBy(() -> report(number, "insult", "", "10.0.0.9", Actor.anonymous()))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("moderation.report.too-many");
        report(number, "insult", "", "10.0.0.10", Actor.anonymous());
        clock.advance(Duration.ofMinutes(61));
        report(number, "insult", "", "10.0.0.9", Actor.anonymous());
    }

    @Test
    void badReportsAreToldAtTheirFields() {
        var number = open();
        assertThat(reportKeys(number, null, "")).containsExactly("reason moderation.report.reason-missing");
        assertThat(reportKeys(number, "nonsense", "")).containsExactly("reason moderation.report.reason-missing");
        assertThat(reportKeys(number, "other", " ")).containsExactly("note moderation.report.note-missing");
        assertThat(reportKeys(number, "insult", "x".repeat(1001))).containsExactly("note shared.too-long");
        var draft = draft(OPEN_PLATFORM);
        assertThat(reportKeys(draft, "insult", "")).containsExactly("null shared.unknown-number");
    }

    @Test
    void whoReportedIsForgottenAfterAWeek() {
        report(open(), "insult", "", "10.0.0.1", Actor.anonymous());
        clock.advance(Duration.ofDays(8));
        run("moderation.forget-reporters");
        assertThat(database.fetchCount(
                        bastama.db.moderation.Tables.REPORT, bastama.db.moderation.Tables.REPORT.REPORTER.isNotNull()))
                .isZero();
    }

    private void report(PetitionNumber number, String reason, String note, String address, Actor actor) {
        report.report(number, null, reason, note, address, actor);
    }

    private List<String> reportKeys(PetitionNumber number, String reason, String note) {
        return keys(catchThrowableOfType(
                Rejection.class, () -> report(number, reason, note, "10.0.0.3", Actor.anonymous())));
    }
}
