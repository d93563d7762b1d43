package org.bastama.civic.petitions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final SignableRepository rows;
    private final ProcedureQueries procedures;
    private final Cache<PetitionNumber, Optional<Petition>> recent = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(1))
            .maximumSize(10_000)
            .build();

    Signables(PetitionRepository petitions, SignableRepository rows, ProcedureQueries procedures) {
        this.petitions = petitions;
        this.rows = rows;
        this.procedures = procedures;
    }

    /** One petition, as it is now. */
    public Optional<Signable> find(PetitionNumber number) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? petitions.find(number).map(this::signable)
                : recent(number).map(this::signable);
    }

    /** One petition, whole, as it was at most a second ago. */
    public Optional<Petition> recent(PetitionNumber number) {
        return recent.get(number, petitions::find);
    }

    /**
     * Petitions, whole, as they were at most a second ago; unknown numbers are left out. What is read of several is not
     * kept: only a load of one is waited for when it changes.
     */
    public List<Petition> recent(Collection<PetitionNumber> numbers) {
        if (numbers.size() == 1) {
            return recent(numbers.iterator().next()).stream().toList();
        }
        var known = recent.getAllPresent(numbers);
        var others =
                numbers.stream().filter(number -> !known.containsKey(number)).toList();
        return Stream.concat(known.values().stream().flatMap(Optional::stream), petitions.find(others).stream())
                .toList();
    }

    /** What is known of petitions, read from the database in the caller's transaction; unknown numbers are left out. */
    public Map<PetitionNumber, Signable> read(Collection<PetitionNumber> numbers) {
        return rows.find(numbers).stream()
                .map(this::signable)
                .collect(Collectors.toMap(Signable::number, Function.identity()));
    }

    /**
     * Forgets what was read, after the commit of whoever changes a petition. A load that runs meanwhile is waited for by
     * the invalidation, so no older answer survives it.
     */
    public void forget(PetitionNumber number) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                recent.invalidate(number);
            }
        });
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

    private Signable signable(SignableRepository.Found found) {
        return new Signable(
                found.number(),
                found.state(),
                found.directKey(),
                found.closesAt(),
                confirmUntil(found.closesAt(), found.procedureCode(), found.procedureVersion()),
                found.handedOverAt());
    }

    /** Closing and the procedure's grace; null while there is no closing. */
    public @Nullable Instant confirmUntil(Petition petition) {
        return confirmUntil(petition.moments().closesAt(), petition.procedureCode(), petition.procedureVersion());
    }

    private @Nullable Instant confirmUntil(
            @Nullable Instant closesAt, @Nullable String code, @Nullable Integer version) {
        return closesAt == null || code == null || version == null
                ? closesAt
                : closesAt.plus(
                        procedures.find(code, version).map(Procedure::grace).orElse(Duration.ZERO));
    }
}
