package org.bastama.civic.consultations.questionnaire.filling;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.PartKind;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;

/** The kind of parts that ask the same questions of everybody. */
@Component
public class QuestionnairePart implements PartKind {

    /** Its code. */
    public static final String CODE = "questionnaire";

    private static final int ORDER = 10;

    private final Questionnaires questionnaires;
    private final QuestionnaireRepository repository;
    private final QuestionnaireResults results;

    QuestionnairePart(Questionnaires questionnaires, QuestionnaireRepository repository, QuestionnaireResults results) {
        this.questionnaires = questionnaires;
        this.repository = repository;
        this.results = results;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public int mostOfOne() {
        return 1;
    }

    @Override
    public Map<String, Object> results(Consultation consultation, Consultation.Part part, Language language) {
        return ToldResults.of(results.of(consultation, part.ordinal()), language);
    }

    @Override
    public void requireReady(Consultation consultation, Consultation.Part part, Rejections rejections) {
        var problems = questionnaires
                .written(consultation.number(), part.id())
                .draft()
                .problems(consultation.text().languages());
        rejections.require(
                problems.isEmpty(),
                "part." + part.ordinal() + ".content",
                "consultations.questionnaire.unfinished",
                problems.size());
    }

    @Override
    public void keepOnly(ConsultationNumber number, Set<UUID> partIds) {
        repository.keepOnly(number, partIds);
    }
}
