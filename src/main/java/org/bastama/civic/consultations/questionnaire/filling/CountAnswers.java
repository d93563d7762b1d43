package org.bastama.civic.consultations.questionnaire.filling;

import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ContributionStepped;
import org.bastama.civic.consultations.contributions.ContributorsForgotten;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.results.AnswerCells;
import org.bastama.civic.consultations.questionnaire.results.Cell;
import org.bastama.foundation.files.Files;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts answers with their confirmation, and takes them out when they are taken back; both while the consultation's row is
 * held. What a moderator hides are words: the choices beside them stay counted.
 */
@Component
class CountAnswers {

    private final Questionnaires questionnaires;
    private final SentAnswersRepository sent;
    private final AnswerCountRepository counts;
    private final Files files;

    CountAnswers(Questionnaires questionnaires, SentAnswersRepository sent, AnswerCountRepository counts, Files files) {
        this.questionnaires = questionnaires;
        this.sent = sent;
        this.counts = counts;
        this.files = files;
    }

    /** Counts one person. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(ConsultationNumber consultation, int part, Answers answers) {
        counts.add(consultation, part, cells(consultation, part, answers));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContributionStepped stepped) {
        sent.find(stepped.consultation(), stepped.id()).ifPresent(answers -> {
            switch (stepped.step()) {
                case CONFIRMED -> add(stepped.consultation(), stepped.part(), answers);
                case DELETED -> {
                    if (stepped.counted()) {
                        var cells = cells(stepped.consultation(), stepped.part(), answers);
                        counts.remove(stepped.consultation(), stepped.part(), cells);
                    }
                    sent.delete(stepped.consultation(), stepped.id());
                    AnswerFiles.ids(answers).forEach(files::delete);
                }
            }
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContributorsForgotten forgotten) {
        sent.withFiles(forgotten.consultation()).stream()
                .flatMap(answers -> AnswerFiles.ids(answers).stream())
                .forEach(files::delete);
        sent.deleteAll(forgotten.consultation());
    }

    private List<Cell> cells(ConsultationNumber consultation, int part, Answers answers) {
        var cells = new ArrayList<Cell>();
        cells.add(AnswerCountRepository.EVERYBODY);
        questionnaires
                .find(consultation, part)
                .ifPresent(questionnaire -> cells.addAll(AnswerCells.of(questionnaire, answers)));
        return cells;
    }
}
