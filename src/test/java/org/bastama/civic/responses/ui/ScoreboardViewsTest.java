package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.DayField;
import org.bastama.testing.PetitionRows;
import org.bastama.testing.ScoreRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The scoreboard as everybody sees it; no role sees more or less. */
class ScoreboardViewsTest extends ViewTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AuthorityQueries authorities;

    @Autowired
    AuthorityScore section;

    ScoreRows rows;

    @BeforeEach
    void nothingIsCounted() {
        rows = new ScoreRows(jdbc);
        rows.clear();
    }

    private static String text() {
        return Stream.of(_find(ScoreboardView.class), _find(ScoreCasesView.class))
                .flatMap(List::stream)
                .map(ScoreboardViewsTest::text)
                .collect(Collectors.joining());
    }

    private static String text(Component component) {
        return component.getElement().getOuterHTML();
    }

    @Test
    void beforeTheFirstDayItSaysSo() {
        go("scoreboard");
        assertThat(_get(H1.class).getText()).isEqualTo("How authorities answer");
        assertThat(text()).contains("has not been counted yet");
        assertThat(section.of(authorities.find("akimat-semey").orElseThrow(), Language.EN))
                .isEmpty();
        go("scoreboard/akimat-semey");
        assertThat(text()).contains("has not been counted yet");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everybodySeesRankedAndUnrankedWithFormulas(Language language) {
        rows.day("2026-09-01");
        rows.score("akimat-semey", "2026-09-01", 8, 6, 5, 14);
        rows.score("akimat-almaty", "2026-09-01", 2, 2, 0, 60);
        for (var role : new Role[][] {{}, {Role.OFFICIAL}, {Role.ADMINISTRATOR}}) {
            if (role.length > 0) {
                SignedInAs.roles(role);
            }
            openBrowser(language);
            go("scoreboard");
            var page = text();
            assertThat(page).contains("83", "akimat-semey", "akimat-almaty");
            assertThat(page).doesNotContain("!{", "responses.score");
            assertThat(_find(ScoreboardView.class)).hasSize(1);
        }
    }

    @Test
    void tooFewCasesAreToldAsThatAndNumbersLeadToTheirCases() {
        rows.day("2026-09-01");
        rows.score("akimat-semey", "2026-09-01", 8, 6, 5, 14);
        rows.score("akimat-almaty", "2026-09-01", 2, 2, 0, 60);
        go("scoreboard");
        assertThat(text())
                .contains("83% (5 of 6)", "7 working days", "0 of 2, too few to compare", "too few cases")
                .contains("1 authority is ranked")
                .doesNotContain(">0%<");
        assertThat(links())
                .contains(
                        "/authorities/akimat-semey",
                        "/scoreboard/akimat-semey?cases=judged&on=2026-09-01",
                        "/scoreboard/akimat-semey?cases=received&on=2026-09-01",
                        "/api/v1/scoreboard?format=csv&on=2026-09-01&lang=en");
        assertThat(Jsoup.parse(text()).select("td a[href]").eachAttr("aria-label"))
                .contains("Answered in time: 83% (5 of 6). Show the cases");
    }

    /** All links of the page, in components and in those that are one node. */
    private static List<String> links() {
        return Jsoup.parse(text()).select("a[href]").eachAttr("href");
    }

    private static long nodes(Element element) {
        return 1 + element.getChildren().mapToLong(ScoreboardViewsTest::nodes).sum();
    }

    @Test
    void aLongerRankingTakesNoMoreNodes() {
        rows.day("2026-09-01");
        rows.score("akimat-semey", "2026-09-01", 8, 6, 5, 14);
        go("scoreboard");
        var one = nodes(_get(RankingPart.class).getElement());
        rows.score("akimat-almaty", "2026-09-01", 9, 9, 9, 4);
        go("scoreboard?on=2026-09-01");
        assertThat(links()).contains("/authorities/akimat-almaty");
        assertThat(nodes(_get(RankingPart.class).getElement())).isEqualTo(one);
    }

    @Test
    void aSingleQuarterIsDrawnNoLargerThanOneOfSeveral() {
        rows.day("2026-09-01");
        rows.score("akimat-semey", "2026-09-01", 8, 6, 5, 14);
        rows.quarter("akimat-semey", "2026-07-01", "2026-09-01", 6, 5);
        var shown = section.of(authorities.find("akimat-semey").orElseThrow(), Language.EN)
                .orElseThrow();
        assertThat(text(shown)).contains("viewBox=\"0 0 360 160\"");
    }

    @Test
    void anEarlierDayIsShownAsItWas() {
        rows.day("2026-08-01");
        rows.day("2026-09-01");
        rows.score("akimat-semey", "2026-08-01", "2026-09-01", 5, 5, 5, 8);
        rows.score("akimat-semey", "2026-09-01", 8, 6, 5, 14);
        go("scoreboard?on=2026-08-15");
        assertThat(text()).contains("100% (5 of 5)", "1 August 2026").doesNotContain("83%");
        assertThat(_get(DayField.class).getValue()).hasToString("2026-08-01");
        go("scoreboard?on=2026-07-01");
        assertThat(text()).contains("The first day is 1 August 2026");
        go("scoreboard?on=yesterday");
        assertThat(text()).contains("83%");
    }

    @Test
    void aTerritoryIsRankedByItself() {
        rows.day("2026-09-01");
        rows.score("akimat-semey", "2026-09-01", 8, 6, 5, 14);
        rows.score("akimat-almaty", "2026-09-01", 9, 9, 9, 4);
        go("scoreboard?territory=100000000");
        assertThat(text())
                .contains("the authorities of Abai Region", "akimat-semey")
                .doesNotContain("akimat-almaty");
    }

    @Test
    void theMapHasATileForEachRegionAndSaysWhatItShows() {
        rows.day("2026-09-01");
        rows.score("akimat-semey", "2026-09-01", 8, 6, 5, 14);
        go("scoreboard");
        var map = _get(RegionMap.class);
        var svg = text(map);
        assertThat(svg).contains("role=\"img\"", "1 region has enough cases");
        assertThat(svg.split("<g ", -1)).hasSize(21);
        assertThat(svg).contains("step-2", "83%", "few cases (0)");
    }

    @Test
    void theAuthorityPageShowsFiguresWithFormulasAndTheTrend() {
        rows.day("2026-09-01");
        rows.score("akimat-semey", "2026-09-01", 8, 6, 5, 14);
        rows.quarter("akimat-semey", "2026-04-01", "2026-09-01", 4, 3);
        rows.quarter("akimat-semey", "2026-07-01", "2026-09-01", 2, 2);
        var shown = section.of(authorities.find("akimat-semey").orElseThrow(), Language.EN)
                .orElseThrow();
        assertThat(_get(shown, H2.class).getText()).isEqualTo("Scoreboard");
        assertThat(text(shown))
                .contains("Place 1 of 1 ranked authority.", "83% (5 of 6)", "a correction does not move its date")
                .contains("quarter 2 of 2026", "6 cases", "5 were answered in time");
    }

    @Test
    void theCasesBehindANumberArePaged() {
        rows.day("2026-09-01");
        rows.score("akimat-semey", "2026-09-01", 25, 25, 25, 10);
        var petitions = new PetitionRows(jdbc);
        for (var i = 0; i < 25; i++) {
            rows.inTime(petitions.open(), "akimat-semey", "2026-09-01");
        }
        go("scoreboard/akimat-semey?cases=judged");
        assertThat(_find(ScoreCaseCard.class)).hasSize(20);
        assertThat(text())
                .contains("Answered in time", PetitionRows.TITLE, "It is settled whether the answer was in time");
        var older = _find(Anchor.class).stream()
                .filter(link -> link.getText().equals("Older cases"))
                .findFirst()
                .orElseThrow();
        go(older.getHref().substring(1));
        assertThat(_find(ScoreCaseCard.class)).hasSize(5);
        assertThat(_find(Anchor.class).stream().map(Anchor::getText))
                .contains("Back to the newest")
                .doesNotContain("Older cases");
        go("scoreboard/akimat-semey?cases=overdue_now&after=x");
        assertThat(text()).contains("There is no such case.");
    }

    @Test
    void whatIsNoAuthorityIsNotThere() {
        go("scoreboard/nobody");
        assertThat(_find(ScoreCasesView.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
    }

    @Test
    void theListOfAuthoritiesLeadsThere() {
        go("authorities");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("/scoreboard");
        assertThat(List.of(new ResponsesMenu().entries().getFirst().path())).containsExactly("scoreboard");
    }
}
