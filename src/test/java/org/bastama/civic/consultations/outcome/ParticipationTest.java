package org.bastama.civic.consultations.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.CountParticipants;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.contributions.ParticipantPlaces;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.outcome.Participation.Place;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where those who take part live: said if they like, counted once, told with the outcome. */
class ParticipationTest extends ConsultationsTest {

    private static final String SEMEY = "101000000";
    private static final LocalizedText TEXT_OF_ALL = LocalizedText.of(Language.EN, "It is built.");

    @Autowired
    ParticipantPlaces places;

    @Autowired
    CountParticipants count;

    @Autowired
    OutcomeReports reports;

    @Autowired
    AnswerContributions answer;

    @Autowired
    PublishOutcome publish;

    ConsultationNumber number;

    @BeforeEach
    void opened() {
        number = open();
    }

    @Test
    void theChoicesAreThePartsOfTheTerritory() {
        assertThat(places.choices(get(number))).containsOnlyKeys(SEMEY, ParticipantPlaces.ELSEWHERE);
        jdbc.update("update consultations.consultation set territory_code = 'KZ' where number = ?", number.value());
        assertThat(places.choices(get(number)))
                .containsKeys("100000000", "750000000", ParticipantPlaces.ELSEWHERE)
                .doesNotContainKey(SEMEY);
        assertThat(places.name(SEMEY).in(Language.EN)).isEqualTo("Semey");
        assertThat(places.name("gone").in(Language.EN)).isEqualTo("gone");
    }

    @Test
    void itIsSaidByTheLinkOfTheMailAndGoesWithTheLastContribution() {
        contributed(number, "A crossing", "", "first@example.kz");
        var token = token("first@example.kz");
        places.say(token, SEMEY);
        assertThat(places.said(token)).contains(SEMEY);
        assertRejected(() -> places.say(token, "750000000"), "place consultations.unknown-place");
        places.say(token, ParticipantPlaces.ELSEWHERE);
        assertThat(count.byPlace(number)).containsOnlyKeys(ParticipantPlaces.ELSEWHERE);
        places.say(token, "");
        assertThat(places.said(token)).isEmpty();
        places.say(token, SEMEY);
        confirm.delete(token);
        places.say(token, SEMEY);
        assertThat(jdbc.queryForObject("select count(*) from consultations.participant", Integer.class))
                .isZero();
        places.say(number + "-" + "A".repeat(22), SEMEY);
        places.say("nonsense", SEMEY);
    }

    @Test
    void whoIsSignedInSaysItForTheOwnMailbox() {
        var citizen = rows.person("Dana Akhmetova", Language.EN);
        propose.propose(number, 1, new Idea("A crossing", "Here."), false, Language.EN, actor(citizen));
        places.say(number, SEMEY, actor(citizen));
        assertThat(places.said(number, actor(citizen))).contains(SEMEY);
        assertThat(places.said(number, official)).isEmpty();
        assertThat(count.byPlace(number)).containsEntry(SEMEY, 1).hasSize(1);
    }

    @Test
    void peopleAreCountedWithTheOutcomeAndStayCounted() {
        IntStream.range(0, 12).forEach(i -> contributed(number, "Idea " + i, "", "c" + i + "@example.kz"));
        contributed(number, "Again", "", "c0@example.kz");
        IntStream.range(0, 5).forEach(i -> places.say(token("c" + i + "@example.kz"), SEMEY));
        IntStream.range(5, 11).forEach(i -> places.say(token("c" + i + "@example.kz"), ParticipantPlaces.ELSEWHERE));
        var ids = contributions.all(number, Paging.first(50)).items().stream()
                .map(Contribution::id)
                .toList();
        answer.answer(number, ids, Disposition.ACCEPTED, TEXT_OF_ALL, official);
        assertThat(reports.participation(number)).isEmpty();
        at(CLOSES.plus(Duration.ofHours(24)));
        publish.publish(number, TEXT_OF_ALL, TEXT_OF_ALL, official);
        var counted = new Participation(
                12, java.util.List.of(new Place(ParticipantPlaces.ELSEWHERE, 6), new Place(SEMEY, 5)));
        assertThat(reports.participation(number)).contains(counted);
        places.say(token("c11@example.kz"), SEMEY);
        assertThat(reports.participation(number)).contains(counted);
    }
}
