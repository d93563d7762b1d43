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
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.ModuleTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What tests of petitions share: a coordinator with a registered group, a moderator, and a petition in any state. */
@RecordApplicationEvents
abstract class PetitionsTest extends ModuleTest {

    static final String ALMATY = "750000000";
    static final String AKIMAT = "akimat-almaty";
    static final String OPEN_PLATFORM = "open-platform";
    static final String DECLARED = "kz-region-akimat";
    static final LocalizedText NOTE = LocalizedText.of(Language.EN, "Because of the text.");

    @Autowired
    DSLContext database;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    SentMails sentMails;

    @Autowired
    StartPetition startPetition;

    @Autowired
    SavePetitionDraft saveDraft;

    @Autowired
    SubmitPetition submitPetition;

    @Autowired
    DecidePetition decide;

    @Autowired
    SettleTally settle;

    @Autowired
    Tallies tallies;

    @Autowired
    PetitionQueries queries;

    @Autowired
    PetitionRepository repository;

    @Autowired
    ApplicationEvents events;

    Account coordinator;
    Actor leader;
    Actor moderator;
    Actor stranger;
    GroupId group;

    @BeforeEach
    void people() {
        var unique = Ids.randomKey().replaceAll("[^A-Za-z]", "x");
        coordinator = account("Aigerim Sadykova", "coordinator-" + unique);
        leader = Actor.of(coordinator.id(), coordinator.name(), Set.of());
        moderator = actor(account("Marat Moderator", "moderator-" + unique), Role.MODERATOR);
        stranger = actor(account("Sam Stranger", "stranger-" + unique));
        group = new Groups(database).registered(coordinator);
    }

    Account account(String name, String mailbox) {
        return ensureAccount.of(new EmailAddress(mailbox + "@example.org"), name, Language.EN);
    }

    static Actor actor(Account account, Role... roles) {
        return Actor.of(account.id(), account.name(), Set.of(roles));
    }

    static PetitionText text(String title, String demand, String background) {
        return new PetitionText(Language.EN, Map.of(Language.EN, new PetitionText.Version(title, demand, background)));
    }

    static PetitionText goodText() {
        return text("Clean air for Almaty", "Put a sensor in every district.", "## Why\n\nWe breathe.");
    }

    /** A complete draft of the group under a procedure. */
    PetitionNumber draft(String procedure) {
        var number = startPetition.start(group, Language.EN, leader);
        save(number, new PetitionDraft(goodText(), "environment", ALMATY, AKIMAT, procedure));
        return number;
    }

    void save(PetitionNumber number, PetitionDraft draft) {
        saveDraft.save(number, draft, petition(number).version(), leader);
    }

    PetitionNumber gathering(String procedure) {
        var number = draft(procedure);
        submitPetition.submit(number, leader);
        return number;
    }

    PetitionNumber inModeration(String procedure, int supporters) {
        var number = gathering(procedure);
        sign(number, supporters, 0);
        return number;
    }

    /** Open under the open platform's rules, with three signatures of 300. */
    PetitionNumber open() {
        var number = inModeration(OPEN_PLATFORM, 3);
        decide.open(number, moderator);
        return number;
    }

    /** Open where only qualified signatures count, with fifty declared supporters. */
    PetitionNumber openDeclared() {
        var number = inModeration(DECLARED, 50);
        decide.open(number, moderator);
        return number;
    }

    void sign(PetitionNumber number, long count, int level) {
        tallies.add(List.of(change(number, count, 0, level)));
        settle.after(number);
    }

    void withdraw(PetitionNumber number, long count, int level) {
        tallies.add(List.of(change(number, 0, count, level)));
        settle.after(number);
    }

    Tallies.Change change(PetitionNumber number, long confirmed, long withdrawn, int level) {
        return new Tallies.Change(number, Formats.day(clock.instant()), ALMATY, level, confirmed, withdrawn, 0, 0);
    }

    Petition petition(PetitionNumber number) {
        return queries.find(number).orElseThrow();
    }

    PetitionState state(PetitionNumber number) {
        return petition(number).state();
    }

    List<String> timeline(PetitionNumber number) {
        return queries.timeline(number).stream().map(TimelineEntry::kind).toList();
    }

    /** What was mailed about a petition. */
    List<String> mailKinds(PetitionNumber number) {
        return database.select(OUTBOX.KIND)
                .from(OUTBOX)
                .where(OUTBOX.PETITION.eq(number.value()))
                .fetch(OUTBOX.KIND);
    }

    /** A petition put straight into a state, for tests that need no history. */
    PetitionNumber inState(PetitionState state) {
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

    static PetitionText inAll(PetitionText.Version version) {
        var versions = new EnumMap<Language, PetitionText.Version>(Language.class);
        Language.all().forEach(language -> versions.put(language, version));
        return new PetitionText(Language.KK, versions);
    }

    static UUID unknown() {
        return UUID.randomUUID();
    }
}
