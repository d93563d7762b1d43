package org.bastama.civic.signatures.writer;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.petitions.tally.Tallies.Book;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.PetitionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the tallies against the rows of signatures, petition after petition, each in one snapshot of the database, so that
 * signing may go on meanwhile. A difference is an error of the program or of somebody's SQL, and is logged as one.
 */
@Component
class CheckTallies implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(CheckTallies.class);
    private static final int PETITIONS = 100;

    /** A petition whose tally is not what its rows and its own sums say. */
    record Difference(PetitionNumber petition, long rows, Book book) {}

    private final ConfirmedRepository rows;
    private final Tallies tallies;
    private final TransactionTemplate snapshot;

    CheckTallies(ConfirmedRepository rows, Tallies tallies, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.tallies = tallies;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    @Override
    public String name() {
        return "signatures.check-tallies";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var after = 0L;
        var numbers = rows.petitions(after, PETITIONS);
        while (!numbers.isEmpty()) {
            differences(numbers).forEach(difference -> LOG.error("The tally does not balance: {}", difference));
            after = numbers.getLast().value();
            numbers = rows.petitions(after, PETITIONS);
        }
    }

    /** The petitions among these whose tally differs. */
    List<Difference> differences(List<PetitionNumber> numbers) {
        return Objects.requireNonNull(snapshot.execute(status -> compare(numbers)));
    }

    private List<Difference> compare(List<PetitionNumber> numbers) {
        var counts = rows.confirmed(numbers);
        var books = tallies.books(numbers).stream().collect(Collectors.toMap(Book::petition, Function.identity()));
        var all = new HashSet<>(counts.keySet());
        all.addAll(books.keySet());
        return all.stream()
                .filter(number -> !book(books, number).balances(counts.getOrDefault(number, 0L)))
                .map(number -> new Difference(number, counts.getOrDefault(number, 0L), book(books, number)))
                .toList();
    }

    private static Book book(Map<PetitionNumber, Book> books, PetitionNumber number) {
        return books.getOrDefault(number, new Book(number, 0, 0, 0, 0, 0));
    }
}
