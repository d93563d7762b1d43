package org.bastama.civic.consultations.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bastama.civic.consultations.outcome.Participation.Place;
import org.junit.jupiter.api.Test;

/** No place with fewer than five is told, nor what would give it away. */
class OutcomeReportsTest {

    @Test
    void theLargestComeFirstAndThoseWhoDidNotSayAreLeft() {
        var shown = OutcomeReports.shown(Map.of("a", 7, "b", 19, "", 4));
        assertThat(shown.people()).isEqualTo(30);
        assertThat(shown.places()).containsExactly(new Place("b", 19), new Place("a", 7));
        assertThat(shown.untold()).isEqualTo(4);
    }

    @Test
    void aSmallPlaceIsHiddenAndAnotherWithIt() {
        var shown = OutcomeReports.shown(Map.of("a", 7, "b", 19, "c", 3));
        assertThat(shown.places()).containsExactly(new Place("b", 19));
        assertThat(shown.untold()).isEqualTo(10);
    }

    @Test
    void ofFewPeopleOnlyTheirNumberIsTold() {
        assertThat(OutcomeReports.shown(Map.of("a", 2, "b", 1, "", 1)))
                .isEqualTo(new Participation(4, java.util.List.of()));
        assertThat(OutcomeReports.shown(Map.of()).people()).isZero();
    }
}
