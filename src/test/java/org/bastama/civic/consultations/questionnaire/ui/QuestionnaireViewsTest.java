package org.bastama.civic.consultations.questionnaire.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bastama.civic.consultations.questionnaire.Samples.page;
import static org.bastama.civic.consultations.questionnaire.Samples.question;
import static org.bastama.civic.consultations.questionnaire.Samples.required;
import static org.bastama.civic.consultations.questionnaire.Samples.shownIf;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.consultations.AnnounceConsultation;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.ConsultationText;
import org.bastama.civic.consultations.SaveConsultationDraft;
import org.bastama.civic.consultations.StartConsultation;
import org.bastama.civic.consultations.questionnaire.Answer;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.Condition;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.QuestionPage;
import org.bastama.civic.consultations.questionnaire.QuestionnaireDraft;
import org.bastama.civic.consultations.questionnaire.Samples;
import org.bastama.civic.consultations.questionnaire.filling.KeepAnswers;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnairePart;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnaireResults;
import org.bastama.civic.consultations.questionnaire.filling.Questionnaires;
import org.bastama.civic.consultations.questionnaire.filling.SaveQuestionnaire;
import org.bastama.civic.consultations.questionnaire.filling.SendAnswers;
import org.bastama.foundation.jobs.RecurringJobs;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.DeskRows;
import org.bastama.testing.ShownWords;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Questionnaires as those see them who write, answer and read them. */
class QuestionnaireViewsTest extends ViewTest {

    private static final Instant OPENS = Instant.parse("2026-09-06T19:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-09-20T19:00:00Z");

    private static final List<QuestionPage> PAGES = List.of(
            page(
                    "first",
                    required("quiet", Samples.single()),
                    shownIf("hours", new Condition.Is("quiet", "yes"), Samples.amount("0", "24", 1))),
            page(
                    "second",
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
    SaveQuestionnaire saveQuestionnaire;

    @Autowired
    AnnounceConsultation announce;

    @Autowired
    ConsultationQueries consultations;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    QuestionnaireResults results;

    @Autowired
    KeepAnswers keep;

    @Autowired
    SendAnswers send;

    @Autowired
    RecurringJobs jobs;

    @Autowired
    SentMails mails;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    Messages messages;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Account official;
    Account citizen;

    @BeforeEach
    void people() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        citizen = rows.person("Dana Akhmetova", Language.EN);
    }

    @Test
    void anOfficialWritesTheQuestionsPreviewsAndAnnounces() {
        var number = draft();
        signIn();
        go(questions(number));
        assertThat(text()).contains("1 thing is left to do");
        press("Add a page");
        press("Add a question to page 1");
        _setValue(area("Question in English"), "Is your street quiet?");
        _get(NativeSelect.class, s -> s.withLabel("Kind of answer")).setValue("single");
        press("Add an option");
        _setValue(_find(TextArea.class, s -> s.withLabel("Option in English")).getFirst(), "Yes");
        press("Add an option");
        _setValue(_find(TextArea.class, s -> s.withLabel("Option in English")).getLast(), "No");
        assertThat(text()).contains("The questionnaire is ready.");
        press("Add a question to page 1");
        _setValue(_find(TextArea.class, s -> s.withLabel("Question in English")).getLast(), "Why not?");
        var condition =
                _find(NativeSelect.class, s -> s.withLabel("Who sees it")).getLast();
        condition.setValue("q1");
        _find(NativeSelect.class, s -> s.withLabel("The answer to this question"))
                .getLast()
                .setValue("is");
        _find(NativeSelect.class, s -> s.withLabel("Option")).getLast().setValue("o2");
        var questions = questionnaires.find(number, 1).orElseThrow().questions().toList();
        assertThat(questions.getFirst().kind()).isInstanceOf(QuestionKind.Single.class);
        assertThat(questions.getLast().shownIf()).isEqualTo(new Condition.Is("q1", "o2"));
        go("my/consultations/" + number + "/preview");
        _get(RadioButtonGroup.class).setValue("o2");
        assertThat(_get(TextArea.class, s -> s.withLabel("Why not?")).isVisible())
                .isTrue();
        press("Next");
        assertThat(_get(Button.class, s -> s.withText("Send the answers")).isEnabled())
                .isFalse();
        go("my/consultations/" + number);
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("/" + questions(number)));
        press("Announce the consultation");
        assertThat(consultations.find(number).orElseThrow().state()).isEqualTo(ConsultationState.ANNOUNCED);
        go(questions(number));
        assertThat(text()).contains("only texts can be corrected");
        _setValue(area("Why it is changed in English"), "A spelling mistake.");
        press("Publish the amendment");
        assertThat(consultations.steps(number)).hasSize(1);
    }

    @Test
    void questionsAreMovedAndTakenOut() {
        var number = draft();
        saveQuestionnaire.save(number, part(number), new QuestionnaireDraft(PAGES), 0, actor(official));
        signIn();
        go(questions(number));
        press("Move page 2 up");
        assertThat(questionnaires.written(number, part(number)).draft().pages())
                .extracting(QuestionPage::key)
                .containsExactly("second", "first");
        press("Remove page 1");
        assertThat(questionnaires.find(number, 1).orElseThrow().pages()).isEqualTo(List.of(PAGES.getFirst()));
    }

    @Test
    void strangersDoNotSeeTheQuestions() {
        var number = draft();
        var path = questions(number);
        go(path);
        _assertNone(QuestionsView.class);
        SignedInAs.account(citizen);
        openBrowser(Language.EN);
        go(path);
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
        signIn();
        go(path.replace(part(number).toString(), new UUID(0, 2).toString()));
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
    }

    @Test
    void aVisitorAnswersPageByPageAndIsToldToLookForTheMail() {
        var number = open();
        openBrowser(Language.EN);
        go("consultations/" + number);
        press("Next");
        assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();
        _assertNone(TextField.class, s -> s.withLabel("question hours"));
        _get(RadioButtonGroup.class).setValue("yes");
        _setValue(_get(TextField.class, s -> s.withLabel("question hours")), "abc");
        press("Next");
        assertThat(_get(TextField.class, s -> s.withLabel("question hours")).getErrorMessage())
                .contains("number is needed");
        _setValue(_get(TextField.class, s -> s.withLabel("question hours")), "2,5");
        press("Next");
        _get(CheckboxGroup.class, s -> s.withLabel("question multiple")).setValue(Set.of("a"));
        _get(NativeSelect.class, s -> s.withLabel("option x")).setValue("1");
        _get(NativeSelect.class, s -> s.withLabel("option y")).setValue("1");
        press("Next");
        assertThat(text()).contains("Place 1 was given twice");
        _get(NativeSelect.class, s -> s.withLabel("option y")).setValue("2");
        _setValue(area("question why"), "Too loud.");
        press("Next");
        assertThat(text()).contains("2.5 km", "1. option x", "Too loud.");
        press("Send the answers");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        _setValue(_get(EmailField.class), "visitor@example.kz");
        _setValue(
                _get(
                        Checkbox.class,
                        s -> s.withLabel(messages.get(Language.EN, "consultations.questionnaire.send.consent"))),
                true);
        press("Send the answers");
        assertThat(text()).contains("We have written to visitor@example.kz");
        assertThat(mails.to(new EmailAddress("visitor@example.kz"), 5)).hasSize(1);
        assertThat(results.of(consultations.find(number).orElseThrow(), 1).people())
                .isZero();
    }

    @Test
    void whatWasAnsweredIsThereAgain() {
        var number = open();
        var key = keep.keep(number, 1, null, Answers.none().with("quiet", new Answer.Choice("no")), Actor.anonymous());
        openBrowser(Language.EN);
        go("consultations/" + number + "?answers1=" + key);
        assertThat(_get(RadioButtonGroup.class).getValue()).isEqualTo("no");
        _get(RadioButtonGroup.class).setValue("unsure");
        assertThat(keep.find(key).orElseThrow().answers().to("quiet")).isEqualTo(new Answer.Choice("unsure"));
    }

    @Test
    void whoIsSignedInCountsAtOnce() {
        var number = open();
        SignedInAs.account(citizen);
        openBrowser(Language.EN);
        go("consultations/" + number);
        _get(RadioButtonGroup.class).setValue("no");
        go("consultations");
        go("consultations/" + number);
        assertThat(_get(RadioButtonGroup.class).getValue()).isEqualTo("no");
        press("Next");
        press("Back");
        press("Next");
        press("Next");
        _assertNone(EmailField.class);
        press("Send the answers");
        assertThat(text()).contains("You have answered this questionnaire.", "1 person answered.");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void afterTheEndEverybodySeesTheFigures(Language language) {
        var number = open();
        IntStream.range(0, 6)
                .forEach(i -> send.send(
                        number,
                        1,
                        Answers.none()
                                .with("quiet", new Answer.Choice("yes"))
                                .with("grade", new Answer.Grade(4))
                                .with("ranking", new Answer.Order(List.of("y", "x"))),
                        false,
                        Language.EN,
                        actor(rows.person("Person " + i, Language.EN))));
        at(CLOSES.plus(Duration.ofHours(24)));
        openBrowser(language);
        go("consultations/" + number);
        assertThat(text())
                .contains(
                        messages.get(language, "consultations.questionnaire.results.people", 6),
                        messages.get(language, "consultations.share", 6L, 100),
                        messages.get(language, "consultations.questionnaire.results.mean-rank"),
                        messages.get(language, "consultations.results.self-selected"));
    }

    private ConsultationNumber draft() {
        var number = start.start(new Consultation.Holders(DeskRows.AUTHORITY, null), Language.EN, actor(official));
        var versions = new EnumMap<Language, ConsultationText.Version>(Language.class);
        versions.put(Language.EN, new ConsultationText.Version("Quiet streets", "Where?", "Letters.", "The city."));
        save.save(
                number,
                new ConsultationDraft(
                        new ConsultationText(Language.EN, versions),
                        "101000000",
                        null,
                        "open-consultation",
                        LocalDate.of(2026, 9, 7),
                        LocalDate.of(2026, 9, 20),
                        List.of(new ConsultationDraft.DraftPart(
                                QuestionnairePart.CODE,
                                LocalizedText.of(Language.EN, "Your street"),
                                LocalizedText.empty()))),
                1,
                actor(official));
        return number;
    }

    private UUID part(ConsultationNumber number) {
        return consultations.find(number).orElseThrow().part(1).orElseThrow().id();
    }

    private String questions(ConsultationNumber number) {
        return "my/consultations/" + number + "/parts/" + part(number) + "/questions";
    }

    private ConsultationNumber open() {
        var number = draft();
        saveQuestionnaire.save(number, part(number), new QuestionnaireDraft(PAGES), 0, actor(official));
        announce.announce(number, 2, actor(official));
        at(OPENS);
        return number;
    }

    private void at(Instant now) {
        clock.set(now);
        jobs.run("consultations.move");
    }

    private void signIn() {
        SignedInAs.account(official);
        openBrowser(Language.EN);
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    private static String text() {
        return ShownWords.ofView();
    }
}
