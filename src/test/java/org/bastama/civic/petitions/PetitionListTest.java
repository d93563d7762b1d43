package org.bastama.civic.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bastama.civic.petitions.PetitionFilter.Sort;
import org.bastama.civic.petitions.closing.WithdrawPetition;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.PetitionRows;
import org.bastama.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the public list finds, alike on both databases. */
class PetitionListTest extends PetitionsTest {

    @Autowired
    SearchIndex search;

    @Autowired
    SimilarPetitions similar;

    @Autowired
    WithdrawPetition withdrawPetition;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    private PetitionNumber old;
    private PetitionNumber young;
    private PetitionNumber draft;

    @BeforeEach
    void petitions() {
        old = open();
        sign(old, 40, 0);
        clock.advance(Duration.ofDays(2));
        young = open();
        draft = draft(OPEN_PLATFORM);
    }

    @Test
    void onlyWhatIsPublicIsListedNewestFirst() {
        assertThat(list(filter("", Set.of(), null, Sort.NEWEST)))
                .containsSubsequence(young, old)
                .doesNotContain(draft);
    }

    @Test
    void theWholeListIsWalkedOnceByNumber() {
        var rows = new PetitionRows(jdbc);
        for (var i = 0; i < 1_010; i++) {
            rows.open();
        }
        var walked = new ArrayList<PetitionNumber>();
        queries.forEach(filter("", Set.of(), null, Sort.NEWEST), summary -> walked.add(summary.number()));
        assertThat(walked)
                .hasSizeGreaterThan(1_010)
                .doesNotHaveDuplicates()
                .contains(old, young)
                .doesNotContain(draft)
                .isSortedAccordingTo(
                        Comparator.comparingLong(PetitionNumber::value).reversed());
    }

    @Test
    void ordersAreWhatTheySay() {
        assertThat(list(filter("", Set.of(), null, Sort.SIGNATURES))).containsSubsequence(old, young);
        assertThat(list(filter("", Set.of(), null, Sort.CLOSING))).containsSubsequence(old, young);
        sign(old, 260, 0);
        clock.advance(Duration.ofDays(1));
        withdrawPetition.withdraw(young, Language.EN, "Settled.", leader);
        assertThat(list(filter("", Set.of(), null, Sort.RECENT))).startsWith(young);
        assertThat(list(filter("", Set.of(), null, Sort.CLOSING))).containsSubsequence(old, young);
    }

    @Test
    void aTerritoryHoldsWhatLiesWithinIt() {
        assertThat(list(filter("", Set.of(), "KZ", Sort.NEWEST))).contains(old, young);
        assertThat(list(filter("", Set.of(), ALMATY, Sort.NEWEST))).contains(old, young);
        assertThat(list(filter("", Set.of(), "101000000", Sort.NEWEST))).doesNotContain(old, young);
    }

    @Test
    void filtersNarrow() {
        var number = queries.summary(old).orElseThrow().groupNumber();
        assertThat(list(new PetitionFilter("", Set.of(), null, null, number, null, Sort.NEWEST)))
                .containsExactly(young, old);
        assertThat(list(new PetitionFilter("", Set.of(), "nobody", null, number, null, Sort.NEWEST)))
                .isEmpty();
        assertThat(list(new PetitionFilter("", Set.of(), null, null, number, "transport", Sort.NEWEST)))
                .isEmpty();
        assertThat(list(new PetitionFilter("", Set.of(PetitionState.ANSWERED), null, null, number, null, Sort.NEWEST)))
                .isEmpty();
        assertThat(list(new PetitionFilter("", Set.of(), null, null, 987_654L, null, Sort.NEWEST)))
                .isEmpty();
    }

    @Test
    void asShownWhatNoLongerCollectsIsClosed() {
        var open = filter("", Set.of(PetitionState.OPEN), null, Sort.CLOSING);
        var closed = filter("", Set.of(PetitionState.CLOSED, PetitionState.CLOSED_BELOW), null, Sort.CLOSING);
        var now = petition(old).moments().closesAt();
        assertThat(list(open)).contains(old, young);
        assertThat(list(closed)).doesNotContain(old, young);
        assertThat(list(open.asShownAt(now))).contains(young).doesNotContain(old);
        assertThat(list(closed.asShownAt(now))).contains(old).doesNotContain(young);
    }

    @Test
    void pagesHoldWhatTheySay() {
        var number = queries.summary(old).orElseThrow().groupNumber();
        var filter = new PetitionFilter("", Set.of(), null, null, number, null, Sort.NEWEST);
        var second = queries.list(filter, new Paging(1, 1));
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.items()).extracting(PetitionSummary::number).containsExactly(old);
        assertThat(queries.list(filter, new Paging(7, 20)).items()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfOneTogetherAreTheWholeListInItsOrder(Sort sort) {
        var filter = filter("", Set.of(), null, sort);
        var whole = queries.list(filter, Paging.first(100));
        var walked = new ArrayList<PetitionNumber>();
        for (var page = 0; page < whole.total(); page++) {
            queries.list(filter, new Paging(page, 1)).items().forEach(one -> walked.add(one.number()));
        }
        assertThat(walked).containsExactlyElementsOf(list(filter)).contains(old, young);
        assertThat(queries.list(filter, new Paging(20_000_000, 100)).items()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noOrderCountsRowByRow(Sort sort) {
        var said = statements.during(() -> list(filter("", Set.of(), null, sort)));
        assertThat(said).noneMatch(one -> one.matches("(?s).*order by .*(\\(select|coalesce|case).*"));
    }

    @Test
    void wordsFindInTitlesDemandsAndBackgrounds() {
        search.refresh();
        assertThat(list(filter("SENSORS", Set.of(), null, Sort.NEWEST))).contains(old, young);
        assertThat(list(filter("clean air", Set.of(), ALMATY, Sort.SIGNATURES))).containsSubsequence(old, young);
        assertThat(list(filter("xylophone", Set.of(), null, Sort.NEWEST))).isEmpty();
        assertThat(similar.open("Clean air in Almaty", 5))
                .extracting(PetitionSummary::number)
                .contains(old, young);
        withdrawPetition.withdraw(old, Language.EN, "Settled.", leader);
        assertThat(similar.open("Clean air in Almaty", 5))
                .extracting(PetitionSummary::number)
                .doesNotContain(old);
    }

    @Test
    void aSummaryTellsWhatListsShow() {
        var summary = queries.summary(old).orElseThrow();
        assertThat(summary.count()).isEqualTo(43);
        assertThat(summary.threshold()).isEqualTo(300);
        assertThat(summary.authorityName().in(Language.EN)).isEqualTo("Akimat of Almaty");
        assertThat(summary.territoryName().in(Language.EN)).isEqualTo("Almaty");
        assertThat(summary.groupName()).isEqualTo("Clean Air");
        assertThat(summary.titles().in(Language.EN)).isEqualTo("Clean air for Almaty");
    }

    @Test
    void thoseWhoLeadSeeTheirOwnInEveryState() {
        var own = startPetition.start(null, Language.KK, leader);
        assertThat(queries.of(coordinator.id()))
                .extracting(PetitionSummary::number)
                .containsExactly(own, draft, young, old);
        assertThat(queries.ofGroup(group)).extracting(PetitionSummary::number).containsExactly(draft, young, old);
        assertThat(queries.of(stranger.requireAccount())).isEmpty();
    }

    private List<PetitionNumber> list(PetitionFilter filter) {
        return queries.list(filter, Paging.first(100)).items().stream()
                .map(PetitionSummary::number)
                .toList();
    }

    private static PetitionFilter filter(String text, Set<PetitionState> states, String territory, Sort sort) {
        return new PetitionFilter(text, states, null, territory, null, null, sort);
    }
}
