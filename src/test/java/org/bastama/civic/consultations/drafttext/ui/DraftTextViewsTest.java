package org.bastama.civic.consultations.drafttext.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.KAZAKH;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.KAZAKH_2;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.RUSSIAN;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.RUSSIAN_2;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.markdown;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.word;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.drafttext.discussion.ContributeToPassage;
import org.bastama.civic.consultations.drafttext.discussion.DraftTextKind;
import org.bastama.civic.consultations.drafttext.discussion.DraftTexts;
import org.bastama.civic.consultations.drafttext.discussion.ImportDraftText;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution.Typed;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.DifferenceText;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.ConsultationStage;
import org.bastama.testing.ConsultationViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Draft texts as those see them who write, read, comment, answer and moderate. */
class DraftTextViewsTest extends ConsultationViewTest {

    private static final LocalizedText TITLE = LocalizedText.of("Buses", "Buses", "Buses");
    private static final LocalizedText QUESTION = LocalizedText.of("Which rules?", "Which rules?", "Which rules?");

    @Autowired
    ConsultationQueries consultations;

    @Autowired
    ContributionQueries contributions;

    @Autowired
    ImportDraftText importing;

    @Autowired
    DraftTexts texts;

    @Autowired
    ContributeToPassage contribute;

    @Autowired
    AnswerContributions answer;

    @Autowired
    SentMails mails;

    @Autowired
    Messages messages;

    @Test
    void anOfficialImportsSeesWhatWasReadAndAnnounces() {
        var number = draft();
        signIn(official);
        go("my/consultations/" + number);
        assertThat(text()).contains("nothing imported");
        press("Announce the consultation");
        assertThat(_get(ImportFields.class).isInvalid()).isTrue();
        assertThat(_get(ImportFields.class).getErrorMessage()).contains("The text in Russian is missing");
        _get(ImportFields.class).sent(Language.RU, new byte[] {'%', 'P', 'D', 'F'});
        assertThat(text()).contains("Only Word documents (.docx) and texts in Markdown");
        _get(ImportFields.class).sent(Language.RU, word(RUSSIAN));
        assertThat(text()).contains("6 paragraphs and headings");
        _get(ImportFields.class).sent(Language.KK, markdown(KAZAKH.substring(0, KAZAKH.indexOf("2. Аял"))));
        assertThat(text()).contains("The text cannot be published yet", "The Kazakh text has 5 paragraphs");
        _get(ImportFields.class).sent(Language.KK, markdown(KAZAKH));
        assertThat(text()).doesNotContain("The text cannot be published yet");
        unfold("See what was read");
        assertThat(text()).contains("Article", "Статья 1.", "1-бап.");
        press("Remove the text in Kazakh");
        assertThat(texts.staged(consultations.find(number).orElseThrow(), partId(number))
                        .passages())
                .containsOnlyKeys(Language.RU);
        go("my/consultations/" + number + "/preview");
        assertThat(text()).contains("Остановки оборудуются", "The language of the text: Russian.");
        unfold("Comment or propose other words · Статья 2. 1.");
        assertThat(_get(Button.class, s -> s.withText("Publish")).isEnabled()).isFalse();
        go("my/consultations/" + number);
        press("Announce the consultation");
        assertThat(consultations.find(number).orElseThrow().state()).isEqualTo(ConsultationState.ANNOUNCED);
        stage.at(ConsultationStage.OPENS);
    }

    @Test
    void aVisitorCommentsAndIsToldToLookForTheMail() {
        var number = open();
        openBrowser(Language.KK);
        go("consultations/" + number);
        assertThat(text()).contains("Аялдамалар қалқалармен").doesNotContain("Мәтіннің тілі");
        openBrowser(Language.EN);
        go("consultations/" + number);
        unfold("Comment or propose other words · Статья 2. 1.");
        press("Send");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(area("Your comment").isInvalid()).isTrue();
        _setValue(area("Your comment"), "Winter.");
        _setValue(_get(EmailField.class), "visitor@example.kz");
        _setValue(
                _get(Checkbox.class, s -> s.withLabel(messages.get(Language.EN, "consultations.send.consent"))), true);
        press("Send");
        assertThat(text()).contains("We have written to visitor@example.kz");
        assertThat(mails.to(new EmailAddress("visitor@example.kz"), 5)).hasSize(1);
        assertThat(contributions.counts(number).total()).isZero();
    }

    @Test
    void whoIsSignedInProposesAWordingAndItStandsAtTheParagraph() {
        var number = open();
        signIn(citizen);
        go("consultations/" + number);
        unfold("Comment or propose other words · Статья 2. 1.");
        _get(NativeSelect.class).setValue("wording");
        assertThat(area("The paragraph as it should be").getValue())
                .isEqualTo("Остановки оборудуются навесами и скамьями.");
        _setValue(area("The paragraph as it should be"), "Остановки оборудуются навесами и урнами.");
        _setValue(area("Why (if you like)"), "Litter.");
        press("Publish");
        assertThat(text()).contains("1 contribution · Статья 2. 1.", "Litter.");
        assertThat(_get(DifferenceText.class).getElement().getTextRecursively())
                .isEqualTo("Остановки оборудуются навесами и [removed: скамьями][added: урнами].");
        go("consultations");
        go("consultations/" + number);
        assertThat(text()).contains("My contributions", "Other words for Статья 2. 1. (version 1)");
    }

    @Test
    void aModeratorHidesAndAStrangerDoesNotRevise() {
        var number = open();
        contribute.send(number, 1, new Typed("p5", 1, "comment", "Rude.", ""), false, Language.EN, actor(citizen));
        signIn(moderator());
        go("consultations/" + number);
        unfold("1 contribution · Статья 2. 1.");
        unfold("Hide as a moderator");
        choose("insult");
        _setValue(area("Explanation for everybody, in English"), "An insult.");
        press("Hide the contribution");
        assertThat(contributions.counts(number).total()).isZero();
        assertThat(text()).contains("Comment or propose other words · Статья 2. 1.");
        go("my/consultations/" + number);
        _assertNone(ReviseForm.class);
    }

    @Test
    void anOfficialAnswersAndPublishesAnotherVersion() {
        var number = open();
        contribute.send(number, 1, new Typed("p3", 1, "comment", "Earlier.", ""), false, Language.EN, actor(citizen));
        contribute.send(number, 1, new Typed("p6", 1, "comment", "Too far.", ""), false, Language.EN, actor(citizen));
        signIn(official);
        go("my/consultations/" + number + "/contributions");
        assertThat(text()).contains("Comment on Статья 1. 2. (version 1)", "ежегодно до первого марта");
        go("my/consultations/" + number);
        unfold("Another version of the text: Draft");
        press("Compare with the version before");
        assertThat(text()).contains("Nothing is imported yet.");
        press("Publish the version");
        assertThat(_get(ImportFields.class).isInvalid()).isTrue();
        _get(ImportFields.class).sent(Language.RU, markdown(RUSSIAN_2));
        _get(ImportFields.class).sent(Language.KK, markdown(KAZAKH_2));
        press("Compare with the version before");
        assertThat(text()).contains("3 paragraphs changed, 4 stayed as before");
        _setValue(
                _find(TextArea.class, s -> s.withLabel("Why it is changed in English"))
                        .getLast(),
                "What was said.");
        press("Publish the version");
        assertThat(texts.newest(consultations.find(number).orElseThrow(), part(number))
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
        answer.answer(
                number,
                List.of(contributions.find(number, 1).orElseThrow().id()),
                Disposition.ACCEPTED,
                LocalizedText.of(Language.EN, "Done."),
                actor(official));
        signIn(citizen);
        go("consultations/" + number);
        assertThat(text()).contains("Version 2", "What was said.", "Paragraphs that are no longer in the text");
        unfold("1 contribution · Статья 1. 2.");
        assertThat(_get(PassageTalk.class).getElement().getTextRecursively())
                .contains("Changed in version 2:", "[removed: первого марта]", "accepted", "Done.");
        unfold("From version 1 to version 2: what changed");
        assertThat(_get(ChangeList.class).getElement().getTextRecursively()).contains("added", "removed", "changed");
        unfold("1 contribution · Статья 2. 2.");
        assertThat(_find(PassageTalk.class)).hasSize(2);
        assertThat(_find(PassageForm.class)).as("what is gone takes no more").hasSize(1);
    }

    private UUID partId(ConsultationNumber number) {
        return part(number).id();
    }

    private Consultation.Part part(ConsultationNumber number) {
        return consultations.find(number).orElseThrow().part(1).orElseThrow();
    }

    private ConsultationNumber draft() {
        return stage.draft(
                actor(official),
                ConsultationStage.words(Language.RU, TITLE, QUESTION, "Letters."),
                new DraftPart(DraftTextKind.CODE, LocalizedText.of("Жоба", "Проект", "Draft"), LocalizedText.empty()));
    }

    private ConsultationNumber open() {
        var number = draft();
        importing.take(number, partId(number), Language.RU, markdown(RUSSIAN), actor(official));
        importing.take(number, partId(number), Language.KK, markdown(KAZAKH), actor(official));
        stage.open(number, actor(official));
        return number;
    }
}
