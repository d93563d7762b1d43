package org.bastama.civic.signatures.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.bastama.foundation.shared.DatabaseEngine;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** In a batch PostgreSQL plans for a table that may be large by the next one; elsewhere it plans as it likes. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ByKeysOnlyTest extends ModuleTest {

    @Autowired
    DatabaseEngine engine;

    @Autowired
    BatchReader reader;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionOperations transactions;

    @Test
    void insideABatchAndNowhereElse() {
        assumeThat(engine).isEqualTo(DatabaseEngine.POSTGRES);
        transactions.executeWithoutResult(status -> {
            reader.read(List.of(), clock.instant());
            assertThat(seqScans()).isEqualTo("off");
            assertThat(jdbc.queryForObject("show jit", String.class)).isEqualTo("off");
            assertThat(seqScansOfAnEmptyTable()).noneMatch(line -> line.contains("Seq Scan"));
        });
        transactions.executeWithoutResult(status -> assertThat(seqScans()).isEqualTo("on"));
    }

    private String seqScans() {
        return jdbc.queryForObject("show enable_seqscan", String.class);
    }

    private List<String> seqScansOfAnEmptyTable() {
        return jdbc.queryForList("""
                explain select s.* from unnest(array[7::bigint], array['0'::varchar]) as keys (k1, k2)
                join signatures.signature s on s.petition = k1 and s.mailbox_hmac = k2""", String.class);
    }
}
