package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.authorities.SetOfficeAddress;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.DeskRows;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The plain pages for an office, over HTTP. */
class OfficeTest extends PlainWebTest {

    private static final EmailAddress OFFICE = new EmailAddress("office@semey.example.org");

    @Autowired
    SetOfficeAddress setOffice;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ResponseQueries responses;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    SentMails mails;

    @Autowired
    JdbcTemplate jdbc;

    private PetitionNumber number = new PetitionNumber(1);

    @BeforeEach
    void handedOver() {
        office(Language.EN);
        number =
                new DeskRows(jdbc, ensureAccount).petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
    }

    private void office(Language language) {
        var administrator = Actor.of(new AccountId(Ids.next(clock)), "Administrator", Set.of(Role.ADMINISTRATOR));
        setOffice.set(administrator, DeskRows.AUTHORITY, OFFICE.value(), language);
    }

    private String link(String below) {
        return mails.to(OFFICE, 1).getFirst().links().stream()
                .map(link -> URI.create(link).getPath())
                .filter(path -> path.startsWith(below))
                .findFirst()
                .orElseThrow();
    }

    private int sent() {
        return mails.to(OFFICE, 50).size();
    }

    private static MockHttpServletRequestBuilder form(String path, String act) {
        return form(path, act, Language.EN);
    }

    private static MockHttpServletRequestBuilder form(String path, String act, Language language) {
        return post(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("act", act)
                .param("lang", language.code())
                .param("name", "Айгүл Сейітова")
                .param("post", "Head of department")
                .param("sure", "true");
    }

    @ParameterizedTest
    @EnumSource
    void aMailScannerSetsNothingOffAndAButtonSendsOneMail(Language language) {
        office(language);
        var link = link("/o/");
        var lang = language.code();
        var look = page(ask(link + "?lang=" + lang), lang);
        assertThat(look.select("form[method=post]").attr("action")).isEqualTo(link);
        assertThat(sent()).isEqualTo(1);
        var asked = ask(post(link).param("lang", lang));
        assertThat(asked.getStatus()).isEqualTo(303);
        var told = page(ask(asked.getHeader("Location")), lang);
        assertThat(told.select("form[method=post]")).isEmpty();
        assertThat(sent()).isEqualTo(2);
        var form = link("/o/answer/");
        page(ask(form), lang);
        page(ask(form + "?lang=" + lang), lang);
        assertThat(responses.of(number)).isEmpty();
    }

    @Test
    void aForgedLinkIsAnsweredAlike() {
        var real = link("/o/");
        var forged = "/o/" + number + "-1-" + "A".repeat(22);
        var look = ask(real + "?lang=en");
        var same = ask(forged + "?lang=en");
        assertThat(same.getStatus()).isEqualTo(look.getStatus());
        assertThat(body(same).replace(forged, "")).isEqualTo(body(look).replace(real, ""));
        var sent = ask(post(real).param("lang", "en"));
        var nothing = ask(post(forged).param("lang", "en"));
        assertThat(nothing.getStatus()).isEqualTo(sent.getStatus());
        assertThat(nothing.getHeader("Location").replace(forged, ""))
                .isEqualTo(sent.getHeader("Location").replace(real, ""));
        assertThat(sent()).isEqualTo(2);
        assertThat(ask("/o/nonsense").getStatus()).isEqualTo(404);
        assertThat(ask("/o/answer/" + "A".repeat(22)).getStatus()).isEqualTo(404);
    }

    @Test
    void anAnswerIsGivenAndMarkedOnPageAndInTheApi() {
        ask(post(link("/o/")));
        var form = link("/o/answer/");
        var wrong = ask(form(form, "answer").param("outcome", "").param("text", "Автобус <b>болады</b>."));
        assertThat(wrong.getStatus()).isEqualTo(422);
        var again = page(wrong, "en");
        assertThat(again.select("#outcome").attr("aria-invalid")).isEqualTo("true");
        assertThat(again.select("#text").text()).isEqualTo("Автобус <b>болады</b>.");
        assertThat(again.select("#post").val()).isEqualTo("Head of department");
        assertThat(responses.of(number)).isEmpty();
    }

    @Test
    void whatIsOnRecordIsMarkedOnPageAndInTheApi() {
        ask(post(link("/o/")));
        var form = link("/o/answer/");
        var done = ask(form(form, "answer")
                .param("outcome", "partly")
                .param("language", "kk")
                .param("text", "Автобус болады."));
        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(page(ask(done.getHeader("Location")), "en").select("h1").text())
                .isEqualTo("It is on record");
        assertThat(responses.of(number)).extracting(Response::source).containsExactly(Response.Source.LINK);
        var page = page(ask("/p/" + number + "?lang=en"), "en");
        assertThat(page.text()).contains("Given by a link mailed to the office", "Айгүл Сейітова, Head of department");
        assertThat(body(ask("/api/v1/petitions/" + number))).contains("\"source\":\"link\"", "\"receivedOn\":null");
        assertThat(body(ask("/feeds/p/" + number + ".atom?lang=en"))).contains("by a link mailed to its office");
        assertThat(ask(form(form, "answer").param("outcome", "partly")).getStatus())
                .isEqualTo(410);
        assertThat(ask(form).getStatus()).isEqualTo(410);
    }

    private Document over(MockHttpServletResponse answer, String language) {
        assertThat(answer.getStatus()).isEqualTo(410);
        var page = page(answer, language);
        assertThat(page.select("form:not([hidden])")).isEmpty();
        return page;
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTypedWhenTheTimeOfALinkRanOutIsNotLost(Language language) {
        office(language);
        var first = link("/o/");
        ask(post(first));
        var form = link("/o/answer/");
        clock.advance(Duration.ofHours(2));
        var lang = language.code();
        var sent = over(
                ask(form(form, "answer", language)
                        .param("language", "kk")
                        .param("outcome", "partly")
                        .param("text", "Автобус <b>болады</b>.\nКешке.")),
                lang);
        assertThat(sent.select("textarea#text[readonly][lang=kk]").val()).isEqualTo("Автобус <b>болады</b>.\nКешке.");
        assertThat(sent.select("input#name[readonly]").val()).isEqualTo("Айгүл Сейітова");
        assertThat(sent.select("input#outcome").val()).isNotEmpty().isNotEqualTo("partly");
        assertThat(sent.select("label[for=text]").text()).isNotEmpty();
        assertThat(sent.select("ul.ways a").first().attr("href")).startsWith(first);
        assertThat(responses.of(number)).isEmpty();
        assertThat(over(ask(form + "?lang=" + lang), lang).select("textarea, input"))
                .isEmpty();
        over(ask(form + "?done=1&lang=" + lang), lang);
        assertThat(ask(form("/o/answer/" + "A".repeat(22), "answer")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatWasTypedGoesWithTheReaderIntoAnotherLanguage() {
        ask(post(link("/o/")));
        var form = link("/o/answer/");
        var open = page(ask(form + "?lang=en"), "en");
        assertThat(open.select(
                        ".languages button[form=" + open.select("form.sign").attr("id") + "]"))
                .hasSize(3);
        var russian =
                page(ask(form(form + "/typed", "answer").param("shown", "ru").param("text", "Автобус\nболады.")), "ru");
        assertThat(russian.select("textarea#text").val()).isEqualTo("Автобус\nболады.");
        assertThat(russian.select("input[name=act][checked]").val()).isEqualTo("answer");
        assertThat(responses.of(number)).isEmpty();

        clock.advance(Duration.ofHours(2));
        var late = over(
                ask(form(form, "answer").param("language", "kk").param("text", "Автобус \"болады\".\nКешке.")), "en");
        var again = post(late.select("form[hidden]").attr("action"));
        late.select("form[hidden] input").forEach(input -> again.param(input.attr("name"), input.val()));
        var button = late.select(".languages button[value=ru]").first();
        assertThat(button.attr("formaction")).isEqualTo(form + "/typed");
        var kept = over(ask(again.param(button.attr("name"), button.val())), "ru");
        assertThat(kept.select("textarea#text[lang=kk]").val()).isEqualTo("Автобус \"болады\".\nКешке.");
        assertThat(kept.select("input#name[readonly]").val()).isEqualTo("Айгүл Сейітова");
        assertThat(kept.select("form[hidden] input[name=text]").val()).isEqualTo("Автобус \"болады\".\nКешке.");
        assertThat(ask(form + "/typed").getStatus()).isEqualTo(303);
        assertThat(responses.of(number)).isEmpty();
    }

    @Test
    void whatWasTypedIntoALinkThatWasUsedMeanwhileIsNotLost() {
        var first = link("/o/");
        ask(post(first));
        var form = link("/o/answer/");
        ask(form(form, "register").param("incomingNumber", "17").param("registeredOn", "2026-09-02"));
        var late = over(ask(form(form, "answer").param("outcome", "partly").param("text", "Too late.")), "en");
        assertThat(late.select("#text").val()).isEqualTo("Too late.");
        assertThat(late.text()).contains("Nothing of this was sent.");
        clock.advance(Duration.ofSeconds(1));
        ask(post(first));
        var second = link("/o/answer/");
        ask(form(second, "answer").param("outcome", "partly").param("text", "Yes."));
        var settled = over(ask(form(second, "answer").param("text", "Too late.")), "en");
        assertThat(settled.select("#text").val()).isEqualTo("Too late.");
        assertThat(settled.select("ul.ways a").eachAttr("href")).noneMatch(link -> link.startsWith("/o/"));
    }

    @Test
    void anOfficeSuspendsTheTermAndResumesIt() {
        new DeskRows(jdbc, ensureAccount).version(number, 3);
        var first = link("/o/");
        ask(post(first));
        var form = link("/o/answer/");
        var shown = page(ask(form + "?lang=en"), "en");
        assertThat(shown.select("input[name=act]").eachAttr("value"))
                .containsExactly("register", "extend", "suspend", "answer");
        assertThat(shown.select("#until").attr("max")).isEqualTo("2026-09-15");
        assertThat(shown.select("#reason-help").text())
                .contains("After an extension the answer is due by 14 October 2026.")
                .contains("A suspension can last until 15 September 2026.");
        var wrong = ask(form(form, "suspend").param("reason", "We wait."));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(page(wrong, "en").select("#until-error").text())
                .isEqualTo("Please give the last day of the suspension.");
        assertThat(ask(form(form, "suspend").param("until", "2026-09-04").param("reason", "We wait."))
                        .getStatus())
                .isEqualTo(303);
        ask(post(first));
        var second = link("/o/answer/");
        assertThat(page(ask(second + "?lang=en"), "en")
                        .select("input[name=act]")
                        .eachAttr("value"))
                .containsExactly("register", "extend", "resume", "answer");
        assertThat(ask(form(second, "resume").param("reason", "It came.")).getStatus())
                .isEqualTo(303);
        assertThat(responses.of(number))
                .extracting(Response::kind)
                .containsExactlyInAnyOrder(Response.Kind.SUSPENSION, Response.Kind.RESUMPTION);
    }

    @Test
    void anOfficeRegisters() {
        ask(post(link("/o/")));
        var form = link("/o/answer/");
        assertThat(ask(form(form, "nothing")).getStatus()).isEqualTo(422);
        assertThat(ask(form(form, "register").param("incomingNumber", "17").param("registeredOn", "2026-09-02"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(responses.handOver(number).orElseThrow().incomingNumber()).isEqualTo("17");
    }
}
