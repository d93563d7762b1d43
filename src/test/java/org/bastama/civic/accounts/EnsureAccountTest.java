package org.bastama.civic.accounts;

import static bastama.db.accounts.Tables.ACCOUNT;
import static bastama.db.accounts.Tables.ACCOUNT_ROLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.ModuleTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

class EnsureAccountTest extends ModuleTest {

    private static final EmailAddress EMAIL = new EmailAddress("race@example.org");

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    AccountQueries accounts;

    @Autowired
    Personas personas;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext database;

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void manyAtOnceMakeOneAccountWithItsRole() throws Exception {
        var ids = new HashSet<AccountId>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<AccountId> make = () -> transaction.execute(status -> {
                var account = ensureAccount.of(EMAIL, "Some Body", Language.EN);
                ensureAccount.grant(account, Role.MODERATOR);
                return accounts.byEmail(EMAIL).orElseThrow().id();
            });
            for (var made : threads.invokeAll(Collections.nCopies(12, make))) {
                ids.add(made.get());
            }
            assertThat(ids).hasSize(1);
            assertThat(accounts.byEmail(EMAIL).orElseThrow().roles()).containsExactly(Role.MODERATOR);
        } finally {
            ids.forEach(id -> {
                database.deleteFrom(ACCOUNT_ROLE)
                        .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(id.value()))
                        .execute();
                database.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(id.value())).execute();
            });
        }
    }

    @Test
    void severalAreFoundByTheirIds() {
        var one = ensureAccount.of(new EmailAddress("one@example.org"), "One Person", Language.EN);
        var two = ensureAccount.of(new EmailAddress("two@example.org"), "Two Persons", Language.KK);
        assertThat(accounts.find(List.of(one.id(), two.id())))
                .containsEntry(one.id(), one)
                .containsEntry(two.id(), two);
        assertThat(accounts.find(List.<AccountId>of())).isEmpty();
    }

    @Test
    void thePersonasHaveTheirRoles() {
        assertThat(personas.offered())
                .extracting(Personas.Person::key)
                .containsExactly("citizen", "coordinator", "official", "moderator", "administrator");
        assertThat(personas.signIn("moderator").roles()).containsExactly(Role.MODERATOR);
        assertThat(personas.signIn("citizen").roles()).isEmpty();
        assertThat(personas.person("official").authority()).isEqualTo("akimat-almaty");
        assertThat(personas.all()).hasSizeGreaterThan(10);
    }
}
