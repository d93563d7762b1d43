package org.bastama.civic.petitions;

import static bastama.db.mailbox.Tables.OUTBOX;
import static bastama.db.petitions.Tables.PETITION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.drafting.PetitionDraft;
import org.bastama.civic.petitions.drafting.SavePetitionDraft;
import org.bastama.civic.petitions.drafting.StartPetition;
import org.bastama.civic.petitions.drafting.SubmitPetition;
import org.bastama.civic.petitions.review.DecidePetition;
import org.bastama.civic.petitions.tally.SettleTally;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.petitions.tally.TallyChange;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.ModuleTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What tests of petitions share: a coordinator with a registered group, a moderator, and a petition in any state. */
@RecordApplicationEvents
public abstract class PetitionsTest extends ModuleTest {

    protected static final String ALMATY = "750000000";
    protected static final String AKIMAT = "akimat-almaty";
    protected static final String OPEN_PLATFORM = "open-platform";
    protected static final String DECLARED = "kz-region-akimat";
    protected static final LocalizedText NOTE = LocalizedText.of(Language.EN, "Because of the text.");

    @Autowired
    protected DSLContext database;

    @Autowired
    protected EnsureAccount ensureAccount;

    @Autowired
    protected SentMails sentMails;

    @Autowired
    protected StartPetition startPetition;

    @Autowired
    protected SavePetitionDraft saveDraft;

    @Autowired
    protected SubmitPetition submitPetition;

    @Autowired
    protected DecidePetition decide;

    @Autowired
    protected SettleTally settle;

    @Autowired
    protected Tallies tallies;

    @Autowired
    protected PetitionQueries queries;

    @Autowired
    protected List<ModerationQueue> queues;

    @Autowired
    protected List<RecurringJob> jobs;

    @Autowired
    protected ApplicationEvents events;

    protected Account coordinator;
    protected Actor leader;
    protected Actor moderator;
    protected Actor stranger;
    protected GroupId group;

    @BeforeEach
    protected void people() {
        var unique = Ids.randomKey().replaceAll("[^A-Za-z]", "x");
        coordinator = account("Aigerim Sadykova", "coordinator-" + unique);
        leader = Actor.of(coordinator.id(), coordinator.name(), Set.of());
        moderator = actor(account("Marat Moderator", "moderator-" + unique), Role.MODERATOR);
        stranger = actor(account("Sam Stranger", "stranger-" + unique));
        group = new Groups(database).registered(coordinator);
    }

    protected Account account(String name, String mailbox) {
        return ensureAccount.of(new EmailAddress(mailbox + "@example.org"), name, Language.EN);
    }

    protected static Actor actor(Account account, Role... roles) {
        return Actor.of(account.id(), account.name(), Set.of(roles));
    }

    protected static PetitionText text(String title, String demand, String background) {
        return new PetitionText(Language.EN, Map.of(Language.EN, new PetitionText.Version(title, demand, background)));
    }

    protected static PetitionText goodText() {
        return text("Clean air for Almaty", "Put a sensor in every district.", "## Why\n\nWe breathe.");
    }

    /** A complete draft of the group under a procedure. */
    protected PetitionNumber draft(String procedure) {
        var number = startPetition.start(group, Language.EN, leader);
        save(number, new PetitionDraft(goodText(), "environment", ALMATY, AKIMAT, procedure));
        return number;
    }

    protected void save(PetitionNumber number, PetitionDraft draft) {
        saveDraft.save(number, draft, petition(number).version(), leader);
    }

    protected PetitionNumber gathering(String procedure) {
        var number = draft(procedure);
        submitPetition.submit(number, leader);
        return number;
    }

    protected PetitionNumber inModeration(String procedure, int supporters) {
        var number = gathering(procedure);
        sign(number, supporters, 0);
        return number;
    }

    /** Open under the open platform's rules, with three signatures of 300. */
    protected PetitionNumber open() {
        var number = inModeration(OPEN_PLATFORM, 3);
        decide.open(number, moderator);
        return number;
    }

    /** Open where only qualified signatures count, with fifty declared supporters. */
    protected PetitionNumber openDeclared() {
        var number = inModeration(DECLARED, 50);
        decide.open(number, moderator);
        return number;
    }

    protected void sign(PetitionNumber number, long count, int level) {
        tallies.add(List.of(change(number, count, 0, level)));
        settle.within(number);
    }

    protected void withdraw(PetitionNumber number, long count, int level) {
        tallies.add(List.of(change(number, 0, count, level)));
        settle.within(number);
    }

    protected TallyChange change(PetitionNumber number, long confirmed, long withdrawn, int level) {
        return new TallyChange(number, Formats.day(clock.instant()), ALMATY, level, confirmed, withdrawn, 0, 0);
    }

    protected Petition petition(PetitionNumber number) {
        return queries.find(number).orElseThrow();
    }

    protected PetitionState state(PetitionNumber number) {
        return petition(number).state();
    }

    protected List<String> timeline(PetitionNumber number) {
        return queries.timeline(number).stream().map(TimelineEntry::kind).toList();
    }

    /** What was mailed about a petition. */
    protected List<String> mailKinds(PetitionNumber number) {
        return database.select(OUTBOX.KIND)
                .from(OUTBOX)
                .where(OUTBOX.PETITION.eq(number.value()))
                .fetch(OUTBOX.KIND);
    }

    /** A petition put straight into a state, for tests that need no history. */
    protected PetitionNumber inState(PetitionState state) {
        var number = draft(OPEN_PLATFORM);
        var late = state.compareTo(PetitionState.OPEN) >= 0;
        database.update(PETITION)
                .set(PETITION.STATE, state.code())
                .set(PETITION.PROCEDURE_VERSION, 1)
                .set(PETITION.MODERATION_SINCE, clock.instant())
                .set(PETITION.OPENED_AT, late ? clock.instant() : null)
                .where(PETITION.NUMBER.eq(number.value()))
                .execute();
        assertThat(state(number)).isEqualTo(state);
        return number;
    }

    protected static PetitionText inAll(PetitionText.Version version) {
        var versions = new EnumMap<Language, PetitionText.Version>(Language.class);
        Language.all().forEach(language -> versions.put(language, version));
        return new PetitionText(Language.KK, versions);
    }

    /** Runs what comes round by itself, such as {@code petitions.close}. */
    protected void run(String job) {
        jobs.stream()
                .filter(j -> j.name().equals(job))
                .findFirst()
                .orElseThrow()
                .run();
    }

    /** What waits for moderators in a queue. */
    protected List<QueueItem> waiting(String queue) {
        return queues.stream()
                .filter(q -> q.code().equals(queue))
                .findFirst()
                .orElseThrow()
                .waiting();
    }

    /** The fields and keys of a refusal. */
    protected static List<String> keys(Rejection rejection) {
        return rejection.violations().stream()
                .map(v -> v.field() + " " + v.key())
                .toList();
    }

    protected static UUID unknown() {
        return UUID.randomUUID();
    }
}
