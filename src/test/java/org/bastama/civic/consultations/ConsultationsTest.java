package org.bastama.civic.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.OwnContributionQueries;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.DeskRows;
import org.bastama.testing.ModuleTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tests of consultations share: an authority with an official, and consultations at any stage. */
public abstract class ConsultationsTest extends ModuleTest {

    protected static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    protected static final LocalDate LAST = LocalDate.of(2026, 9, 20);

    /** Midnight of Almaty, when the first day begins. */
    protected static final Instant OPENS = Instant.parse("2026-09-06T19:00:00Z");

    /** Midnight of Almaty, when the last day ends. */
    protected static final Instant CLOSES = Instant.parse("2026-09-20T19:00:00Z");

    protected static final ConsultationText TEXT = new ConsultationText(
            Language.RU,
            Map.of(
                    Language.RU, new ConsultationText.Version("Тихие улицы", "Где?", "Письма.", "Город в августе."),
                    Language.EN, new ConsultationText.Version("Quiet streets", "Where?", "Letters.", "The city.")));

    @Autowired
    protected StartConsultation start;

    @Autowired
    protected SaveConsultationDraft save;

    @Autowired
    protected AnnounceConsultation announce;

    @Autowired
    protected ConsultationQueries consultations;

    @Autowired
    MoveConsultations move;

    @Autowired
    protected ProposeIdea propose;

    @Autowired
    protected ConfirmContribution confirm;

    @Autowired
    protected ContributionQueries contributions;

    @Autowired
    protected OwnContributionQueries ownContributions;

    @Autowired
    protected SentMails mails;

    @Autowired
    protected EnsureAccount ensureAccount;

    @Autowired
    protected JdbcTemplate jdbc;

    protected DeskRows rows;
    protected Actor official;

    @BeforeEach
    void anOfficial() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = actor(rows.official("John Smith", Language.EN, DeskRows.AUTHORITY));
    }

    protected static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }

    protected ConsultationNumber started() {
        return start.start(new Consultation.Holders(DeskRows.AUTHORITY, null), Language.RU, official);
    }

    protected static ConsultationDraft draft(
            String procedure, @Nullable LocalDate opensOn, @Nullable LocalDate lastDay) {
        return new ConsultationDraft(
                TEXT,
                "101000000",
                null,
                procedure,
                opensOn,
                lastDay,
                List.of(new ConsultationDraft.DraftPart(
                        Ideas.CODE, LocalizedText.of(null, "Ваши идеи", "Your ideas"), LocalizedText.empty())));
    }

    protected ConsultationNumber announced() {
        var number = started();
        var saved = save.save(number, draft("open-consultation", FIRST, LAST), 1, official);
        announce.announce(number, saved.version(), official);
        return number;
    }

    protected ConsultationNumber open() {
        var number = announced();
        at(OPENS);
        return number;
    }

    protected void at(Instant now) {
        clock.set(now);
        moveAll();
    }

    /** The job that opens and closes. */
    protected void moveAll() {
        move.run();
    }

    protected Consultation get(ConsultationNumber number) {
        return consultations.find(number).orElseThrow();
    }

    protected List<ConsultationStep.Kind> steps(ConsultationNumber number) {
        return consultations.steps(number).stream().map(ConsultationStep::kind).toList();
    }

    protected static Sender sender(String name, String email) {
        return new Sender(name, email, !name.isEmpty(), true, Language.EN);
    }

    protected void sent(ConsultationNumber number, String heading, Sender sender) {
        propose.propose(number, 1, new Idea(heading, "Because of the school."), sender);
    }

    /** A contribution that was sent and confirmed from a mailbox. */
    protected void contributed(ConsultationNumber number, String heading, String name, String email) {
        sent(number, heading, sender(name, email));
        confirm.confirm(token(email));
    }

    protected List<SentMail> mailsTo(String email) {
        return mails.to(new EmailAddress(email), 50);
    }

    protected String token(String email) {
        return mailsTo(email).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.contains("/k/"))
                .findFirst()
                .map(link -> link.substring(link.indexOf("/k/") + 3))
                .orElseThrow();
    }

    protected static void assertRejected(Runnable action, String... violations) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .extracting(v -> v.field() + " " + v.key())
                                .containsExactly(violations));
    }
}
