package org.bastama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A consultation from its draft to its outcome, with a part of each kind: an official writes and announces it, people
 * without an account take part, everything they said is answered.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsultationJourney extends ConsultationSteps {

    private static final int DAYS_OPEN = 14;

    @Test
    @Order(1)
    void anOfficialWritesPreviewsAndAnnouncesIt() {
        var first = Formats.day(Instant.now()).plusDays(1);
        var official = officialAt("/my/consultations");
        var writing = new ConsultationWriting(official);
        number = writing.start();
        writing.texts();
        writing.rules(first, first.plusDays(1));
        writing.parts();
        writing.announce();
        assertThat(writing.wrong("the last day is")).isVisible();
        assertThat(writing.wrong("The questionnaire is not ready")).isVisible();
        assertThat(field(official, "Title in English")).hasValue(ConsultationWriting.title(Language.EN));
        assertThat(field(official, "Last day")).hasValue(first.plusDays(1).toString());
        isAccessible(official);

        var last = first.plusDays(DAYS_OPEN - 1);
        field(official, "Last day").fill(last.toString());
        var parts = new PartsWriting(official).filled(first);
        isAccessible(official);
        open(official, "/my/consultations/" + number);
        link(official, "Preview as a citizen").click();
        assertThat(official.locator("main")).containsText("Nothing can be sent here");
        isAccessible(official);
        link(official, "Back to the draft").click();
        writing.announce();
        assertThat(writing.wrong("The agenda has to be public")).isVisible();
        parts.meetingOn(last);
        writing.announce();
        assertThat(official.locator("main .b-badge").first()).hasText("announced");
        isAccessible(official);
    }

    @Test
    @Order(2)
    void aCitizenProposesAnIdeaAndRegistersForTheMeeting() {
        var citizen = person(Language.EN, PHONE);
        open(citizen, page("consultations", Language.EN));
        assertThat(citizen.getByText("announced and not open yet").first()).isVisible();
        portal.forward(1);
        open(citizen, page("consultations", Language.EN));
        isAccessible(citizen);
        var part = new Participation(citizen, Language.EN, email(Language.EN));
        part.idea("A raised crossing at School 12", "Children cross there twice a day.");
        confirm(citizen, Language.EN, "publicweb.contribution.confirmed-title");
        open(citizen, page("consultations", Language.EN));
        part.register("Anna Guest");
        confirm(citizen, Language.EN, "publicweb.meeting.registered-title");
    }

    @Test
    @Order(3)
    void anotherOneSupportsItCommentsAndRemarksByKeyboard() {
        var citizen = person(Language.RU, PHONE);
        var part = new Participation(citizen, Language.RU, email(Language.RU));
        open(citizen, page("consultations", Language.RU));
        part.support(1);
        confirm(citizen, Language.RU, "publicweb.support.confirmed-title");
        open(citizen, page("consultations", Language.RU));
        part.commentFor(1, "Да, это очень нужно.");
        isAccessible(citizen);
        confirm(citizen, Language.RU, "publicweb.contribution.confirmed-comment-title");
        open(citizen, page("consultations", Language.RU));
        part.remarkByKeyboard(2, "Добавьте ещё и свет.");
        isAccessible(citizen);
        confirm(citizen, Language.RU, "publicweb.contribution.confirmed-title");
    }

    @Test
    @Order(4)
    void aThirdOneNeedsNoScriptToCommentAnswerAndVote() {
        var mirror = new Mirror(person(Language.KK, PHONE));
        var citizen = personWithoutScript(Language.KK, PHONE);
        var part = new PlainParticipation(
                citizen, Language.KK, email(Language.KK), shown -> isAccessible(mirror.of(shown)));
        open(citizen, page("c", Language.KK));
        citizen.locator("a[href*='/parts/1']").first().click();
        citizen.locator("a[href*='c=1']").first().click();
        part.commentAgainst("Қыста тайғақ болады.");
        confirm(citizen, Language.KK, "publicweb.contribution.confirmed-comment-title");
        open(citizen, page("c", "/parts/3", Language.KK));
        part.answers("Көліктер тым жылдам.");
        confirm(citizen, Language.KK, "publicweb.contribution.confirmed-answers-title");
        open(citizen, page("c", "/parts/4", Language.KK));
        part.votes();
        confirm(citizen, Language.KK, "publicweb.votes.confirmed-title");
    }

    @Test
    @Order(5)
    void everythingIsAnsweredBeforeTheOutcome() {
        portal.forward(DAYS_OPEN + 1);
        var official = officialAt("/my/consultations/" + number);
        var closing = new ConsultationClosing(official);
        closing.minutes();
        closing.outcomeTooEarly();
        isAccessible(official);
        closing.answers();
        isAccessible(official);
        open(official, "/my/consultations/" + number);
        closing.outcome();
        assertThat(official.locator("main .b-badge").first()).hasText("outcome published");
        isAccessible(official);
        portal.forward(1);
    }

    @ParameterizedTest
    @EnumSource
    @Order(6)
    void everybodyReadsWhatCameOfItAndHasOneMail(Language language) {
        var reader = person(language, PHONE);
        for (var kind : List.of("consultations", "c")) {
            open(reader, page(kind, language));
            assertThat(reader.locator("main")).containsText(ConsultationClosing.SAID);
            assertThat(reader.locator("main")).containsText(ConsultationClosing.DID);
            isAccessible(reader);
        }
        open(reader, page("c", "/parts/5", language));
        assertThat(reader.locator("main")).containsText(ConsultationClosing.DECISION);
        assertThat(mails(language))
                .containsOnlyOnce(subject(language, "consultations.mail.outcome.subject"))
                .contains(ConsultationClosing.REASON);
    }
}
