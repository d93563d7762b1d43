package org.bastama.civic.signatures.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bastama.civic.petitions.tally.Tallies.Book;
import org.bastama.civic.signatures.writer.CheckTallies.Difference;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.ModuleTest;
import org.bastama.testing.PetitionRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows that were changed by SQL are noticed. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CheckTalliesTest extends ModuleTest {

    @Autowired
    CheckTallies check;

    @Autowired
    JdbcTemplate jdbc;

    private PetitionRows petitions;
    private PetitionNumber number;

    @BeforeEach
    void aPetitionWithThreeSignatures() {
        petitions = new PetitionRows(jdbc);
        number = petitions.open();
        for (var i = 0; i < 3; i++) {
            jdbc.update("""
                    insert into signatures.signature (petition, id, state, mailbox_hmac, name_hmac, slot, territory_code,
                        language, updates, identity_level, created_at)
                    values (?, ?, 'confirmed', ?, '', 1, '101000000', 'kk', false, 0, timestamp with time zone '2026-05-05 10:00:00+05')
                    """, number.value(), new java.util.UUID(7, i), "mailbox" + i);
        }
        jdbc.update(
                "insert into petitions.tally values (?, date '2026-05-05', '101000000', 0, 4, 1, 0, 2)",
                number.value());
        jdbc.update("insert into petitions.tally_total values (?, 0, 5)", number.value());
        jdbc.update("insert into petitions.tally_day values (?, date '2026-05-05', 5)", number.value());
        jdbc.update("insert into petitions.tally_territory values (?, '101000000', 0, 5)", number.value());
    }

    @AfterEach
    void clear() {
        jdbc.update("delete from signatures.signature where petition = ?", number.value());
        petitions.deleteAll();
    }

    @Test
    void whatBalancesIsNotReported() {
        assertThat(check.differences(List.of(number))).isEmpty();
    }

    @Test
    void aRowThatIsGoneIsReported() {
        jdbc.update(
                "delete from signatures.signature where petition = ? and mailbox_hmac = 'mailbox1'", number.value());
        assertThat(check.differences(List.of(number)))
                .containsExactly(new Difference(number, 2, new Book(number, 3, 2, 5, 5, 5)));
    }

    @Test
    void aCellOrASumThatWasChangedIsReported() {
        jdbc.update("update petitions.tally_total set net = 50 where petition = ?", number.value());
        assertThat(check.differences(List.of(number)))
                .containsExactly(new Difference(number, 3, new Book(number, 3, 2, 50, 5, 5)));
        jdbc.update("delete from petitions.tally where petition = ?", number.value());
        assertThat(check.differences(List.of(number)))
                .containsExactly(new Difference(number, 3, new Book(number, 0, 0, 50, 5, 5)));
    }

    @Test
    void aSumOfADayOrOfAPlaceThatWasChangedIsReported() {
        jdbc.update("update petitions.tally_day set net = 6 where petition = ?", number.value());
        assertThat(check.differences(List.of(number)))
                .containsExactly(new Difference(number, 3, new Book(number, 3, 2, 5, 6, 5)));
        jdbc.update("update petitions.tally_day set net = 5 where petition = ?", number.value());
        jdbc.update("delete from petitions.tally_territory where petition = ?", number.value());
        assertThat(check.differences(List.of(number)))
                .containsExactly(new Difference(number, 3, new Book(number, 3, 2, 5, 5, 0)));
    }
}
