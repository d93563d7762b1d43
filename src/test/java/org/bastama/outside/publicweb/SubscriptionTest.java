package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.notifications.FollowPlace;
import org.bastama.outside.notifications.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class SubscriptionTest extends PlainWebTest {

    @Autowired
    SentMails mails;

    @Autowired
    FollowPlace followPlace;

    private SamplePetition petition() {
        return new SamplePetition(database, PetitionState.OPEN).texts();
    }

    private static MockHttpServletRequestBuilder follow(SamplePetition petition, String email, String language) {
        return post("/p/" + petition.number + "/followers")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("email", email)
                .param("lang", language);
    }

    private String link(String email, String prefix) {
        return mails.to(new EmailAddress(email), 1).getFirst().links().stream()
                .map(link -> java.net.URI.create(link).getPath())
                .filter(path -> path.startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void followingIsConfirmedByAButton(String language) {
        var email = "follower-" + language + "@example.org";
        var petition = petition();
        assertThat(ask(follow(petition, email, language)).getStatus()).isEqualTo(303);
        var link = link(email, "/f/");
        var look = page(ask(link), language);
        assertThat(look.select("form[method=post]").attr("action")).isEqualTo(link);
        var confirmed = ask(post(link).param("lang", language));
        assertThat(confirmed.getStatus()).isEqualTo(303);
        var done = page(ask(confirmed.getHeader("Location")), language);
        assertThat(done.select("a[href^=/p/" + petition.number + "]")).isNotEmpty();
        assertThat(ask(post(link)).getStatus()).isEqualTo(303);

        // Following again sends a mail with the link that ends it.
        ask(follow(petition, email, language));
        var unsubscribe = link(email, "/u/");
        assertThat(page(ask(unsubscribe), language).select("form[method=post]").attr("action"))
                .isEqualTo(unsubscribe);
        var oneClick = ask(post(unsubscribe)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("List-Unsubscribe", "One-Click")
                .param("lang", language));
        assertThat(oneClick.getStatus()).isEqualTo(200);
        var ended = page(oneClick, language).selectFirst("h1").text();

        // The link is used: there is no button any more, and the page says that it is done already.
        var used = page(ask(unsubscribe), language);
        assertThat(used.select("form[method=post]")).isEmpty();
        assertThat(used.selectFirst("h1").text()).isNotEqualTo(ended);
        var again = ask(post(unsubscribe).param("lang", language));
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(page(again, language).selectFirst("h1").text())
                .isEqualTo(used.selectFirst("h1").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void howSoonToHearIsChosenByTheLinkOfAMail(String language) {
        var email = "pace-" + language + "@example.org";
        var petition = petition();
        ask(follow(petition, email, language));
        ask(post(link(email, "/f/")));
        ask(follow(petition, email, language));
        var link = link(email, "/u/");
        assertThat(page(ask(link), language).select("a").eachAttr("href"))
                .anyMatch(href -> href.startsWith(link + "/pace"));
        var form = page(ask(link + "/pace"), language);
        assertThat(form.select("option[selected]").val()).isEqualTo("at-once");
        var saved = ask(post(link + "/pace").param("lang", language).param("pace-" + petition.number, "weekly"));
        assertThat(saved.getStatus()).isEqualTo(303);
        var shown = page(ask(saved.getHeader("Location")), language);
        assertThat(shown.select("option[selected]").val()).isEqualTo("weekly");
        assertThat(shown.select("[role=status]")).hasSize(1);
        assertThat(ask("/u/forged/pace").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void aPlaceIsFollowedPacedAndEndedByTheLinksOfMails(String language) {
        var email = "place-" + language + "@example.org";
        var reader = Language.of(language).orElseThrow();
        var choice = new FollowPlace.Choice("101000000", "transport", Pace.WEEKLY);
        followPlace.follow(choice, email, reader);
        var link = link(email, "/f/");
        assertThat(page(ask(link), language).select("form[method=post]").attr("action"))
                .isEqualTo(link);
        var confirmed = ask(post(link).param("lang", language));
        assertThat(confirmed.getStatus()).isEqualTo(303);
        page(ask(confirmed.getHeader("Location")), language);
        followPlace.follow(choice, email, reader);
        var unsubscribe = link(email, "/u/").replace("/pace", "");
        var asked = page(ask(unsubscribe), language);
        assertThat(asked.select("form[method=post]").attr("action")).isEqualTo(unsubscribe);
        var pace = page(ask(unsubscribe + "/pace"), language);
        assertThat(pace.select("option[selected]").val()).isEqualTo("weekly");
        var field = pace.selectFirst("select").attr("name");
        ask(post(unsubscribe + "/pace").param("lang", language).param(field, "daily"));
        assertThat(page(ask(unsubscribe + "/pace"), language)
                        .select("option[selected]")
                        .val())
                .isEqualTo("daily");
        assertThat(ask(post(unsubscribe).param("List-Unsubscribe", "One-Click").param("lang", language))
                        .getStatus())
                .isEqualTo(200);
        assertThat(page(ask(unsubscribe), language).select("form[method=post]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@b", "<script>@example.org"})
    void aWrongAddressIsToldAndKept(String email) {
        var petition = petition();
        var response = ask(follow(petition, email, "ru"));
        assertThat(response.getStatus()).isEqualTo(422);
        var page = page(response, "ru");
        assertThat(page.select("#follow-email").val()).isEqualTo(email);
        assertThat(page.select("#follow-email").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#follow-error").text()).isNotBlank();
    }

    @Test
    void whereNothingFollowsNobodyFollows() {
        var petition = new SamplePetition(database, PetitionState.REJECTED).texts();
        assertThat(ask(follow(petition, "late@example.org", "ru")).getStatus()).isEqualTo(409);
        assertThat(ask(follow(new SamplePetition(database, PetitionState.GATHERING).texts(), "x@example.org", "ru"))
                        .getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forged", "AAAAAAAAAAAAAAAAAAAAAA", "7000001.AAAAAAAAAAAAAAAAAAAAAA"})
    void forgedTokensAreTold(String token) {
        for (var path : List.of("/f/", "/u/", "/s/")) {
            var response = ask(path + token + "?lang=ru");
            assertThat(response.getStatus()).as(path).isEqualTo(404);
            page(response, "ru");
        }
        assertThat(ask(post("/f/" + token)).getStatus()).isEqualTo(404);
        assertThat(ask(post("/u/" + token)).getStatus()).isEqualTo(404);
    }

    @Test
    void aLinkToFollowThatIsOverIsGone() {
        var email = "slow-follower@example.org";
        ask(follow(petition(), email, "ru"));
        var link = link(email, "/f/");
        clock.advance(Duration.ofHours(73));
        var response = ask(link + "?lang=ru");
        assertThat(response.getStatus()).isEqualTo(410);
        assertThat(page(response, "ru").selectFirst("h1").text()).isEqualTo("Эта ссылка больше не работает");
        assertThat(ask(post(link)).getStatus()).isEqualTo(410);
    }
}
