package org.bastama.outside.publicweb;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.THRESHOLD;
import static bastama.db.responses.Tables.DEADLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.PetitionNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;

/** The dates of a petition and the deadlines of an authority, for people's own calendars. */
class CalendarTest extends PlainWebTest {

    private static final String OF_AUTHORITY = "/calendar/a/" + SamplePetition.AKIMAT + ".ics?lang=";

    @Autowired
    ApplicationEventPublisher events;

    private SamplePetition handedOver() {
        var petition = new SamplePetition(database, PetitionState.OPEN).texts().handedOver();
        database.update(THRESHOLD)
                .set(THRESHOLD.REACHED_AT, clock.instant())
                .set(THRESHOLD.HANDED_OVER_AT, clock.instant())
                .where(THRESHOLD.PETITION.eq(petition.number))
                .execute();
        events.publishEvent(new PetitionHandedOver(new PetitionNumber(petition.number), 1, clock.instant()));
        return petition;
    }

    private static ICalendar calendar(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        return ICalendar.parse(response.getContentAsByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Bastama: Қазақша атауы, Қол жинау аяқталады: Қазақша атауы, Жауап мерзімі: Қазақша атауы, Алматы қаласының әкімдігі",
        "ru, Bastama: Русское название, Сбор подписей заканчивается: Русское название, Срок ответа: Русское название, Акимат города Алматы",
        "en, Bastama: English title, Collecting ends: English title, Answer due: English title, Akimat of Almaty"
    })
    void ofAPetitionHoldsTheEndOfCollectingAndTheDeadline(
            String language, String name, String closes, String due, String authority) {
        var petition = handedOver();
        var calendar = calendar(ask("/calendar/p/" + petition.number + ".ics?lang=" + language));
        assertThat(calendar.properties())
                .containsEntry("X-WR-CALNAME", name)
                .containsEntry("NAME;LANGUAGE=" + language, name)
                .containsEntry(
                        "SOURCE;VALUE=URI",
                        "http://localhost:8080/calendar/p/" + petition.number + ".ics?lang=" + language);
        assertThat(calendar.events()).hasSize(2);
        assertThat(calendar.events().getFirst())
                .containsEntry("UID", "closing-" + petition.number + "@localhost")
                .containsEntry("SUMMARY;LANGUAGE=" + language, closes)
                .containsEntry("DTSTART;VALUE=DATE", "20261121");
        assertThat(calendar.events().getLast())
                .containsEntry("UID", "deadline-" + petition.number + "-1-akimat-almaty@localhost")
                .containsEntry("SUMMARY;LANGUAGE=" + language, due)
                .containsEntry("DTSTART;VALUE=DATE", "20260923")
                .containsEntry("URL", "http://localhost:8080/p/" + petition.number + "?lang=" + language);
        assertThat(calendar.events().getLast().get("DESCRIPTION")).startsWith(authority + "\n");
    }

    @Test
    void aStepOfThePetitionIsANewRevisionOfTheSameEvent() {
        var petition = handedOver();
        var path = "/calendar/p/" + petition.number + ".ics?lang=en";
        var before = calendar(ask(path)).events().getLast();
        var later = clock.instant().plus(Duration.ofHours(1));
        petition.step("deadline_moved", later);
        var after = calendar(ask(path)).events().getLast();
        assertThat(after.get("UID")).isEqualTo(before.get("UID"));
        assertThat(Integer.parseInt(after.get("SEQUENCE"))).isEqualTo(Integer.parseInt(before.get("SEQUENCE")) + 1);
        assertThat(after.get("DTSTAMP")).isGreaterThan(before.get("DTSTAMP"));
    }

    @Test
    void ofAnAuthorityHoldsWhatRunsAndWhatEndedLately() {
        var runs = handedOver();
        var ended = handedOver();
        database.update(DEADLINE)
                .set(DEADLINE.STOPPED_AT, clock.instant())
                .where(DEADLINE.PETITION.eq(ended.number))
                .execute();
        var calendar = calendar(ask(OF_AUTHORITY + "en"));
        assertThat(calendar.properties()).containsEntry("X-WR-CALNAME", "Akimat of Almaty: deadlines");
        assertThat(titles(calendar, runs)).containsExactly("Answer due: English title");
        assertThat(titles(calendar, ended)).containsExactly("Term ended: English title");
        clock.advance(Duration.ofDays(91));
        var later = calendar(ask(OF_AUTHORITY + "en"));
        assertThat(titles(later, runs)).containsExactly("Answer due: English title");
        assertThat(titles(later, ended)).isEmpty();
    }

    private static java.util.List<String> titles(ICalendar calendar, SamplePetition petition) {
        return calendar.events().stream()
                .filter(event -> event.get("UID").startsWith("deadline-" + petition.number + "-"))
                .map(event -> event.get("SUMMARY;LANGUAGE=en"))
                .toList();
    }

    @Test
    void aPetitionThatWasTakenDownOrIsHiddenTellsNothing() {
        var petition = handedOver();
        database.update(PETITION)
                .set(PETITION.TEXT_HIDDEN, true)
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        assertThat(titles(calendar(ask(OF_AUTHORITY + "en")), petition))
                .containsExactly("Answer due: Petition No. " + petition.number);
        database.update(PETITION)
                .set(PETITION.STATE, PetitionState.TAKEN_DOWN.code())
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        assertThat(titles(calendar(ask(OF_AUTHORITY + "en")), petition)).isEmpty();
    }

    @Test
    void aWithdrawnPetitionCollectsNothingMore() {
        var withdrawn = new SamplePetition(database, PetitionState.WITHDRAWN).texts();
        assertThat(calendar(ask("/calendar/p/" + withdrawn.number + ".ics")).events())
                .isEmpty();
    }

    @Test
    void areThereWhereFeedsAre() {
        var gathers = new SamplePetition(database, PetitionState.GATHERING).texts();
        var gone = new SamplePetition(database, PetitionState.TAKEN_DOWN).texts();
        assertThat(ask("/calendar/p/" + gathers.number + ".ics").getStatus()).isEqualTo(404);
        assertThat(ask("/calendar/p/" + gathers.number + ".ics?key=" + SamplePetition.KEY)
                        .getStatus())
                .isEqualTo(404);
        assertThat(ask("/calendar/p/" + gone.number + ".ics").getStatus()).isEqualTo(410);
        assertThat(ask("/calendar/p/6999999.ics").getStatus()).isEqualTo(404);
        assertThat(ask("/calendar/p/abc.ics").getStatus()).isEqualTo(404);
        assertThat(ask("/calendar/a/nobody.ics").getStatus()).isEqualTo(404);
        assertThat(ask("/calendar/c/1.ics").getStatus()).isEqualTo(404);
        assertThat(calendar(ask("/calendar/a/akimat-semey.ics")).events()).isEmpty();
        var path = "/calendar/p/" + handedOver().number + ".ics";
        var first = ask(path);
        assertThat(first.getHeader("Cache-Control")).startsWith("public, max-age=300");
        assertThat(first.getHeader("Vary")).contains("Accept-Language");
        clock.advance(Duration.ofMinutes(1));
        assertThat(ask(get(path).header("If-None-Match", first.getHeader("ETag")))
                        .getStatus())
                .isEqualTo(304);
        assertThat(ask(head(path)).getStatus()).isEqualTo(200);
        assertThat(ask(post(path)).getStatus()).isEqualTo(405);
    }
}
