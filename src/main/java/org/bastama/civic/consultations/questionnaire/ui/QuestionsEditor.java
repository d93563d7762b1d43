package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnairePart;
import org.bastama.civic.consultations.questionnaire.filling.Questionnaires;
import org.bastama.civic.consultations.ui.PartContent;
import org.bastama.civic.consultations.ui.PartEditor;
import org.bastama.foundation.shell.ReaderLanguage;

/** Leads to the questions of a part, which have a view of their own: to write them, and later to correct their texts. */
@org.springframework.stereotype.Component
class QuestionsEditor implements PartEditor {

    private final Questionnaires questionnaires;
    private final ConsultationGuard guard;
    private final CurrentActor currentActor;

    QuestionsEditor(Questionnaires questionnaires, ConsultationGuard guard, CurrentActor currentActor) {
        this.questionnaires = questionnaires;
        this.guard = guard;
        this.currentActor = currentActor;
    }

    @Override
    public String kind() {
        return QuestionnairePart.CODE;
    }

    @Override
    public PartContent draft(ConsultationNumber number, DraftPart part, Runnable changed) {
        return new QuestionsWay(
                QuestionnaireAddresses.path(number, part.id()),
                questionnaires.written(number, part.id()).draft());
    }

    @Override
    public Optional<Component> desk(Consultation consultation, Consultation.Part part, Runnable changed) {
        if (!guard.of(consultation, currentActor.get()).mayAmend()) {
            return Optional.empty();
        }
        var way = new Anchor("/" + QuestionnaireAddresses.path(consultation.number(), part.id()));
        way.setText(way.getTranslation("consultations.kind.questionnaire.amend") + ": "
                + part.title().in(ReaderLanguage.get()));
        return Optional.of(new Paragraph(way));
    }
}
