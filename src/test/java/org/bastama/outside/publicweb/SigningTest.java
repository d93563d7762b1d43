package org.bastama.outside.publicweb;

import static bastama.db.mailbox.Tables.OUTBOX;
import static bastama.db.signatures.Tables.EVENT;
import static bastama.db.signatures.Tables.PETITION_KEY;
import static bastama.db.signatures.Tables.SIGNATURE;
import static bastama.db.signatures.Tables.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Signing as a person does it: form, mail, button; these tests commit, since the writer's batch is the transaction. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SigningTest extends PlainWebTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    SentMails mails;

    SamplePetition petition;
    String email;

    @BeforeEach
    void petition() {
        petition = new SamplePetition(database, PetitionState.OPEN).texts();
        email = "aigerim" + PEOPLE.incrementAndGet() + "@example.org";
    }

    @AfterEach
    void cleanUp() {
        database.deleteFrom(OUTBOX).where(OUTBOX.PETITION.eq(petition.number)).execute();
        database.deleteFrom(TOKEN).where(TOKEN.PETITION.eq(petition.number)).execute();
        database.deleteFrom(EVENT).where(EVENT.PETITION.eq(petition.number)).execute();
        database.deleteFrom(SIGNATURE)
                .where(SIGNATURE.PETITION.eq(petition.number))
                .execute();
        database.deleteFrom(PETITION_KEY)
                .where(PETITION_KEY.PETITION.eq(petition.number))
                .execute();
        petition.delete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theWholeWayInEveryLanguage(String language) {
        var sent = ask(form(language));
        assertThat(sent.getStatus()).as(body(sent)).isEqualTo(303);
        assertThat(sent.getHeader("Location"))
                .isEqualTo(
                        "/p/" + petition.number + "/check-mail" + (language.equals("kk") ? "" : "?lang=" + language));
        page(ask(sent.getHeader("Location")), language);

        var link = mailedLink();
        var look = page(ask(link), language);
        assertThat(look.select("form[method=post]").attr("action")).isEqualTo(link);
        assertThat(look.text()).doesNotContain("Айгерим", email);
        assertThat(count()).isZero();

        var confirmed = ask(post(link).param("lang", language));
        assertThat(confirmed.getStatus()).isEqualTo(303);
        assertThat(confirmed.getHeader("Location")).startsWith(link + "/done");
        assertThat(count()).isEqualTo(1);
        var done = page(ask(confirmed.getHeader("Location")), language);
        assertThat(done.select("a[href*=/p/" + petition.number + "]").attr("href"))
                .contains("#sign");
        assertThat(done.text()).doesNotContain("Айгерим", email);

        assertThat(ask(post(link)).getStatus()).isEqualTo(303);
        assertThat(count()).isEqualTo(1);
        assertThat(ask(link).getStatus()).isEqualTo(200);

        page(ask(link + "/withdraw?lang=" + language), language);
        assertThat(count()).isEqualTo(1);
        assertThat(ask(post(link + "/withdraw")).getStatus()).isEqualTo(303);
        assertThat(ask(link + "/withdraw").getStatus()).isEqualTo(200);
        assertThat(count()).isZero();
        assertThat(ask(link).getStatus()).isEqualTo(410);
    }

    @Test
    void anotherLanguageKeepsWhatWasTyped() {
        var refused = page(ask(filled("ru").param("territory", "Атлантида").param("updates", "true")), "ru");
        assertThat(refused.select("nav .languages a")).isEmpty();
        var button = refused.selectFirst("nav .languages button[lang=en]");
        assertThat(button.attr("form")).isEqualTo("sign");
        var action = button.attr("formaction");
        assertThat(action).isEqualTo("/p/" + petition.number + "/form#sign");
        // Enter in a field presses the first button of a form: it has to sign.
        assertThat(refused.select("button[form=sign], form#sign button").first().hasAttr("formaction"))
                .isFalse();
        var typed = post("/p/" + petition.number + "/form").contentType(MediaType.APPLICATION_FORM_URLENCODED);
        refused.select("form#sign input:not([type=checkbox]), form#sign input[checked]")
                .forEach(input -> typed.param(input.attr("name"), input.val()));
        var response = ask(typed.param(button.attr("name"), button.val()));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        var again = page(response, "en");
        assertThat(again.select("form#sign input[name=name]").val()).isEqualTo("Айгерим Сәрсенова");
        assertThat(again.select("form#sign input[name=email]").val()).isEqualTo(email);
        assertThat(again.select("form#sign input[name=territory]").val()).isEqualTo("Атлантида");
        assertThat(again.select("form#sign input[checked]").eachAttr("name")).containsExactly("updates", "consent");
        assertThat(again.select("form#sign input[name=lang]").val()).isEqualTo("en");
        assertThat(again.select("#problems").text()).contains("Where you live");
        assertThat(again.select("nav .languages button")).hasSize(3);
        assertThat(mails.to(new EmailAddress(email), 1)).isEmpty();
        assertThat(database.fetchCount(SIGNATURE, SIGNATURE.PETITION.eq(petition.number)))
                .isZero();
    }

    @Test
    void theAddressOfTheFormLeadsToThePage() {
        var response = ask("/p/" + petition.number + "/form?lang=ru");
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/p/" + petition.number + "?lang=ru");
    }

    @Test
    void withNothingTypedTheLanguagesAreLinks() {
        assertThat(page(ask("/p/" + petition.number + "?lang=ru"), "ru").select("nav .languages button"))
                .isEmpty();
        assertThat(ask(post("/p/" + petition.number + "/form")
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .header("Sec-Fetch-Site", "cross-site"))
                        .getStatus())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"kk,қолдауыңыз тіркел,есепке алынады", "ru,поддержка,засчит", "en,support is recorded,signature counts"
    })
    void whereEmailDoesNotCountSupportIsRecorded(String language, String support, String counting) {
        petition.delete();
        petition = new SamplePetition(database, PetitionState.OPEN, "kz-region-akimat").texts();
        var form = page(ask("/p/" + petition.number + "?lang=" + language), language);
        assertThat(form.select("form#sign").text()).contains(support).doesNotContain(counting);
        ask(form(language));
        var link = mailedLink();
        assertThat(page(ask(link + "?lang=" + language), language)
                        .select("main")
                        .text())
                .contains(support)
                .doesNotContain(counting);
        var done = page(ask(ask(post(link).param("lang", language)).getHeader("Location")), language);
        assertThat(done.selectFirst("h1").text()).contains(support);
        assertThat(done.select("main").text()).doesNotContain(counting);
    }

    @Test
    void onceHandedOverASignatureStays() {
        ask(form("en"));
        var link = mailedLink();
        var done = ask(post(link).param("lang", "en")).getHeader("Location");
        assertThat(page(ask(done), "en").select("a[href$=/withdraw?lang=en]")).hasSize(1);
        petition.handedOver();
        clock.advance(Duration.ofSeconds(2));
        for (var path : new String[] {done, link + "?lang=en"}) {
            var page = page(ask(path), "en");
            assertThat(page.select("a[href*=/withdraw]")).isEmpty();
            assertThat(page.text()).contains("a signature can no longer be withdrawn");
        }
        var late = ask(link + "/withdraw?lang=en");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(page(late, "en").select("form")).isEmpty();
        assertThat(page(ask("/p/" + petition.number + "?lang=en"), "en")
                        .select("#consent-help")
                        .text())
                .contains("can no longer be withdrawn")
                .doesNotContain("until the petition is handed over");
    }

    @Test
    void tokenPagesKeepTheirAddressToThemselves() {
        ask(form("ru"));
        var response = ask(mailedLink());
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void aLinkExpires() {
        ask(form("ru"));
        var link = mailedLink();
        clock.advance(Duration.ofHours(73));
        var response = ask(link + "?lang=ru");
        assertThat(response.getStatus()).isEqualTo(410);
        page(response, "ru");
        assertThat(ask(post(link)).getStatus()).isEqualTo(410);
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1.AAAAAAAAAAAAAAAAAAAAAA",
                "7000001-AAAAAAAAAAAAAAAAAAAAAA",
                "%00",
                "99999999999999999999.AAAAAAAAAAAAAAAAAAAAAA",
                "%D2%9A"
            })
    void aForgedTokenIsUnknown(String token) {
        for (var path : new String[] {"", "/done", "/withdraw"}) {
            assertThat(ask("/s/" + token + path + "?lang=en").getStatus()).isIn(404, 400);
        }
        assertThat(ask(post(java.net.URI.create("/s/" + token))).getStatus()).isIn(404, 400);
        assertThat(ask(post(java.net.URI.create("/s/" + token + "/withdraw"))).getStatus())
                .isIn(404, 400);
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void everyFaultIsToldBesideItsFieldAndEverythingTypedIsKept(String language) {
        var response = ask(post("/p/" + petition.number + "/signatures")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("lang", language)
                .param("name", "=cmd|' /C calc'")
                .param("email", "<nobody>")
                .param("territory", "Нигде \"здесь\"")
                .param("updates", "true"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        var page = page(response, language);
        assertThat(page.select("#name").val()).isEqualTo("=cmd|' /C calc'");
        assertThat(page.select("#email").val()).isEqualTo("<nobody>");
        assertThat(page.select("#territory").val()).isEqualTo("Нигде \"здесь\"");
        assertThat(page.selectFirst("#updates").hasAttr("checked")).isTrue();
        assertThat(page.selectFirst("#consent").hasAttr("checked")).isFalse();
        for (var field : new String[] {"name", "email", "territory", "consent"}) {
            assertThat(page.selectFirst("#" + field).attr("aria-invalid"))
                    .as(field)
                    .isEqualTo("true");
            assertThat(page.selectFirst("#" + field).attr("aria-describedby")).contains(field + "-error");
            assertThat(page.select("#problems a[href=#" + field + "]")).hasSize(1);
        }
    }

    @Test
    void aPlaceThatMatchesSeveralIsAskedAgain() {
        var response = ask(filled("ru").param("territory", "Абайский район"));
        assertThat(response.getStatus()).isEqualTo(422);
        var page = page(response, "ru");
        var choices = page.select("input[type=radio][name=territory]");
        assertThat(choices.size()).isGreaterThanOrEqualTo(3);
        assertThat(page.select("#territory-typed").val()).isEqualTo("Абайский район");
        assertThat(page.select("#territory legend").text()).isEqualTo("Где вы живёте");
        assertThat(page.select("#problems a[href=#territory]").text())
                .isEqualTo("Где вы живёте: " + page.select("#territory-error").text());
        var again = ask(filled("ru").param("territory", choices.first().val()).param("territory", "Абайский район"));
        assertThat(again.getStatus()).isEqualTo(303);
    }

    @Test
    void placesToChooseFromAreShownInAnotherLanguageToo() {
        var refused = page(ask(filled("ru").param("territory", "Абайский район")), "ru");
        var chosen = refused.select("input[type=radio][name=territory]").get(1).val();
        var switched = post("/p/" + petition.number + "/form")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("shown", "en")
                .param("territory", chosen);
        refused.select("form#sign input:not([type=checkbox]):not([type=radio])")
                .forEach(input -> switched.param(input.attr("name"), input.val()));
        var again = page(ask(switched), "en");
        assertThat(again.select("#problems").text()).contains("several places with this name", "tick the box");
        assertThat(again.select("input[type=radio][name=territory]").eachAttr("value"))
                .isEqualTo(refused.select("input[type=radio][name=territory]").eachAttr("value"));
        assertThat(again.select("input[type=radio][checked]").val()).isEqualTo(chosen);
        assertThat(again.select("#territory-typed").val()).isEqualTo("Абайский район");
        assertThat(mails.to(new EmailAddress(email), 1)).isEmpty();
        assertThat(database.fetchCount(SIGNATURE, SIGNATURE.PETITION.eq(petition.number)))
                .isZero();
    }

    @Test
    void whatWasNotSentYetIsNotFoundFaultWith() {
        var page = page(
                ask(post("/p/" + petition.number + "/form")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("shown", "en")
                        .param("territory", "Абайский район")),
                "en");
        assertThat(page.select("#problems, input[type=radio]")).isEmpty();
    }

    @Test
    void theAnswerIsTheSameForEveryAddress() {
        var first = ask(form("ru"));
        var pending = ask(form("ru"));
        ask(post(mailedLink()));
        var confirmed = ask(form("ru"));
        for (var other : new MockHttpServletResponse[] {pending, confirmed}) {
            assertThat(other.getStatus()).isEqualTo(first.getStatus());
            assertThat(other.getHeader("Location")).isEqualTo(first.getHeader("Location"));
            assertThat(body(other)).isEqualTo(body(first));
        }
        assertThat(count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Бұл пошта жәшігінен бұрын қол қойылған, Бұрынғы қолды қайтарып алу",
        "ru, С этого почтового ящика уже подписались, Отозвать прежнюю подпись",
        "en, This mailbox had signed already, Withdraw the earlier signature"
    })
    void whoeverSignsAfterwardsLearnsThatAnEarlierSignatureIsMeant(String language, String title, String way) {
        ask(form(language));
        ask(post(mailedLink()));
        ask(form(language));
        var address = java.net.URI.create(
                mails.to(new EmailAddress(email), 1).getFirst().links().getFirst());
        var link = address.getPath();
        var page = page(ask(link + "?" + address.getQuery()), language);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.text()).doesNotContain("Айгерим", email);
        assertThat(page.select("a[href*=/withdraw]").text()).isEqualTo(way);
        ask(post(link + "/withdraw"));
        assertThat(ask(link).getStatus()).isEqualTo(410);
    }

    @Test
    void aSupporterSignsByTheDirectLinkOnly() {
        petition.delete();
        petition = new SamplePetition(database, PetitionState.GATHERING).texts();
        assertThat(ask(form("ru")).getStatus()).isEqualTo(404);
        assertThat(ask(form("ru").param("key", "x".repeat(22))).getStatus()).isEqualTo(404);
        assertThat(ask(form("ru").param("key", SamplePetition.KEY)).getStatus()).isEqualTo(303);
        var link = mailedLink();
        var done = ask(post(link)).getHeader("Location");
        assertThat(page(ask(done), "ru").select("a[href*=key=" + SamplePetition.KEY + "]"))
                .isNotEmpty();
    }

    @Test
    void programsSignAndConfirm() {
        var first = ask(api("key-1", email));
        assertThat(first.getStatus()).as(body(first)).isEqualTo(202);
        var repeated = ask(api("key-1", email));
        assertThat(repeated.getStatus()).isEqualTo(202);
        assertThat(body(repeated)).isEqualTo(body(first));
        assertThat(mails.to(new EmailAddress(email), 10)).hasSize(1);
        assertThat(ask(api("key-1", "other@example.org")).getStatus()).isEqualTo(422);
        assertThat(ask(api("key-2", email)).getStatus()).isEqualTo(202);
        assertThat(mails.to(new EmailAddress(email), 10)).hasSize(2);

        var token = mailedLink().substring("/s/".length());
        var answer = ask(confirmation(token));
        assertThat(answer.getStatus()).as(body(answer)).isEqualTo(200);
        var json = new JsonMapper().readTree(body(answer));
        assertThat(json.get("number").longValue()).isEqualTo(petition.number);
        assertThat(json.get("confirmedAt").stringValue()).isEqualTo("2026-09-02T11:00:00+05:00");
        clock.advance(Duration.ofMinutes(5));
        assertThat(body(ask(confirmation(token)))).isEqualTo(body(answer));
        assertThat(ask(confirmation("forged")).getStatus()).isEqualTo(404);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void programsAreToldWhatIsWrong() {
        var response = ask(post("/api/v1/petitions/" + petition.number + "/signatures")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", "wrong")
                .header("Accept-Language", "en")
                .content("{\"name\":\"\",\"email\":\"x\",\"territory\":\"Абайский район\"}"));
        assertThat(response.getStatus()).isEqualTo(422);
        var problem = new JsonMapper().readTree(body(response));
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:bastama:problem:invalid-fields");
        assertThat(problem.get("errors").toString())
                .contains("\"field\":\"name\"", "\"field\":\"email\"", "\"field\":\"territory\"", "\"choices\":[{");
    }

    @Test
    void afterClosingNobodySigns() {
        clock.advance(Duration.ofDays(81));
        var response = ask(form("en"));
        assertThat(response.getStatus()).isEqualTo(409);
        page(response, "en");
        var refused = ask(api("late", email).header("Accept-Language", "en"));
        assertThat(refused.getStatus()).isEqualTo(409);
        var problem = new JsonMapper().readTree(body(refused));
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:bastama:problem:petition-closed");
        assertThat(problem.get("title").stringValue()).isEqualTo("This petition takes no signatures at present.");
    }

    @Test
    void nobodyIsAskedToSignWhatTakesNoSignatures() {
        ask(form("en"));
        var link = mailedLink();
        ask(post(link));
        assertThat(page(ask(link + "/done?lang=en"), "en").text()).contains("forwarded to you");
        assertThat(page(ask(link + "?lang=en"), "en").text()).contains("forwarded to you");
        clock.advance(Duration.ofDays(81));
        for (var path : new String[] {"/done", ""}) {
            var page = page(ask(link + path + "?lang=en"), "en");
            assertThat(page.text()).doesNotContain("forwarded to you");
            assertThat(page.select("a[href*=#sign]")).isEmpty();
            assertThat(page.select("a[href*=/p/" + petition.number + "]")).hasSize(1);
        }
    }

    private MockHttpServletRequestBuilder filled(String language) {
        return post("/p/" + petition.number + "/signatures")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("lang", language)
                .param("name", "Айгерим Сәрсенова")
                .param("email", email)
                .param("updates", "true")
                .param("consent", "true");
    }

    private MockHttpServletRequestBuilder form(String language) {
        return filled(language).param("territory", SamplePetition.ALMATY);
    }

    private MockHttpServletRequestBuilder api(String key, String address) {
        return post("/api/v1/petitions/" + petition.number + "/signatures")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", petition.number + key)
                .content("{\"name\":\"Айгерим Сәрсенова\",\"email\":\"" + address
                        + "\",\"territory\":\"750000000\",\"updates\":true,\"lang\":\"kk\"}");
    }

    private static MockHttpServletRequestBuilder confirmation(String token) {
        return post("/api/v1/signatures/confirmations")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"token\":\"" + token + "\"}");
    }

    /** The path of the newest mail's link to confirm. */
    private String mailedLink() {
        return mails.to(new EmailAddress(email), 1).getFirst().links().stream()
                .map(link -> java.net.URI.create(link).getPath())
                .filter(path -> path.startsWith("/s/"))
                .findFirst()
                .orElseThrow();
    }

    private long count() {
        var json = new JsonMapper().readTree(body(ask(get("/api/v1/petitions/" + petition.number + "/count"))));
        return json.get("count").longValue();
    }
}
