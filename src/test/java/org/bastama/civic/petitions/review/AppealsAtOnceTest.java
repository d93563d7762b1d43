package org.bastama.civic.petitions.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.Concurrently;
import org.bastama.testing.ModuleTest;
import org.bastama.testing.PetitionRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Several people press a button about one appeal at the same moment: it happens once. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AppealsAtOnceTest extends ModuleTest {

    private static final String STATEMENT = "It is no duplicate: the other petition asks for trams.";
    private static final LocalizedText NOTE = LocalizedText.of(Language.EN, "It stays as it is.");

    @Autowired
    AppealRejection appealRejection;

    @Autowired
    DecideAppeal decideAppeal;

    @Autowired
    PetitionQueries queries;

    @Autowired
    JdbcTemplate jdbc;

    private final Actor author = person();
    private final Actor first = person(Role.MODERATOR);
    private PetitionRows rows;
    private PetitionNumber number;

    @BeforeEach
    void aRejectedPetition() {
        rows = new PetitionRows(jdbc);
        number = rows.insert(PetitionState.REJECTED, null);
        jdbc.update(
                "update petitions.petition set procedure_code = 'open-platform', procedure_version = 1, author = ?,"
                        + " opened_at = null where number = ?",
                author.requireAccount().value(),
                number.value());
        jdbc.update(
                "insert into moderation.decision (id, queue, subject, verdict, note, decided_at, decided_by)"
                        + " values (?, 'petitions', ?, 'rejected', '{}', ?, ?)",
                UUID.randomUUID(),
                number.toString(),
                clock.instant().atOffset(ZoneOffset.UTC),
                first.requireAccount().value());
    }

    @AfterEach
    void clean() {
        jdbc.update("delete from moderation.appeal where subject = ?", number.toString());
        jdbc.update("delete from moderation.decision where subject = ?", number.toString());
        jdbc.update("delete from mailbox.outbox where petition > 1000000");
        rows.deleteAll();
    }

    @RepeatedTest(3)
    void ofManyAppealsOneIsLodged() throws Exception {
        List<Callable<Optional<String>>> acts = Collections.nCopies(10, () -> attempt(this::appeal));
        var failures = Concurrently.run(acts).stream().flatMap(Optional::stream).toList();
        assertThat(failures).hasSize(9).containsOnly("petitions.not-now");
        assertThat(kinds()).containsOnlyOnce("appealed");
        assertThat(count("moderation.appeal")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void ofManyModeratorsOneDecides() throws Exception {
        appeal();
        var acts = new ArrayList<Callable<Optional<String>>>();
        for (var i = 0; i < 5; i++) {
            var one = person(Role.MODERATOR);
            var other = person(Role.MODERATOR);
            acts.add(() -> attempt(() -> decideAppeal.grant(number, NOTE, one)));
            acts.add(() -> attempt(() -> decideAppeal.uphold(number, NOTE, other)));
        }
        var failures = Concurrently.run(acts).stream().flatMap(Optional::stream).toList();
        assertThat(failures).hasSize(9).containsOnly("petitions.not-now");
        var opened = queries.find(number).orElseThrow().state() == PetitionState.OPEN;
        assertThat(kinds().stream().filter(kind -> kind.startsWith("appeal_")))
                .containsExactly(opened ? "appeal_granted" : "appeal_upheld");
        // The rejection and the one decision on the appeal.
        assertThat(count("moderation.decision")).isEqualTo(2);
    }

    private void appeal() {
        appealRejection.appeal(number, Language.EN, STATEMENT, author);
    }

    private static Optional<String> attempt(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Rejection rejection) {
            return Optional.of(rejection.key());
        }
    }

    private List<String> kinds() {
        return queries.timeline(number).stream().map(TimelineEntry::kind).toList();
    }

    private int count(String table) {
        return jdbc.queryForObject(
                "select count(*) from " + table + " where subject = ?", Integer.class, number.toString());
    }

    private static Actor person(Role... roles) {
        return Actor.of(new AccountId(UUID.randomUUID()), "Somebody", Set.of(roles));
    }
}
