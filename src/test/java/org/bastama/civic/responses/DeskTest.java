package org.bastama.civic.responses;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DeskRows;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of the desk share: hand-overs as the petitions room raises them, and officials. */
public abstract class DeskTest extends ModuleTest {

    protected static final ResponseForm ANSWER = new ResponseForm(
            "partly", new LocalizedText(Map.of(Language.RU, "Автобус будет.", Language.KK, "Автобус болады.")));

    @Autowired
    protected PetitionQueries petitions;

    @Autowired
    protected ResponseQueries responses;

    @Autowired
    protected DeadlineQueries deadlines;

    @Autowired
    protected RegisterPetition registerPetition;

    @Autowired
    protected SaveResponseDraft saveDraft;

    @Autowired
    protected PublishResponse publishResponse;

    @Autowired
    protected DeskQueries desk;

    @Autowired
    protected SentMails sentMails;

    @Autowired
    protected ApplicationEventPublisher events;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected EnsureAccount ensureAccount;

    protected DeskRows rows;

    @BeforeEach
    void deskRows() {
        rows = new DeskRows(jdbc, ensureAccount);
    }

    protected PetitionNumber handedOver(String procedure) {
        return handedOver(procedure, clock.instant());
    }

    protected PetitionNumber handedOver(String procedure, Instant at) {
        var number = rows.petition(PetitionState.HANDED_OVER, procedure, at);
        transaction.executeWithoutResult(s -> events.publishEvent(new PetitionHandedOver(number, 1, at)));
        return number;
    }

    /** Under the version of the open platform that lets its authority suspend the term, for 10 working days in all. */
    protected PetitionNumber suspendable() {
        return suspendable(clock.instant());
    }

    protected PetitionNumber suspendable(Instant at) {
        var number = handedOver("open-platform", at);
        rows.version(number, 3);
        return number;
    }

    protected Account official() {
        return rows.official("Айгүл Сейітова", Language.KK, DeskRows.AUTHORITY);
    }

    protected static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }
}
