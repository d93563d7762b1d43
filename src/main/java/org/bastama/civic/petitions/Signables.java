package org.bastama.civic.petitions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What signing needs to know of petitions. Outside a transaction the answer may be a second old as to what other nodes
 * did; a change of this node is seen as soon as it is committed. Inside a transaction it is read from the database.
 */
@Component
public class Signables {

    private final PetitionRepository petitions;
    private final ProcedureQueries procedures;
    private final Cache<PetitionNumber, Optional<Signable>> recent = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(1))
            .maximumSize(10_000)
            .build();

    Signables(PetitionRepository petitions, ProcedureQueries procedures) {
        this.petitions = petitions;
        this.procedures = procedures;
    }

    /** One petition, as it is now. */
    public Optional<Signable> find(PetitionNumber number) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? read(number)
                : recent.get(number, this::read);
    }

    /**
     * Forgets what was read, after the commit of whoever changes a petition. A load that runs meanwhile is waited for by the invalidation, so no older answer
     * survives it.
     */
    public void forget(PetitionNumber number) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                recent.invalidate(number);
            }
        });
    }

    private Optional<Signable> read(PetitionNumber number) {
        return petitions.find(number).map(this::signable);
    }

    private Signable signable(Petition petition) {
        return new Signable(
                petition.number(),
                petition.state(),
                petition.directKey(),
                petition.moments().closesAt(),
                confirmUntil(petition),
                petition.moments().handedOverAt());
    }

    /** Closing and the procedure's grace; null while there is no closing. */
    public @Nullable Instant confirmUntil(Petition petition) {
        var closesAt = petition.moments().closesAt();
        var code = petition.procedureCode();
        var version = petition.procedureVersion();
        return closesAt == null || code == null || version == null
                ? closesAt
                : closesAt.plus(
                        procedures.find(code, version).map(Procedure::grace).orElse(Duration.ZERO));
    }
}
