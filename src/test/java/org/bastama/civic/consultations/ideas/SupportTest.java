package org.bastama.civic.consultations.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.links.LinkState;
import org.bastama.foundation.jobs.RecurringJobs;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.testing.IdeaParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People support ideas: once each, by mailbox or account, and take it back. */
class SupportTest extends ConsultationsTest {

    private static final String MAILBOX = "dana@example.kz";

    @Autowired
    SupportIdea support;

    @Autowired
    SupportLinks links;

    @Autowired
    IdeaQueries ideas;

    @Autowired
    RecurringJobs jobs;

    @Autowired
    ApplicationContext context;

    IdeaParts parts;
    ConsultationNumber number;
    Contribution idea;

    @BeforeEach
    void anIdea() {
        parts = new IdeaParts(context);
        number = parts.open(official);
        idea = parts.idea(number, "A crossing", "author@example.kz");
    }

    @Test
    void aMailboxSupportsOnlyWhenItConfirms() {
        support.support(number, 1, idea.number(), MAILBOX, true, Language.EN);
        var mail = mailsTo(MAILBOX).getFirst();
        assertThat(mail.subject()).isEqualTo("Please confirm your support: Quiet streets");
        assertThat(mail.text()).doesNotContain("A crossing");
        assertThat(links.look(token()).state()).isEqualTo(LinkState.CONFIRMABLE);
        assertThat(supporters(Actor.anonymous()).supporters()).isZero();
        assertThat(links.confirm(token()).state()).isEqualTo(LinkState.CONFIRMED);
        assertThat(links.confirm(token()).supports()).isTrue();
        assertThat(supporters(Actor.anonymous())).isEqualTo(supported(1, false));
        assertThat(jdbc.queryForMap(
                        "select * from consultations.participant_link where consultation = ?", number.value()))
                .containsEntry("mailbox_hmac", null);
    }

    @Test
    void oneMailboxIsOneSupporterHoweverItComes() {
        var citizen = rows.person("Айгерім Сапарова", Language.KK);
        support.support(number, 1, idea.number(), actor(citizen));
        support.support(number, 1, idea.number(), actor(citizen));
        parts.supported(number, idea, citizen.email().value());
        parts.supported(number, idea, citizen.email().value().replace("@", "+tag@"));
        assertThat(supporters(actor(citizen))).isEqualTo(supported(1, true));
        parts.supported(number, idea, MAILBOX);
        assertThat(supporters(actor(citizen))).isEqualTo(supported(2, true));
    }

    @Test
    void itIsTakenBackByTheLinkOrTheAccountAndGivenAgain() {
        parts.supported(number, idea, MAILBOX);
        assertThat(links.takeBack(token()).supports()).isFalse();
        assertThat(links.takeBack(token()).state()).isEqualTo(LinkState.CONFIRMED);
        assertThat(supporters(Actor.anonymous()).supporters()).isZero();
        assertThat(links.again(token()).supports()).isTrue();
        var citizen = actor(rows.person("Айгерім Сапарова", Language.KK));
        support.support(number, 1, idea.number(), citizen);
        support.takeBack(number, 1, idea.number(), citizen);
        assertThat(supporters(citizen)).isEqualTo(supported(1, false));
    }

    @Test
    void everyFieldIsCheckedAndOnlyPublicIdeasAreSupported() {
        assertRejected(
                () -> support.support(number, 1, idea.number(), "nobody", false, Language.EN),
                "email shared.email-form",
                "consent consultations.support.consent-missing");
        assertThatThrownBy(() -> support.support(number, 1, 99, MAILBOX, true, Language.EN))
                .hasMessage("consultations.ideas.unknown");
        assertThatThrownBy(() -> support.support(number, 2, idea.number(), MAILBOX, true, Language.EN))
                .hasMessage("consultations.unknown");
        assertThatThrownBy(() -> support.support(number, 1, idea.number(), Actor.anonymous()))
                .hasMessage("shared.sign-in-first");
        assertThat(links.look("1-" + "A".repeat(22)).state()).isEqualTo(LinkState.UNKNOWN);
        support.support(number, 1, idea.number(), MAILBOX, true, Language.EN);
        assertThatThrownBy(() -> links.again(token())).hasMessage("consultations.unknown");
        confirm.delete(parts.token("author@example.kz", "/k/"));
        assertThat(links.confirm(token()).idea()).isNull();
        assertThat(jdbc.queryForList("select * from consultations.idea_support"))
                .isEmpty();
    }

    @Test
    void whatWasSentInTimeIsConfirmedWithinTheGraceAndThenNothingChanges() {
        clock.set(IdeaParts.CLOSES.minusSeconds(60));
        support.support(number, 1, idea.number(), MAILBOX, true, Language.EN);
        support.support(number, 1, idea.number(), "late@example.kz", true, Language.EN);
        at(IdeaParts.CLOSES.plus(Duration.ofHours(23)));
        assertThat(links.confirm(token()).supports()).isTrue();
        assertThatThrownBy(() -> links.takeBack(token())).hasMessage("consultations.closed");
        at(IdeaParts.CLOSES.plus(Duration.ofHours(24)));
        assertThat(links.confirm(parts.token("late@example.kz", "/k/support/")).state())
                .isEqualTo(LinkState.CLOSED);
        assertThat(supporters(Actor.anonymous()).supporters()).isEqualTo(1);
        clock.advance(Duration.ofDays(8));
        jobs.run("consultations.forget-unconfirmed-links");
        assertThat(links.look(parts.token("late@example.kz", "/k/support/")).state())
                .isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void supportSharesTheThreeMailsOfAMailboxInADay() {
        for (var i = 0; i < 5; i++) {
            support.support(number, 1, idea.number(), MAILBOX, true, Language.EN);
        }
        sent(number, "An idea", sender("", MAILBOX));
        assertThat(mailsTo(MAILBOX)).hasSize(3);
    }

    @Test
    void theMostSupportedComeFirst() {
        var second = parts.idea(number, "A bench", "second@example.kz");
        var third = parts.idea(number, "Trees", "third@example.kz");
        parts.supported(number, idea, MAILBOX);
        parts.supported(number, idea, "other@example.kz");
        parts.supported(number, third, MAILBOX);
        assertThat(listed(IdeaOrder.SUPPORT, 3)).containsExactly(idea.id(), third.id(), second.id());
        assertThat(listed(IdeaOrder.SUPPORT, 1)).containsExactly(idea.id());
        assertThat(listed(IdeaOrder.NEWEST, 3)).containsExactly(third.id(), second.id(), idea.id());
    }

    @Test
    void whoTheyWereIsForgottenAndTheirNumberStays() {
        parts.supported(number, idea, MAILBOX);
        at(Instant.parse("2027-09-21T10:00:00Z"));
        jobs.run("consultations.forget-contributors");
        assertThat(links.look(token()).state()).isEqualTo(LinkState.UNKNOWN);
        assertThat(supporters(Actor.anonymous()).supporters()).isEqualTo(1);
    }

    private List<java.util.UUID> listed(IdeaOrder order, int count) {
        return ideas.list(get(number), get(number).part(1).orElseThrow(), order, Paging.first(count)).items().stream()
                .map(Contribution::id)
                .toList();
    }

    private IdeaFigures supporters(Actor actor) {
        return ideas.figures(get(number), get(number).part(1).orElseThrow(), idea, actor);
    }

    private static IdeaFigures supported(int supporters, boolean mine) {
        return new IdeaFigures(supporters, mine, 0, 0, 0);
    }

    private String token() {
        return parts.token(MAILBOX, "/k/support/");
    }
}
