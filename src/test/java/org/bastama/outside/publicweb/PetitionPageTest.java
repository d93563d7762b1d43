package org.bastama.outside.publicweb;

import static bastama.db.accounts.Tables.ACCOUNT;
import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.responses.Tables.DEADLINE;
import static bastama.db.responses.Tables.HAND_OVER;
import static bastama.db.responses.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.ui.StateTone;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.testing.TestClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class PetitionPageTest extends PlainWebTest {

    private static final String EVIL = "<script>alert(1)</script> & \"quoted\" </title>";

    private static final LocalDate DAY = Formats.day(TestClock.START);

    @Autowired
    Messages words;

    private SamplePetition open() {
        return new SamplePetition(database, PetitionState.OPEN).texts().signed(SamplePetition.ALMATY, 42);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Қазақша атауы, Қазақша талап, Алматы қаласының әкімдігі",
        "ru, Русское название, Русское требование, Акимат города Алматы",
        "en, English title, English demand, Akimat of Almaty"
    })
    void tellsEverythingInTheReadersLanguage(String language, String title, String demand, String authority) {
        var petition = open().step("opened", TestClock.START);
        var page = page(ask("/p/" + petition.number + "?lang=" + language), language);
        assertThat(page.selectFirst("h1").text()).isEqualTo(title);
        assertThat(page.select(".demand").text()).isEqualTo(demand);
        assertThat(page.select(".facts").text()).contains(authority);
        assertThat(page.select(".headline").text()).startsWith("42 ");
        assertThat(page.selectFirst("progress").attr("value")).isEqualTo("14");
        assertThat(page.select(".tally").text()).contains("300", "80");
        assertThat(page.select(".timeline li")).hasSize(1);
        assertThat(page.select("form#sign [name]").eachAttr("name"))
                .containsExactly("lang", "name", "email", "territory", "updates", "consent");
        assertThat(page.select("form#sign input[name=lang]").val()).isEqualTo(language);
        assertThat(page.select(".ways a[href^=/petitions/]").attr("href")).startsWith("/petitions/" + petition.number);
        assertThat(page.select("a[href^=https://wa.me/], a[href^=https://t.me/]"))
                .hasSize(2);
        assertThat(page.select("#address").val()).isEqualTo("http://localhost:8080/p/" + petition.number);
    }

    @Test
    void aScriptMayKeepTheTallyUpToDateWhileItGrows() {
        var petition = open();
        var answer = ask("/p/" + petition.number + "?lang=en");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("script-src 'self'", "connect-src 'self'");
        var page = page(answer, "en");
        assertThat(page.select("script[src]").eachAttr("src")).containsExactly("/scripts/tally.js");
        var tally = page.selectFirst("bastama-tally");
        assertThat(tally.attr("data-address")).isEqualTo("/api/v1/petitions/" + petition.number + "/count");
        var words = new JsonMapper().readTree(tally.attr("data-words"));
        assertThat(words.get("threshold").longValue()).isEqualTo(300);
        for (var text : words.get("texts")) {
            assertThat(tally.select(text.get("at").stringValue())).hasSize(1);
        }
        assertThat(words.get("texts").get(0).get("forms").get("other").stringValue())
                .isEqualTo("{count} signatures");
        assertThat(words.get("texts").get(1).get("forms").get("other").stringValue())
                .isEqualTo("of 300 needed for an answer: {percent}%");
    }

    @Test
    void whereNothingGrowsThereIsNoScript() {
        var petition = new SamplePetition(database, PetitionState.CLOSED).texts();
        var page = page(ask("/p/" + petition.number + "?lang=en"), "en");
        assertThat(page.select("script[src]")).isEmpty();
        assertThat(page.select("[data-address], [data-words]")).isEmpty();
    }

    @Test
    void tellsCrawlersWhatItIs() {
        var petition = open();
        var page = page(ask("/p/" + petition.number + "?lang=ru"), "ru");
        var address = "http://localhost:8080/p/" + petition.number;
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address + "?lang=ru");
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("kk", "ru", "en", "x-default");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Русское название");
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(address + "?lang=ru");
        var data = new JsonMapper().readTree(page.selectFirst("script").data());
        assertThat(data.get("name").stringValue()).isEqualTo("Русское название");
        assertThat(data.get("interactionStatistic").get("userInteractionCount").intValue())
                .isEqualTo(42);
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void theAddressWinsOverTheBrowser() {
        var path = "/p/" + open().number;
        assertThat(page(ask(get(path).header("Accept-Language", "ru-RU,en;q=0.5")), "ru"))
                .isNotNull();
        assertThat(page(ask(get(path).header("Accept-Language", "de,en;q=0.5")), "en"))
                .isNotNull();
        assertThat(page(ask(get(path).header("Accept-Language", "de")), "kk")).isNotNull();
        assertThat(page(ask(get(path)), "kk")).isNotNull();
        assertThat(page(ask(get(path + "?lang=xx").header("Accept-Language", "ru")), "ru"))
                .isNotNull();
        var page = page(ask(get(path + "?lang=en").header("Accept-Language", "ru")), "en");
        assertThat(page.select(".ways a[href^=/petitions/]").attr("href")).endsWith("?lang=en");
    }

    @Test
    void marksATextInAnotherLanguage() {
        var petition =
                new SamplePetition(database, PetitionState.OPEN).text(Language.RU, "Название", "Требование", "Текст");
        var page = page(ask("/p/" + petition.number + "?lang=en"), "en");
        assertThat(page.selectFirst("h1").attr("lang")).isEqualTo("ru");
        assertThat(page.select(".background").attr("lang")).isEqualTo("ru");
        assertThat(page.select(".language-mark").text()).contains("Russian");
        var translated = page(ask("/p/" + open().number + "?lang=en"), "en");
        assertThat(translated.select(".language-mark a").attr("href")).endsWith("?lang=ru");
    }

    @Test
    void marksAnAnswerInAnotherLanguage() {
        var petition = new SamplePetition(database, PetitionState.ANSWERED).texts();
        var id = UUID.randomUUID();
        database.insertInto(RESPONSE)
                .set(RESPONSE.PETITION, petition.number)
                .set(RESPONSE.ID, id)
                .set(RESPONSE.ORIGINAL_ID, id)
                .set(RESPONSE.FIRST_PUBLISHED_AT, TestClock.START)
                .set(RESPONSE.KIND, "FINAL")
                .set(RESPONSE.OUTCOME, "partly")
                .set(RESPONSE.AUTHORITY_SLUG, "akimat-almaty")
                .set(
                        RESPONSE.BODY,
                        LocalizedText.of(Language.KK, "Автобус болады.").toJson())
                .set(RESPONSE.OFFICIAL, UUID.randomUUID())
                .set(RESPONSE.OFFICIAL_NAME, "Айгүл Сейітова")
                .set(RESPONSE.PUBLISHED_AT, TestClock.START)
                .execute();
        var answer = page(ask("/p/" + petition.number + "?lang=ru"), "ru").selectFirst(".answer");
        assertThat(answer.select("p[lang=kk]").text()).isEqualTo("Автобус болады.");
        assertThat(answer.select(".language-mark").text()).isEqualTo("Ответ на казахском языке");
        var own = page(ask("/p/" + petition.number + "?lang=kk"), "kk").selectFirst(".answer");
        assertThat(own.select(".language-mark")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kk, ЗТ-17 нөмірімен тіркелді",
        "ru, Зарегистрирована под номером ЗТ-17",
        "en, Registered with number ЗТ-17 on 1 September 2026."
    })
    void aRegistrationTellsItsNumber(String language, String told) {
        var petition = new SamplePetition(database, PetitionState.HANDED_OVER).texts();
        var id = UUID.randomUUID();
        database.insertInto(RESPONSE)
                .set(RESPONSE.PETITION, petition.number)
                .set(RESPONSE.ID, id)
                .set(RESPONSE.ORIGINAL_ID, id)
                .set(RESPONSE.FIRST_PUBLISHED_AT, TestClock.START)
                .set(RESPONSE.KIND, "REGISTRATION")
                .set(RESPONSE.AUTHORITY_SLUG, "akimat-almaty")
                .set(RESPONSE.INCOMING_NUMBER, "ЗТ-17")
                .set(RESPONSE.REGISTERED_ON, LocalDate.of(2026, 9, 1))
                .set(RESPONSE.BODY, "{}")
                .set(RESPONSE.OFFICIAL, UUID.randomUUID())
                .set(RESPONSE.OFFICIAL_NAME, "Айгүл Сейітова")
                .set(RESPONSE.PUBLISHED_AT, TestClock.START)
                .execute();
        var page = page(ask("/p/" + petition.number + "?lang=" + language), language);
        assertThat(page.select(".answer").text().replace('\u00A0', ' ')).contains(told);
    }

    @Test
    void mayBeSharedByCachesAndAskedForAgain() {
        var path = "/p/" + open().number;
        var first = ask(path);
        assertThat(first.getHeader("Cache-Control")).matches("public, max-age=\\d+, stale-while-revalidate=\\d+");
        assertThat(first.getHeader("Vary")).contains("Accept-Language", "Accept-Encoding");
        var tag = first.getHeader("ETag");
        assertThat(tag).startsWith("W/");
        var again = ask(get(path).header("If-None-Match", tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(ask(get(path + "?lang=en").header("If-None-Match", tag)).getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsThatARejectionIsAppealedAndHowThatWasDecided(Language language) {
        var petition = new SamplePetition(database, PetitionState.REJECTED).texts();
        var path = "/p/" + petition.number + "?lang=" + language.code();
        assertThat(page(ask(path), language.code()).select(".note").text()).doesNotContain("2026");
        petition.appealed("Nobody else is to read this.");
        var running = page(ask(path), language.code());
        assertThat(running.select(".note").text())
                .contains(spaced(words.get(language, "moderation.appeal.running", DAY, DAY)));
        assertThat(running.text()).doesNotContain("Nobody else is to read this.");
        petition.appealUpheld("It stands because.");
        assertThat(page(ask(path), language.code()).select(".note").text())
                .contains(
                        spaced(words.get(language, "moderation.appeal.upheld", DAY, DAY, "same")),
                        "It stands because.");
    }

    /** As the parser of pages gives it, with every space breakable. */
    private static String spaced(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void aPageThatIsNotThereStaysWhereItWasInAnotherLanguage() {
        var page = Jsoup.parse(body(ask("/p/999999")));
        assertThat(page.select("a[href=/p/999999?lang=kk]")).hasSize(1);
        var malformed = Jsoup.parse(body(ask("/p/a%20b")));
        assertThat(malformed.select("a[href=/?lang=kk]")).hasSize(1);
    }

    @Test
    void aNewSignatureIsANewPage() {
        var petition = open();
        var before = ask("/p/" + petition.number).getHeader("ETag");
        petition.signed("790000000", 1);
        var after = ask("/p/" + petition.number);
        assertThat(after.getHeader("ETag")).isNotEqualTo(before);
        assertThat(page(after, "kk").select(".headline").text()).startsWith("43 ");
    }

    @Test
    void nothingThatPeopleTypeIsMarkup() {
        var petition = new SamplePetition(database, PetitionState.OPEN)
                .text(Language.RU, EVIL, EVIL, EVIL + "\n\n[link](javascript:alert(1)) <img src=x onerror=alert(1)>");
        var response = ask("/p/" + petition.number + "?lang=ru");
        var page = page(response, "ru");
        assertThat(page.selectFirst("h1").text()).isEqualTo(EVIL);
        assertThat(page.title()).startsWith(EVIL);
        assertThat(page.select("img[src=x], a[href^=javascript]")).isEmpty();
        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(new JsonMapper()
                        .readTree(page.selectFirst("script").data())
                        .get("name")
                        .stringValue())
                .isEqualTo(EVIL);
        assertThat(body(response)).doesNotContain("<script>alert");
    }

    @Test
    void aLongTextFitsThePage() {
        var petition = new SamplePetition(database, PetitionState.OPEN)
                .text(Language.RU, "Ж".repeat(80), "Ж".repeat(300), "Ж".repeat(6000));
        var page = page(ask("/p/" + petition.number + "?lang=ru"), "ru");
        assertThat(page.select(".background").text()).contains("Ж".repeat(6000));
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionState.class,
            names = {"DRAFT", "GATHERING", "IN_MODERATION", "RETURNED"})
    void whatIsNotOpenYetIsNotThere(PetitionState state) {
        var petition = new SamplePetition(database, state).texts();
        var response = ask("/p/" + petition.number + "?lang=en");
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(page(response, "en").text()).doesNotContain("English title");
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionState.class,
            names = {
                "REJECTED",
                "CLOSED",
                "CLOSED_BELOW",
                "HANDED_OVER",
                "ANSWERED",
                "MONITORING",
                "ARCHIVED",
                "WITHDRAWN"
            })
    void whatIsPublicIsReadInEveryLanguage(PetitionState state) {
        var petition = new SamplePetition(database, state).texts();
        for (var language : Language.all()) {
            var response = ask("/p/" + petition.number + "?lang=" + language.code());
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(page(response, language.code()).selectFirst(".badge").classNames())
                    .containsExactlyInAnyOrder("badge", StateTone.of(state));
            assertThat(page(response, language.code()).select("form#sign")).isEmpty();
        }
    }

    @Test
    void whatWasTakenDownAfterOpeningIsGone() {
        var petition = new SamplePetition(database, PetitionState.TAKEN_DOWN).texts();
        assertThat(ask("/p/" + petition.number).getStatus()).isEqualTo(410);
        database.update(PETITION)
                .setNull(PETITION.OPENED_AT)
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        assertThat(ask("/p/" + petition.number).getStatus()).isEqualTo(404);
    }

    @Test
    void aHiddenTextIsHidden() {
        var petition = new SamplePetition(database, PetitionState.REJECTED).texts();
        database.update(PETITION)
                .set(PETITION.TEXT_HIDDEN, true)
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        assertThat(body(ask("/p/" + petition.number + "?lang=en")))
                .doesNotContain("English title", "English demand", "English <em>background");
        assertThat(body(ask("/api/v1/petitions/" + petition.number + "?lang=en")))
                .doesNotContain("English title", "English demand", "background*");
    }

    @Test
    void theDirectLinkOpensAPetitionThatGathersSupporters() {
        var petition =
                new SamplePetition(database, PetitionState.GATHERING).texts().signed(SamplePetition.ALMATY, 2);
        var response = ask("/p/" + petition.number + "?lang=en&key=" + SamplePetition.KEY);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Cache-Control")).contains("private", "no-store");
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        var page = page(response, "en");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("form#sign input[name=key]").val()).isEqualTo(SamplePetition.KEY);
        assertThat(page.select(".tally").text()).contains("2 supporters", "3");
        assertThat(page.select("form#follow")).isEmpty();
        assertThat(ask("/p/" + petition.number + "?key=" + "x".repeat(22)).getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_MODERATION, Enough people have signed for a moderator to review the petition.",
        "RETURNED, The group is revising the petition."
    })
    void supportersReadItByTheirLinkUntilItOpens(PetitionState state, String notice) {
        var petition = new SamplePetition(database, state).texts().signed(SamplePetition.ALMATY, 3);
        database.update(PETITION)
                .set(PETITION.NOTE, "{\"en\":\"For the group alone\"}")
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        var response = ask("/p/" + petition.number + "?lang=en&key=" + SamplePetition.KEY);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Cache-Control")).contains("private", "no-store");
        var page = page(response, "en");
        assertThat(page.select("h1").text()).isEqualTo("English title");
        assertThat(page.select(".opening .note").text()).contains(notice).doesNotContain("For the group alone");
        assertThat(page.select("form")).isEmpty();
        assertThat(ask("/p/" + petition.number).getStatus()).isEqualTo(404);
    }

    @Test
    void whoHasTheLinkOfAWithdrawnPetitionReadsWhy() {
        var petition = new SamplePetition(database, PetitionState.WITHDRAWN).texts();
        database.update(PETITION)
                .setNull(PETITION.OPENED_AT)
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        var link = "/p/" + petition.number + "?lang=en&key=" + SamplePetition.KEY;
        assertThat(ask(link).getStatus()).isEqualTo(404);
        database.update(PETITION)
                .set(PETITION.NOTE, "{\"ru\":\"Уже решено\"}")
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        var page = page(ask(link), "en");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("#ending").text())
                .isEqualTo("The authors withdrew this petition: Уже решено (in Russian)");
        assertThat(page.select("#ending [lang=ru]").first().ownText()).isEqualTo("Уже решено");
        assertThat(ask("/p/" + petition.number).getStatus()).isEqualTo(404);
    }

    @Test
    void aRejectionSaysItsReasonAndItsNote() {
        var petition = new SamplePetition(database, PetitionState.REJECTED).texts();
        database.update(PETITION)
                .set(PETITION.REASON_CODE, "duplicate")
                .set(PETITION.NOTE, "{\"en\":\"See No. 1.\"}")
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        var ending = page(ask("/p/" + petition.number + "?lang=en"), "en").select("#ending");
        assertThat(ending.text()).isEqualTo("Reason: Duplicate See No. 1.");
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionState.class,
            names = {"OPEN", "REJECTED", "WITHDRAWN", "ANSWERED"})
    void aCitizensPetitionTellsWhoStartedIt(PetitionState state) {
        var petition = new SamplePetition(database, state).texts();
        var author = database.select(PETITION.AUTHOR)
                .from(PETITION)
                .where(PETITION.NUMBER.eq(petition.number))
                .fetchSingle()
                .value1();
        var path = "/p/" + petition.number + "?lang=en";
        assertThat(page(ask(path), "en").select(".facts").text()).contains("By one citizen");
        database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, author)
                .set(ACCOUNT.EMAIL, petition.number + "@example.org")
                .set(ACCOUNT.MAILBOX, petition.number + "@example.org")
                .set(ACCOUNT.NAME, "Айгүл <b>")
                .set(ACCOUNT.LANGUAGE, "kk")
                .set(ACCOUNT.STATE, "ACTIVE")
                .set(ACCOUNT.LANGUAGE_CHOSEN, false)
                .set(ACCOUNT.CREATED_AT, TestClock.START)
                .execute();
        assertThat(page(ask(path), "en").select(".facts").text()).contains("By Айгүл <b>");
        database.update(PETITION)
                .set(PETITION.TEXT_HIDDEN, true)
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        assertThat(page(ask(path), "en").text()).doesNotContain("Айгүл");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Жабылған күні: 2026 ж. 31 тамыз.",
        "ru, Сбор закрыт 31 августа 2026 г.",
        "en, Closed on 31 August 2026."
    })
    void whenCollectingEndedStaysAtTheTally(String language, String told) {
        var petition = new SamplePetition(database, PetitionState.HANDED_OVER).texts();
        var ended = Instant.parse("2026-08-31T10:00:00Z");
        database.update(PETITION)
                .set(PETITION.CLOSES_AT, ended)
                .set(PETITION.CLOSED_AT, ended)
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        var page = page(ask("/p/" + petition.number + "?lang=" + language), language);
        assertThat(page.select(".tally").text().replace('\u00A0', ' ')).contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, 1",
        "CLOSED, 1",
        "HANDED_OVER, 1",
        "ANSWERED, 1",
        "CLOSED_BELOW, 0",
        "REJECTED, 0",
        "WITHDRAWN, 0"
    })
    void isPassedOnOnlyWhileThatLeadsSomewhere(PetitionState state, int sections) {
        var petition = new SamplePetition(database, state).texts();
        var page = page(ask("/p/" + petition.number + "?lang=en"), "en");
        assertThat(page.select(".share")).hasSize(sections);
        assertThat(page.select("#embed, a[href*=poster.pdf]")).hasSize(2 * sections);
        assertThat(page.select(".ways a[href^=/petitions/]")).hasSize(1);
        assertThat(ask("/p/" + petition.number + "/qr.svg").getStatus()).isEqualTo(200);
    }

    @Test
    void onceOpenTheKeyIsIgnored() {
        var petition = open();
        var response = ask("/p/" + petition.number + "?key=" + SamplePetition.KEY);
        assertThat(response.getHeader("Cache-Control")).startsWith("public");
        assertThat(page(response, "kk").select("input[name=key]")).isEmpty();
    }

    @Test
    void declaredSupportIsToldAsSuch() {
        var petition = new SamplePetition(database, PetitionState.OPEN, "kz-region-akimat")
                .texts()
                .signed(SamplePetition.ALMATY, 42);
        var page = page(ask("/p/" + petition.number + "?lang=en"), "en");
        assertThat(page.select(".headline").text()).isEqualTo("42 people declared support");
        assertThat(page.select(".opening .note").text()).contains("declare their support");
        assertThat(page.selectFirst("progress").attr("value")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"kk, Bastama порталының ережелері", "ru, Правила портала Bastama", "en, Rules of the Bastama portal"})
    void theSourceOfTheRulesIsCitedInTheReadersLanguage(String language, String citation) {
        var source = page(ask("/p/" + open().number + "?lang=" + language), language)
                .select("section[aria-labelledby=rules] .small [lang]");
        assertThat(source.text()).isEqualTo(citation);
        assertThat(source.attr("lang")).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"WORKING, 21, 15 working days left", "CALENDAR, 21, 21 days left", "WORKING, 0, The last day is today"})
    void theDeadlineSaysWhichDaysAreLeft(String unit, int days, String left) {
        var petition = open();
        deadline(petition, unit, days);
        assertThat(page(ask("/p/" + petition.number + "?lang=en"), "en")
                        .select("section[aria-labelledby=due]")
                        .text())
                .contains(left + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kk | Берілген мерзімнен екі еседен көп уақыт өтті, бірақ жауап әлі жоқ.
            ru | Прошло больше двух сроков, но его нет.
            en | More than twice the term has passed, and it has not come.
            """)
    void anAnswerThatIsLongOverdueIsToldApart(String language, String words) {
        var petition = open();
        deadline(petition, "WORKING", 21);
        clock.advance(Duration.ofDays(42));
        assertThat(due(petition, language)).doesNotContain(words);
        clock.advance(Duration.ofDays(1));
        assertThat(due(petition, language)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kk | Орган жауабын қайта қарайтын соңғы күн: | бірақ жаңа жауап әлі жоқ.
            ru | Орган должен пересмотреть ответ до | но нового ответа нет.
            en | The authority is to review its answer by | and the new answer has not come.
            """)
    void theTermOfAReviewIsToldAsSuch(String language, String running, String late) {
        var petition = open();
        deadline(petition, "WORKING", 21);
        database.insertInto(HAND_OVER)
                .set(HAND_OVER.PETITION, petition.number)
                .set(HAND_OVER.ORDINAL, 1)
                .set(HAND_OVER.AUTHORITY_SLUG, SamplePetition.AKIMAT)
                .set(HAND_OVER.HANDED_OVER_AT, TestClock.START)
                .set(HAND_OVER.REVIEW, true)
                .execute();
        assertThat(due(petition, language)).contains(running);
        clock.advance(Duration.ofDays(22));
        assertThat(due(petition, language)).contains(late);
    }

    private String due(SamplePetition petition, String language) {
        return page(ask("/p/" + petition.number + "?lang=" + language), language)
                .select("section[aria-labelledby=due]")
                .text()
                .replace('\u00A0', ' ');
    }

    private void deadline(SamplePetition petition, String unit, int days) {
        var today = Formats.day(TestClock.START);
        database.insertInto(DEADLINE)
                .set(DEADLINE.PETITION, petition.number)
                .set(DEADLINE.ORDINAL, 1)
                .set(DEADLINE.AUTHORITY_SLUG, SamplePetition.AKIMAT)
                .set(DEADLINE.PROCEDURE_CODE, "open-platform")
                .set(DEADLINE.PROCEDURE_VERSION, 1)
                .set(DEADLINE.COUNTRY, "KZ")
                .set(DEADLINE.LENGTH, 15)
                .set(DEADLINE.UNIT, unit)
                .set(DEADLINE.STARTS_ON, today)
                .set(DEADLINE.SOON_ON, today.plusDays(days))
                .set(DEADLINE.DUE_ON, today.plusDays(days))
                .set(DEADLINE.LONG_ON, today.plusDays(2L * days))
                .execute();
    }

    @Test
    void theLastDayIsTold() {
        var petition = open();
        clock.advance(Duration.ofDays(80).minusHours(1));
        assertThat(page(ask("/p/" + petition.number + "?lang=en"), "en")
                        .select(".tally")
                        .text())
                .contains("Last day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p/0",
                "/p/-1",
                "/p/abc",
                "/p/99999999999999999999",
                "/p/6999999",
                "/p/1e3",
                "/p/",
                "/p/1/x",
                "/p/%3Cscript%3E"
            })
    void anythingElseIsAPageThatThereIsNot(String path) {
        var response = ask(path + "?lang=ru");
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(page(response, "ru").text()).contains("Такой страницы нет");
    }
}
