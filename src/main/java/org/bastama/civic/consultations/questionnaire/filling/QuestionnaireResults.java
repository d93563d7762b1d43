package org.bastama.civic.consultations.questionnaire.filling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.ConfirmationTimes;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.results.QuestionResult;
import org.bastama.civic.consultations.questionnaire.results.Results;
import org.bastama.foundation.shared.SmallCells;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was answered, from its counters. Until nothing can be added any more only the number of people is told: whoever
 * looked before and after an answer would know it.
 */
@Component
public class QuestionnaireResults {

    private final Questionnaires questionnaires;
    private final AnswerCountRepository counts;
    private final ConfirmationTimes times;
    private final Clock clock;

    QuestionnaireResults(
            Questionnaires questionnaires, AnswerCountRepository counts, ConfirmationTimes times, Clock clock) {
        this.questionnaires = questionnaires;
        this.counts = counts;
        this.times = times;
        this.clock = clock;
    }

    /** A question, and what was answered to it. */
    public record Answered(Question question, QuestionResult result) {}

    /**
     * The results of a part.
     *
     * @param people how many answered
     * @param shown whether what they answered is told yet
     * @param from when it is
     * @param questions in their order; none before
     */
    public record Told(int people, boolean shown, Instant from, List<Answered> questions) {

        public Told {
            questions = List.copyOf(questions);
        }
    }

    /** What is told now of a part of a consultation that was announced. */
    @Transactional(readOnly = true)
    public Told of(Consultation consultation, int part) {
        var from = times.confirmUntil(consultation);
        if (clock.instant().isBefore(from)) {
            return new Told(counts.people(consultation.number(), part), false, from, List.of());
        }
        var counters = counts.of(consultation.number(), part);
        var people = (int) counters.of(AnswerCountRepository.EVERYBODY);
        return new Told(
                people,
                true,
                from,
                questionnaires
                        .find(consultation.number(), part)
                        .map(questionnaire -> {
                            var results = Results.of(questionnaire, counters, SmallCells.FIVE)
                                    .iterator();
                            return questionnaire
                                    .questions()
                                    .map(question -> new Answered(question, results.next()))
                                    .toList();
                        })
                        .orElse(List.of()));
    }
}
