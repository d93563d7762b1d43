package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.meetings.CancelMeeting;
import org.bastama.civic.consultations.meetings.ChangeMeeting;
import org.bastama.civic.consultations.meetings.MinutesDraft;
import org.bastama.civic.consultations.meetings.PublishMinutes;
import org.bastama.civic.consultations.meetings.RegistrationQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.testing.DeskRows;
import org.bastama.testing.Meetups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Meetings without script and session: the page, registering, the link with its QR code, calendars, the API. */
class MeetingPagesTest extends PlainWebTest {

    private static final String MAILBOX = "plain@example.kz";
    private static final LocalizedText WHY = LocalizedText.of("Жөндеу", "Ремонт", "Repairs");

    @Autowired
    RegistrationQueries registrations;

    @Autowired
    ChangeMeeting change;

    @Autowired
    CancelMeeting cancel;

    @Autowired
    PublishMinutes publish;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext beans;

    Meetups meetups;
    Actor official;
    ConsultationNumber number;
    String part;

    @BeforeEach
    void announce() {
        var account = new DeskRows(jdbc, ensureAccount).official("John Smith", Language.EN, DeskRows.AUTHORITY);
        official = Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
        meetups = new Meetups(beans, clock);
        number = meetups.announced(official, Meetups.plan("1"));
        part = "/c/" + number + "/parts/1";
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Кездесуге тіркелу, '2026 ж. 15 қыркүйек, 18:00–20:00', ru",
        "ru, Регистрация на встречу, '15 сентября 2026 г., 18:00–20:00', ru",
        "en, Register for the meeting, '15 September 2026, 18:00–20:00', en"
    })
    void everybodyReadsWhenWhereAndAboutWhat(String language, String form, String when, String place) {
        var page = page(ask(part + "?lang=" + language), language);
        assertThat(page.select("#register-title").text()).isEqualTo(form);
        assertThat(page.select(".facts dd").eachText()).first().isEqualTo(when);
        assertThat(page.select(".facts dd[lang]").attr("lang")).isEqualTo(place);
        assertThat(page.select(".facts a").attr("href")).isEqualTo("https://stream.example.kz/live");
        assertThat(page.select("section[aria-labelledby=agenda] p")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select(".ways a[href^=/calendar/c/" + number + "/1.ics]"))
                .hasSize(1);
        assertThat(page(ask("/c/" + number + "?lang=" + language), language)
                        .select(".ways a[href^=/calendar/c/" + number + ".ics]"))
                .hasSize(1);
    }

    @Test
    void whoeverRegistersConfirmsByTheLinkAndFindsThePassThere() {
        var faulty = ask(form().param("email", "nobody").param("lang", "en"));
        assertThat(faulty.getStatus()).isEqualTo(422);
        assertThat(page(faulty, "en").select("#problems a").eachAttr("href"))
                .containsExactly("#name", "#email", "#consent");
        assertThat(page(faulty, "en").select("#problems a").eachText())
                .as("two may say the same of different fields")
                .satisfiesExactly(
                        name -> assertThat(name).startsWith("Your name: "),
                        email -> assertThat(email).startsWith("Email: "),
                        consent -> assertThat(consent).startsWith("Please tick"));
        var inKazakh = page(ask(form().param("name", "Oleg Kim").param("shown", "kk")), "kk");
        assertThat(inKazakh.select("#name").attr("value")).isEqualTo("Oleg Kim");
        var sent = send();
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(page(ask(sent.getHeader("Location")), "en").text()).contains("only then are you registered");
        var link = "/k/meetings/" + meetups.token(MAILBOX);
        for (var i = 0; i < 2; i++) {
            var looked = ask(link);
            assertThat(looked.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(looked.getHeader("Cache-Control")).contains("no-store");
            assertThat(page(looked, "en").select("button[name=act]").eachAttr("value"))
                    .containsExactly("confirm");
        }
        assertThat(ask(link + "/qr.svg").getStatus()).isEqualTo(404);
        var confirmed = ask(post(link).param("act", "confirm"));
        assertThat(confirmed.getStatus()).isEqualTo(303);
        var page = page(ask(confirmed.getHeader("Location")), "en");
        var code = registrations.look(meetups.token(MAILBOX)).pass().code();
        assertThat(page.select(".pass img").attr("src")).isEqualTo(link + "/qr.svg");
        assertThat(page.select(".pass img").attr("alt")).contains(code);
        assertThat(page.select("section .headline").text()).isEqualTo(code);
        var image = ask(link + "/qr.svg");
        assertThat(image.getContentType()).isEqualTo("image/svg+xml");
        assertThat(image.getHeader("Cache-Control")).contains("no-store");
        assertThat(body(image))
                .contains("http://localhost:8080/my/consultations/" + number + "/meetings/1?code=" + code);
        assertThat(page(ask(part + "?lang=en"), "en").text()).contains("1 of 1 seat taken");
        var gone = ask(post(link).param("act", "cancel"));
        assertThat(gone.getStatus()).isEqualTo(303);
        assertThat(ask(gone.getHeader("Location")).getStatus()).isEqualTo(410);
        assertThat(page(ask(link + "?lang=ru"), "ru").text()).contains("Ваши имя и адрес стёрты");
    }

    @Test
    void whoComesTooLateForASeatWaitsAndSeesThePlace() {
        meetups.registered(number, "Dana Akhmetova", "dana@example.kz");
        var token = meetups.registered(number, "Oleg Kim", MAILBOX);
        var page = page(ask("/k/meetings/" + token), "en");
        assertThat(page.select("h1").text()).isEqualTo("You are on the waiting list");
        assertThat(page.text()).contains("You are number 1 on the waiting list.");
        assertThat(page.select(".pass")).isEmpty();
        assertThat(page(ask(part + "?lang=en"), "en").text()).contains("1 of 1 seat taken, 1 person waits");
    }

    @Test
    void whatIsNotThereIs404AndWhatIsOverTakesNobody() {
        for (var path : List.of(
                "/k/meetings/abc",
                "/k/meetings/" + number + "-" + "A".repeat(22),
                "/k/meetings",
                "/calendar/c/" + number + "/2.ics",
                "/calendar/c/" + number + "/9.ics",
                "/calendar/c/999999.ics",
                "/calendar/c/x.ics")) {
            assertThat(ask(path).getStatus()).as(path).isEqualTo(404);
        }
        meetups.at(Meetups.BEGINS);
        var page = page(ask(part + "?lang=en"), "en");
        assertThat(page.select("form")).isEmpty();
        assertThat(page.text()).contains("The meeting has begun.");
        assertThat(send().getStatus()).isEqualTo(409);
    }

    @Test
    void aCancelledMeetingSaysWhyEverywhere() {
        var token = meetups.registered(number, "Oleg Kim", MAILBOX);
        cancel.cancel(number, Meetups.PART, WHY, official);
        assertThat(page(ask(part + "?lang=ru"), "ru").select(".note.warn").text())
                .contains("Эта встреча не состоится", "Ремонт");
        var link = page(ask("/k/meetings/" + token + "?lang=kk"), "kk");
        assertThat(link.text()).contains("Кездесу болмайды", "Жөндеу");
        assertThat(link.select("button")).isEmpty();
        assertThat(page(ask("/c/" + number + "?lang=en"), "en")
                        .select(".timeline")
                        .text())
                .contains("Meeting cancelled", "Repairs", "15 September 2026, 18:00–20:00");
        assertThat(calendar("/calendar/c/" + number + "/1.ics?lang=en").only())
                .containsEntry("STATUS", "CANCELLED")
                .containsEntry("SUMMARY;LANGUAGE=en", "Cancelled: Meeting with residents")
                .containsEntry("SEQUENCE", "1");
        assertThat(json("").get("parts").get(0).get("details").get("reason").stringValue())
                .isEqualTo("Repairs");
    }

    @Test
    void calendarsHoldTheDaysAndTheMeeting() {
        var events = calendar("/calendar/c/" + number + ".ics?lang=en").events();
        assertThat(events).hasSize(3);
        assertThat(events.get(0))
                .containsEntry("SUMMARY;LANGUAGE=en", "Consultation opens: Quiet streets")
                .containsEntry("DTSTART;VALUE=DATE", "20260907");
        assertThat(events.get(1)).containsEntry("DTSTART;VALUE=DATE", "20260920");
        assertThat(events.get(2))
                .containsEntry("UID", "meeting-" + number + "-1@localhost")
                .containsEntry("SUMMARY;LANGUAGE=en", "Meeting with residents")
                .containsEntry("DTSTART", "20260915T130000Z")
                .containsEntry("DTEND", "20260915T150000Z")
                .containsEntry("LOCATION", "House of Culture, room 2")
                .containsEntry("SEQUENCE", "0")
                .containsEntry("URL", "http://localhost:8080" + part + "?lang=en")
                .doesNotContainKey("STATUS");
        change.change(number, Meetups.PART, Meetups.on(LocalDate.of(2026, 9, 16)), WHY, 0, official);
        assertThat(calendar("/calendar/c/" + number + "/1.ics?lang=kk").only())
                .containsEntry("UID", "meeting-" + number + "-1@localhost")
                .containsEntry("DTSTART", "20260916T130000Z")
                .containsEntry("SEQUENCE", "1");
    }

    @Test
    void programsReadThePlanAndWhatCameOfIt() {
        meetups.registered(number, "Oleg Kim", MAILBOX);
        var details = json("").get("parts").get(0).get("details");
        assertThat(details.get("state").stringValue()).isEqualTo("ahead");
        assertThat(details.get("startsAt").stringValue()).isEqualTo("2026-09-15T18:00:00+05:00");
        assertThat(details.get("place").stringValue()).isEqualTo("House of Culture, room 2");
        assertThat(details.get("agenda")).hasSize(2);
        assertThat(details.get("capacity").asInt()).isEqualTo(1);
        assertThat(details.get("calendar").stringValue()).isEqualTo("/calendar/c/" + number + "/1.ics");
        assertThat(json("").get("parts").get(1).get("details")).isEmpty();
        var early = json("/results").get("parts").get(0).get("results");
        assertThat(early.get("registered").asInt()).isEqualTo(1);
        assertThat(early.get("minutes")).isNull();
        meetups.at(Meetups.ENDS);
        publish.publish(
                number,
                Meetups.PART,
                new MinutesDraft(
                        WHY, "12", List.of(new MinutesDraft.Decided(LocalizedText.of(null, "Решили", null), ""))),
                LocalizedText.empty(),
                0,
                official);
        var results = json("/results").get("parts").get(0).get("results");
        assertThat(results.get("state").stringValue()).isEqualTo("over");
        assertThat(results.get("minutes").stringValue()).isEqualTo("Repairs");
        assertThat(results.get("attended").asInt()).isEqualTo(12);
        assertThat(results.get("decisions").get(0).get("text").stringValue()).isEqualTo("Решили");
        assertThat(body(ask("/api/v1/consultations/" + number + "/results"))).doesNotContain("example.kz", "Oleg");
        var page = page(ask(part + "?lang=kk"), "kk");
        assertThat(page.select("section[aria-labelledby=minutes]").text()).contains("Жөндеу", "Решили", "12");
        assertThat(page.select("section[aria-labelledby=minutes] li p[lang=ru]"))
                .hasSize(1);
    }

    private JsonNode json(String below) {
        return new JsonMapper().readTree(body(ask("/api/v1/consultations/" + number + below + "?lang=en")));
    }

    private ICalendar calendar(String path) {
        var response = ask(path);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        return ICalendar.parse(response.getContentAsByteArray());
    }

    private MockHttpServletResponse send() {
        return ask(form().param("name", "Oleg Kim")
                .param("email", MAILBOX)
                .param("consent", "true")
                .param("lang", "en"));
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder form() {
        return post(part).contentType("application/x-www-form-urlencoded");
    }
}
