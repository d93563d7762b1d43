package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnairePart;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnaireResults;
import org.bastama.civic.consultations.questionnaire.filling.Questionnaires;
import org.bastama.civic.consultations.ui.PartSection;
import org.bastama.civic.consultations.ui.PublicContributions;
import org.bastama.foundation.shared.Messages;

/** A questionnaire on its consultation's page: the form while it is open, what was answered after. */
@org.springframework.stereotype.Component
class QuestionnaireSection implements PartSection {

    private final Questionnaires questionnaires;
    private final QuestionnaireResults results;
    private final PublicContributions contributions;
    private final FillingDesk desk;
    private final SentFiles sentFiles;
    private final Messages messages;

    QuestionnaireSection(
            Questionnaires questionnaires,
            QuestionnaireResults results,
            PublicContributions contributions,
            FillingDesk desk,
            SentFiles sentFiles,
            Messages messages) {
        this.questionnaires = questionnaires;
        this.results = results;
        this.contributions = contributions;
        this.desk = desk;
        this.sentFiles = sentFiles;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return QuestionnairePart.CODE;
    }

    @Override
    public Component of(Consultation consultation, Consultation.Part part, boolean preview) {
        var section = new Div();
        // Only then the page's address is known, in which the key of kept answers stands.
        section.addAttachListener(attached -> {
            if (attached.isInitialAttach()) {
                fill(section, consultation, part, preview);
            }
        });
        return section;
    }

    private void fill(Div section, Consultation consultation, Consultation.Part part, boolean preview) {
        section.removeAll();
        Runnable again = () -> fill(section, consultation, part, preview);
        if (!preview) {
            files(consultation, part).ifPresent(section::add);
        }
        section.add(form(consultation, part, preview, again));
        if (consultation.state().isPublic()) {
            section.add(new ResultsPart(results.of(consultation, part.ordinal()), messages));
            said(consultation, part, again).ifPresent(section::add);
        }
    }

    private Component form(Consultation consultation, Consultation.Part part, boolean preview, Runnable again) {
        if (!preview && !consultation.takesContributions(desk.now())) {
            return PublicContributions.notTaken(consultation);
        }
        if (!preview && desk.hasAnswered(consultation, part.ordinal())) {
            return notice("consultations.questionnaire.answered-already");
        }
        return questionnaires
                .find(consultation.number(), part.ordinal())
                .<Component>map(questionnaire ->
                        new AnswersForm(desk, consultation, part.ordinal(), questionnaire, preview, again))
                .orElseGet(() -> notice("consultations.questionnaire.not-written"));
    }

    /** What people wrote in words; nothing while nobody wrote anything, for not every questionnaire asks for that. */
    private Optional<Component> said(Consultation consultation, Consultation.Part part, Runnable again) {
        if (!desk.hasWords(consultation, part.ordinal())) {
            return Optional.empty();
        }
        var section = new Section();
        section.add(
                new H3(section.getTranslation("consultations.questionnaire.said")),
                contributions.of(
                        consultation,
                        part,
                        "consultations.questionnaire.said-count",
                        "consultations.questionnaire.said-all",
                        again));
        return Optional.of(section);
    }

    /** For whoever has answered, and is asked for files. */
    private Optional<Component> files(Consultation consultation, Consultation.Part part) {
        return desk.own(consultation, part.ordinal())
                .filter(own -> !desk.asked(own).isEmpty())
                .map(own -> new FilesPart(
                        () -> desk.asked(own), (question, name, content) -> desk.attach(own, question, name, content)));
    }

    @Override
    public Optional<Component> forHolders(Contribution contribution) {
        return sentFiles.of(contribution);
    }

    private static Paragraph notice(String key) {
        var notice = new Paragraph();
        notice.setText(notice.getTranslation(key));
        notice.addClassName("b-notice");
        return notice;
    }
}
