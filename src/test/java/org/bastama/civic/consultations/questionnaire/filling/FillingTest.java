package org.bastama.civic.consultations.questionnaire.filling;

import java.util.List;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.questionnaire.Answer;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.Condition;
import org.bastama.civic.consultations.questionnaire.QuestionPage;
import org.bastama.civic.consultations.questionnaire.Questionnaire;
import org.bastama.civic.consultations.questionnaire.Samples;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of questionnaires share: consultations with one, at any stage. */
public abstract class FillingTest extends ConsultationsTest {

    protected static final int PART = 1;

    /** Two pages: whoever says yes is asked why. */
    protected static final List<QuestionPage> PAGES = List.of(
            Samples.page("first", Samples.required("quiet", Samples.single())),
            Samples.page(
                    "second",
                    Samples.question("grade", Samples.scale()),
                    Samples.shownIf("why", new Condition.Is("quiet", "yes"), Samples.text())));

    @Autowired
    protected SaveQuestionnaire saveQuestionnaire;

    @Autowired
    protected Questionnaires questionnaires;

    @Autowired
    protected KeepAnswers keep;

    @Autowired
    protected SendAnswers send;

    @Autowired
    protected QuestionnaireResults results;

    protected static ConsultationDraft questionnaireDraft() {
        var draft = draft("open-consultation", FIRST, LAST);
        return new ConsultationDraft(
                draft.text(),
                draft.territory(),
                null,
                draft.procedureCode(),
                draft.opensOn(),
                draft.lastDay(),
                List.of(new ConsultationDraft.DraftPart(
                        QuestionnairePart.CODE,
                        LocalizedText.of(null, "Вопросы", "Questions"),
                        LocalizedText.empty())));
    }

    /** An open consultation with these questions. */
    protected ConsultationNumber asked(List<QuestionPage> pages) {
        var number = started();
        var saved = save.save(number, questionnaireDraft(), 1, official);
        saveQuestionnaire.save(number, part(number), new Questionnaire(pages).draft(), 0, official);
        announce.announce(number, saved.version(), official);
        at(OPENS);
        return number;
    }

    protected ConsultationNumber asked() {
        return asked(PAGES);
    }

    /** The id of the part that is a questionnaire. */
    protected UUID part(ConsultationNumber number) {
        return get(number).part(PART).orElseThrow().id();
    }

    protected static Answers answers(String quiet, int grade, String why) {
        var answers = Answers.none().with("quiet", new Answer.Choice(quiet)).with("grade", new Answer.Grade(grade));
        return why.isEmpty() ? answers : answers.with("why", new Answer.FreeText(why));
    }

    protected static Sender from(String email) {
        return new Sender("", email, false, true, Language.EN);
    }

    /** Answers that were sent and confirmed from a mailbox. */
    protected void answered(ConsultationNumber number, Answers answers, String email) {
        send.send(number, PART, answers, from(email), null);
        confirm.confirm(token(email));
    }
}
