package org.bastama.outside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bastama.foundation.shared.Paging;
import org.bastama.outside.portal.PastPetitions.Sort;
import org.bastama.testing.ModuleTest;
import org.bastama.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages far down the list of past petitions: found by key, and none of their rows twice or never. */
class PastFarPagesTest extends ModuleTest {

    private static final String SOURCE = "far";
    private static final int ROWS = 2 * PastMarks.STEP + 345;

    @Autowired
    StorePastPetitions store;

    @Autowired
    PastPetitions petitions;

    @Autowired
    Statements statements;

    private final List<PastPetition> all = new ArrayList<>();

    @BeforeEach
    void rows() {
        store.ensure(SOURCE);
        // Many share a number and a day, so that the key decides.
        IntStream.range(0, ROWS).forEach(i -> all.add(row("id" + i, i % 7, i % 11)));
        write(all);
    }

    @ParameterizedTest
    @EnumSource
    void allPagesTogetherAreTheListInItsOrder(Sort sort) {
        var expected = all.stream().sorted(order(sort)).map(PastPetition::externalId);
        assertThat(walk(sort, 100)).containsExactlyElementsOf(expected.toList());
    }

    @ParameterizedTest
    @EnumSource
    void aPageAcrossAMarkIsWhole(Sort sort) {
        var expected =
                all.stream().sorted(order(sort)).map(PastPetition::externalId).toList();
        for (var page : List.of(32, 33, 34, 66, 67, 78)) {
            assertThat(page(sort, page, 30)).isEqualTo(expected.subList(page * 30, Math.min(ROWS, page * 30 + 30)));
        }
        assertThat(page(sort, 100, 30)).isEmpty();
        assertThat(page(sort, 20_000_000, 100)).isEmpty();
    }

    @Test
    void theWholeListIsWalkedOnceNewestFirst() {
        var walked = new ArrayList<String>();
        petitions.forEach("", petition -> walked.add(petition.externalId()));
        var expected = all.stream().sorted(order(Sort.NEWEST)).map(PastPetition::externalId);
        assertThat(walked).containsExactlyElementsOf(expected.toList());
    }

    @Test
    void whatAnImportAddsMovesFarPagesAtOnce() {
        var before = page(Sort.SIGNATURES, 20, 100);
        var first = row("first", 99, 99);
        write(List.of(first));
        assertThat(page(Sort.SIGNATURES, 0, 1)).containsExactly("first");
        assertThat(page(Sort.SIGNATURES, 20, 100).subList(1, 100)).isEqualTo(before.subList(0, 99));
        all.add(first);
        assertThat(walk(Sort.SIGNATURES, 100)).hasSize(ROWS + 1).doesNotHaveDuplicates();
    }

    @Test
    void aFarPageBeginsAtAKey() {
        var said = statements.during(() -> page(Sort.NEWEST, 20, 100));
        assertThat(said.getLast()).matches("(?s).*where \\(.*started_at, .*source, .*external_id\\) < \\(.*");
        assertThat(statements.during(() -> page(Sort.NEWEST, 20, 100)))
                .as("the second visit finds it at once")
                .hasSizeLessThan(said.size());
    }

    private List<String> walk(Sort sort, int size) {
        var ids = new ArrayList<String>();
        for (var page = 0; ; page++) {
            var found = page(sort, page, size);
            if (found.isEmpty()) {
                return ids;
            }
            ids.addAll(found);
        }
    }

    private List<String> page(Sort sort, int page, int size) {
        return petitions.find("", sort, new Paging(page, size)).items().stream()
                .map(PastPetition::externalId)
                .toList();
    }

    private static Comparator<PastPetition> order(Sort sort) {
        var by = sort == Sort.NEWEST
                ? Comparator.comparing(PastPetition::startedAt)
                : Comparator.comparing(PastPetition::signatures);
        return by.thenComparing(PastPetition::externalId).reversed();
    }

    private static PastPetition row(String id, int day, long signatures) {
        var started = Instant.parse("2016-01-01T00:00:00Z").plusSeconds(day * 86_400L);
        return new PastPetition(SOURCE, id, "Night buses", started, signatures, "closed");
    }

    private void write(List<PastPetition> rows) {
        store.store(
                SOURCE,
                rows.stream().map(row -> new StorePastPetitions.Read(1, row)).toList(),
                UUID.randomUUID(),
                new PastImportResult.Counts(SOURCE));
    }
}
