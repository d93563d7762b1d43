package org.bastama.civic.petitions.tally;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.petitions.PetitionCount;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Published counts as they were at most a second ago: however many views show a petition, its tally is read once a second.
 * Inside a transaction it is read from the database. Not for what is itself given again for a second: that would add up.
 */
@Component
public class RecentTallies {

    private final Tallies tallies;
    private final Cache<PetitionNumber, Optional<PetitionCount>> recent = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(1))
            .maximumSize(10_000)
            .build();

    RecentTallies(Tallies tallies) {
        this.tallies = tallies;
    }

    /** The published count of a petition in any state. */
    public Optional<PetitionCount> of(PetitionNumber number) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? tallies.count(number)
                : recent.get(number, tallies::count);
    }

    /** Reads counts anew, for everybody; unknown numbers are left out. */
    Map<PetitionNumber, PetitionCount> refresh(Collection<PetitionNumber> numbers) {
        var read = tallies.counts(numbers);
        read.forEach((number, count) -> recent.put(number, Optional.of(count)));
        return read;
    }
}
