package org.bastama.civic.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bastama.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every statement of the signing path says, of each big table it touches, where the rows are: the petition, or the mailbox.
 * PostgreSQL then looks into one part, and a distributed one asks one node (docs/operations.md).
 */
class SpreadStatementsTest extends SigningTest {

    private static final Map<String, List<String>> SPREAD = Map.of(
            "petition",
            List.of(
                    "signatures.signature",
                    "signatures.token",
                    "signatures.event",
                    "signatures.held",
                    "signatures.sign_request",
                    "petitions.tally",
                    "petitions.tally_day",
                    "petitions.tally_territory",
                    "petitions.tally_total"),
            "mailbox_hmac",
            List.of("signatures.mailbox_index", "signatures.confirmation_mail"));

    @Autowired
    Statements statements;

    @Test
    void sayWhereTheirRowsAre() {
        var number = petitions.open();
        var mailbox = mailbox();
        var heard = statements.during(() -> {
            signPetition.sign(number, form("Дана Ахметова", mailbox, SEMEY), HERE);
            var token = token(newestMail(mailbox));
            confirmSignature.look(token);
            confirmSignature.confirm(token);
            withdrawSignature.withdraw(token);
        });
        SPREAD.values().stream()
                .flatMap(List::stream)
                .filter(table ->
                        !List.of("signatures.held", "signatures.sign_request").contains(table))
                .forEach(table -> assertThat(heard).as(table).anyMatch(sql -> mentions(sql, table)));
        assertThat(heard.stream().flatMap(SpreadStatementsTest::unsaid)).isEmpty();
    }

    @Test
    void whatDoesNotSayItIsFound() {
        assertThat(
                        unsaid(
                                "select * from signatures.token join signatures.signature on"
                                        + " signatures.signature.id = signatures.token.signature_id where signatures.token.petition = ?"))
                .containsExactly(
                        "signatures.signature without petition: select * from signatures.token join signatures.signature on"
                                + " signatures.signature.id = signatures.token.signature_id"
                                + " where signatures.token.petition = ?");
        assertThat(unsaid("update signatures.event set nonce = null where signatures.event.signature_id = ?"))
                .hasSize(1);
        assertThat(unsaid("insert into signatures.event (id) values (?)")).hasSize(1);
        assertThat(unsaid("select * from signatures.mailbox_index where petition = ?"))
                .hasSize(1);
    }

    private static Stream<String> unsaid(String sql) {
        return SPREAD.entrySet().stream()
                .flatMap(by -> by.getValue().stream()
                        .filter(table -> mentions(sql, table) && !says(sql, table, by.getKey()))
                        .map(table -> table + " without " + by.getKey() + ": " + sql));
    }

    private static boolean mentions(String sql, String table) {
        return Pattern.compile("\\b" + Pattern.quote(table) + "\\b")
                .matcher(sql)
                .find();
    }

    private static boolean says(String sql, String table, String column) {
        var name = Pattern.quote(table + "." + column);
        var columns = "into " + Pattern.quote(table) + " \\([^)]*\\b" + column + "\\b";
        return Pattern.compile(name + " (= |in )|= " + name + "\\b|" + columns)
                .matcher(sql)
                .find();
    }
}
