package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.questionnaire.QuestionnaireDraft;
import org.bastama.civic.consultations.questionnaire.filling.AmendQuestionnaire;
import org.bastama.civic.consultations.questionnaire.filling.Questionnaires;
import org.bastama.civic.consultations.questionnaire.filling.SaveQuestionnaire;
import org.bastama.civic.consultations.ui.ConsultationNavigation;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Where the questions of a part are written, while its consultation is a draft. */
@Route(value = "my/consultations/:number/parts/:part/questions", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/consultations.css")
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LEAD = "consultations.questionnaire.edit.lead";

    private final QuestionnaireAddresses addresses;
    private final Questionnaires questionnaires;
    private final SaveQuestionnaire save;
    private final AmendQuestionnaire amend;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Paragraph status = Written.small("");
    private final Paragraph unfinished = Written.small("");
    private int version;

    QuestionsView(
            QuestionnaireAddresses addresses,
            Questionnaires questionnaires,
            SaveQuestionnaire save,
            AmendQuestionnaire amend,
            CurrentActor currentActor,
            Clock clock) {
        this.addresses = addresses;
        this.questionnaires = questionnaires;
        this.save = save;
        this.amend = amend;
        this.currentActor = currentActor;
        this.clock = clock;
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.questionnaire.edit.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var consultation = addresses.written(parameters).orElseThrow(NotFoundException::new);
        var part = QuestionnaireAddresses.part(consultation, parameters).orElseThrow(NotFoundException::new);
        var written = questionnaires.written(consultation.number(), part.id());
        version = written.version();
        removeAll();
        var isDraft = consultation.state() == ConsultationState.DRAFT;
        var title = part.title().in(ReaderLanguage.get());
        add(
                new H1(title.isEmpty() ? getPageTitle() : getPageTitle() + ": " + title),
                new Paragraph(new Anchor(
                        "/" + ConsultationNavigation.workspace(consultation.number()),
                        getTranslation("consultations.preview.back"))),
                new Paragraph(new Anchor(
                        "/" + ConsultationNavigation.preview(consultation.number()),
                        getTranslation("consultations.workspace.preview"))),
                new Paragraph(getTranslation(isDraft ? LEAD : LEAD + "-amend")),
                status,
                unfinished);
        var editor = new QuestionnaireEditor(written.draft());
        add(editor);
        if (isDraft) {
            editor.onChange(() -> save(consultation, part, editor));
        } else {
            editor.onChange(() -> tell(consultation, editor));
            add(amendment(consultation, part, editor));
        }
        tell(consultation, editor);
    }

    private Component amendment(Consultation consultation, Consultation.Part part, QuestionnaireEditor editor) {
        return new AmendQuestionsForm(
                reason -> amend.amend(
                        consultation.number(), part.id(), editor.typed(), reason, version, currentActor.get()),
                () -> version++);
    }

    private void save(Consultation consultation, Consultation.Part part, QuestionnaireEditor editor) {
        var draft = editor.typed();
        if (Rejected.handle(
                () -> version = save.save(consultation.number(), part.id(), draft, version, currentActor.get()))) {
            status.setText(getTranslation(
                    "consultations.form.saved", Formats.dateTime(ReaderLanguage.get(), clock.instant())));
        } else {
            status.setText(getTranslation("consultations.form.not-saved"));
        }
        tell(consultation, editor);
    }

    /** What is left to do stands where it is to be done, and how much it is above. */
    private void tell(Consultation consultation, QuestionnaireEditor editor) {
        QuestionnaireDraft draft = editor.typed();
        var problems = draft.problems(consultation.text().languages());
        editor.tell(problems);
        unfinished.setText(getTranslation("consultations.questionnaire.edit.left", problems.size()));
    }
}
