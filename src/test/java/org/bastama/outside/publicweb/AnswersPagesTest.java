package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bastama.civic.consultations.questionnaire.Samples.question;
import static org.bastama.civic.consultations.questionnaire.Samples.required;
import static org.bastama.civic.consultations.questionnaire.Samples.shownIf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.AnnounceConsultation;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationText;
import org.bastama.civic.consultations.SaveConsultationDraft;
import org.bastama.civic.consultations.StartConsultation;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.questionnaire.Answer;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.Condition;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.QuestionPage;
import org.bastama.civic.consultations.questionnaire.QuestionnaireDraft;
import org.bastama.civic.consultations.questionnaire.Samples;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnairePart;
import org.bastama.civic.consultations.questionnaire.filling.SaveQuestionnaire;
import org.bastama.civic.consultations.questionnaire.filling.SendAnswers;
import org.bastama.foundation.jobs.RecurringJobs;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.testing.DeskRows;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A questionnaire answered page by page without script and session, and its results. */
class AnswersPagesTest extends PlainWebTest {

    private static final Instant OPENS = Instant.parse("2026-09-06T19:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-09-20T19:00:00Z");
    private static final String MAILBOX = "answers@example.kz";

    private static final List<QuestionPage> PAGES = List.of(
            Samples.page(
                    "first",
                    required("quiet", Samples.single()),
                    shownIf("hours", new Condition.Is("quiet", "yes"), Samples.amount("0", "24", 1))),
            Samples.page(
                    "second",
                    new Condition.Is("quiet", "yes"),
                    question("multiple", new QuestionKind.Multiple(Samples.options("a", "b", "c"), 0, 2)),
                    question("ranking", new QuestionKind.Ranking(Samples.options("x", "y"))),
                    question("grade", Samples.scale()),
                    question("day", new QuestionKind.Day(null, null)),
                    question(
                            "matrix",
                            new QuestionKind.Matrix(Samples.options("r1", "r2"), Samples.options("c1", "c2"))),
                    question("why", Samples.text())));

    @Autowired
    StartConsultation start;

    @Autowired
    SaveConsultationDraft save;

    @Autowired
    ConsultationQueries consultations;

    @Autowired
    SaveQuestionnaire saveQuestionnaire;

    @Autowired
    AnnounceConsultation announce;

    @Autowired
    SendAnswers send;

    @Autowired
    ConfirmContribution confirm;

    @Autowired
    ContributionQueries contributions;

    @Autowired
    RecurringJobs jobs;

    @Autowired
    SentMails mails;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    JdbcTemplate jdbc;

    ConsultationNumber number;
    String part;

    @BeforeEach
    void open() {
        var account = new DeskRows(jdbc, ensureAccount).official("John Smith", Language.EN, DeskRows.AUTHORITY);
        var official = Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
        number = start.start(new Consultation.Holders(DeskRows.AUTHORITY, null), Language.RU, official);
        part = "/c/" + number + "/parts/1";
        var texts = new EnumMap<Language, ConsultationText.Version>(Language.class);
        Language.all()
                .forEach(language -> texts.put(
                        language, new ConsultationText.Version("Quiet streets", "Where?", "Letters.", "The city.")));
        var saved = save.save(
                number,
                new ConsultationDraft(
                        new ConsultationText(Language.RU, texts),
                        "101000000",
                        null,
                        "open-consultation",
                        LocalDate.of(2026, 9, 7),
                        LocalDate.of(2026, 9, 20),
                        List.of(new ConsultationDraft.DraftPart(
                                QuestionnairePart.CODE, Samples.text("Questions"), LocalizedText.empty()))),
                1,
                official);
        var id = consultations.find(number).orElseThrow().part(1).orElseThrow().id();
        saveQuestionnaire.save(number, id, new QuestionnaireDraft(PAGES), 0, official);
        announce.announce(number, saved.version(), official);
        at(OPENS);
    }

    @Test
    void pageByPageFromTheFirstToTheMail() {
        var first = page(ask(part + "?lang=en"), "en");
        assertThat(first.select("fieldset").eachAttr("id")).containsExactly("q.quiet");
        assertThat(first.selectFirst("[name=page]").attr("value")).isEqualTo("first");
        // The answer makes a question of the same page appear.
        var more = follow(go(first).param("q.quiet", "yes"));
        assertThat(more.select("[name=q.quiet][checked]").attr("value")).isEqualTo("yes");
        assertThat(more.select("#q\\.hours")).hasSize(1);
        var wrong = ask(go(more).param("q.quiet", "yes").param("q.hours", "abc"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        var told = page(wrong, "en");
        assertThat(told.selectFirst("#q\\.hours").attr("value")).isEqualTo("abc");
        assertThat(told.select("#problems a").eachAttr("href")).containsExactly("#q.hours");
        assertThat(told.select("#problems a").text())
                .startsWith(told.select("label[for=q.hours]").text());
        assertThat(told.select("#q\\.hours-error").text()).contains("number is needed");
        var second = follow(go(told).param("q.quiet", "yes").param("q.hours", "3,5"));
        assertThat(second.select(".field[id], .field > [id^=q]").eachAttr("id"))
                .contains("q.multiple", "q.ranking", "q.grade", "q.day", "q.matrix", "q.why");
        var twice = page(ask(go(second).param("q.ranking.x", "1").param("q.ranking.y", "1")), "en");
        assertThat(twice.select("#problems").text()).contains("Place 1 was given twice");
        assertThat(twice.select("#q\\.ranking\\.y option[selected]").attr("value"))
                .isEqualTo("1");
        var review = follow(go(twice)
                .param("q.multiple", "a", "c")
                .param("q.ranking.x", "2")
                .param("q.ranking.y", "1")
                .param("q.grade", "4")
                .param("q.day", "2026-05-01")
                .param("q.matrix.r1", "c2")
                .param("q.why", "Қауіпсіз <b>көше</b>"));
        assertThat(review.select(".reviewed dd").eachText())
                .contains("option yes", "3.5 km", "option a", "option c", "1. option y", "option r1: option c2")
                .contains("Қауіпсіз <b>көше</b>", "1 May 2026");
        assertThat(mails.to(new EmailAddress(MAILBOX), 5)).isEmpty();
        var unsigned = ask(go(review).param("email", "nobody"));
        assertThat(unsigned.getStatus()).isEqualTo(422);
        assertThat(page(unsigned, "en").select("#problems a").eachAttr("href")).containsExactly("#email", "#consent");
        var sent = ask(go(review).param("email", MAILBOX).param("consent", "true"));
        assertThat(sent.getHeader("Location")).endsWith("?sent=1&lang=en");
        page(ask(sent.getHeader("Location")), "en");
        var link = link();
        assertThat(mails.to(new EmailAddress(MAILBOX), 5))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Please confirm your answers"));
        assertThat(page(ask(link), "en").text())
                .contains("Confirm your answers?", "question why", "Қауіпсіз <b>көше</b>");
        assertThat(contributions.counts(number).total()).isZero();
        ask(post(link).param("act", "confirm"));
        assertThat(page(ask(link), "en").select("h1").text()).isEqualTo("Your answers are counted");
        assertThat(page(ask(part + "?lang=en"), "en").select("#c1").text()).contains("Қауіпсіз <b>көше</b>");
    }

    @Test
    void backAndForthNothingIsLost() {
        var first = page(ask(part + "?lang=en"), "en");
        var more = follow(go(first).param("q.quiet", "yes"));
        var second = follow(go(more).param("q.quiet", "yes").param("q.hours", "3"));
        var back = follow(go(second, "back").param("q.why", "Half a sentence"));
        assertThat(back.selectFirst("#q\\.hours").attr("value")).isEqualTo("3");
        var again = follow(go(back).param("q.quiet", "yes").param("q.hours", "3"));
        assertThat(again.selectFirst("#q\\.why").text()).isEqualTo("Half a sentence");
        var inKazakh = page(ask(go(again).param("shown", "kk").param("q.why", "Тағы сөз")), "kk");
        assertThat(inKazakh.selectFirst("#q\\.why").text()).isEqualTo("Тағы сөз");
        // Who says no sees neither the hours nor the second page.
        var review = follow(go(back).param("q.quiet", "no"));
        assertThat(review.select(".reviewed dt").eachText()).containsExactly("question quiet");
        assertThat(ask(go(review, "back")).getStatus()).isEqualTo(303);
    }

    @Test
    void theMailedLinkGoesOn() {
        var first = page(ask(part + "?lang=en"), "en");
        var more = follow(go(first).param("q.quiet", "yes"));
        var bad = ask(go(more, "mail").param("q.quiet", "yes").param("resumeEmail", "x"));
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(page(bad, "en").select("details").hasAttr("open")).isTrue();
        var mailed = ask(
                go(more, "mail").param("q.quiet", "yes").param("q.hours", "7").param("resumeEmail", MAILBOX));
        assertThat(mailed.getHeader("Location")).contains("mailed=1");
        page(ask(mailed.getHeader("Location")), "en");
        var resumed = ask(link() + "?lang=en");
        assertThat(resumed.getStatus()).isEqualTo(303);
        var page = page(ask(resumed.getHeader("Location")), "en");
        assertThat(page.selectFirst("#q\\.hours").attr("value")).isEqualTo("7");
        assertThat(ask(post(link())).getStatus()).isEqualTo(404);
    }

    @Test
    void answersWithoutWordsAreConfirmedAndTakenBack() {
        send.send(
                number,
                1,
                Answers.none().with("quiet", new Answer.Choice("no")),
                new Sender("", MAILBOX, false, true, Language.EN),
                null);
        assertThat(page(ask(link()), "en").text()).contains("Confirm your answers?");
        ask(post(link()));
        assertThat(page(ask(link()), "en").text()).contains("Your answers are counted");
        assertThat(page(ask(part + "?lang=en"), "en").text()).contains("1 person answered.");
        ask(post(link()).param("act", "delete"));
        assertThat(page(ask(part + "?lang=en"), "en").text()).contains("Nobody has answered yet.");
    }

    @Test
    void afterTheEndEverybodySeesTheFigures() {
        IntStream.range(0, 12).forEach(i -> {
            var answers = Answers.none().with("quiet", new Answer.Choice(i < 6 ? "yes" : "no"));
            send.send(
                    number,
                    1,
                    i < 6 ? answers.with("grade", new Answer.Grade(4)) : answers,
                    new Sender("", i + MAILBOX, false, true, Language.EN),
                    null);
            confirm.confirm(token(i + MAILBOX));
        });
        assertThat(page(ask(part + "?lang=en"), "en").select("table.bars")).isEmpty();
        at(CLOSES);
        assertThat(ask(post(part)
                                .contentType("application/x-www-form-urlencoded")
                                .param("page", "first"))
                        .getStatus())
                .isEqualTo(409);
        at(CLOSES.plus(Duration.ofHours(24)));
        var response = ask(part + "?lang=en");
        assertThat(response.getHeader("Cache-Control")).contains("public");
        var page = page(response, "en");
        assertThat(page.select("form")).isEmpty();
        assertThat(page.select("table.bars").first().text()).contains("option yes 6 (50%)", "option unsure 0 (0%)");
        assertThat(page.text()).contains("half of the answers are not above 4", "Everybody here chose to take part");
        var json = new JsonMapper()
                .readTree(body(ask("/api/v1/consultations/" + number + "/results?lang=en")))
                .get("parts")
                .get(0)
                .get("results");
        assertThat(json.get("people").asInt()).isEqualTo(12);
        assertThat(json.get("questions")
                        .get(0)
                        .get("options")
                        .get(0)
                        .get("count")
                        .asInt())
                .isEqualTo(6);
        assertThat(json.get("questions").get(2).get("answered").asInt()).isZero();
    }

    @Test
    void programsReadWhatWasWritten() {
        send.send(
                number,
                1,
                Answers.none().with("quiet", new Answer.Choice("yes")).with("why", new Answer.FreeText("=Noise")),
                new Sender("Dana Akhmetova", MAILBOX, true, true, Language.EN),
                null);
        ask(post(link()));
        var path = "/api/v1/consultations/" + number + "/contributions";
        var list = new JsonMapper().readTree(body(ask(path + "?lang=en")));
        assertThat(list.get("total").asInt()).isEqualTo(1);
        var one = list.get("items").get(0);
        assertThat(one.get("kind").stringValue()).isEqualTo("questionnaire");
        assertThat(one.get("text").stringValue()).isEqualTo("question why\n=Noise");
        assertThat(one.get("name").stringValue()).isEqualTo("Dana A.");
        assertThat(one.get("disposition").isNull()).isTrue();
        assertThat(body(ask(path + "?format=csv")))
                .startsWith("number,part,kind,")
                .contains("Dana A.");
        assertThat(ask(path + "?colour=red").getStatus()).isEqualTo(400);
    }

    /** The form of a page, to be sent on. */
    private MockHttpServletRequestBuilder go(Document page) {
        return go(page, "next");
    }

    private MockHttpServletRequestBuilder go(Document page, String step) {
        var request = post(part)
                .contentType("application/x-www-form-urlencoded")
                .param("lang", "en")
                .param("go", step);
        for (var name : List.of("answers", "page", "asked")) {
            var field = page.selectFirst("[name=" + name + "]");
            if (field != null) {
                request.param(name, field.attr("value"));
            }
        }
        return request;
    }

    /** The page to which a form leads. */
    private Document follow(MockHttpServletRequestBuilder request) {
        var response = ask(request);
        assertThat(response.getStatus()).isEqualTo(303);
        return page(ask(response.getHeader("Location")), "en");
    }

    private String link() {
        return "/k/" + token(MAILBOX);
    }

    private String token(String mailbox) {
        return mails.to(new EmailAddress(mailbox), 5).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.contains("/k/"))
                .map(link -> link.substring(link.indexOf("/k/") + 3))
                .findFirst()
                .orElseThrow();
    }

    private void at(Instant now) {
        clock.set(now);
        jobs.run("consultations.move");
    }
}
