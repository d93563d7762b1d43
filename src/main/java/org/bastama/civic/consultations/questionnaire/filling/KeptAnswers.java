package org.bastama.civic.consultations.questionnaire.filling;

import java.time.Instant;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.questionnaire.Answers;

/** Answers that somebody has given so far and not sent yet. */
public record KeptAnswers(ConsultationNumber consultation, int part, Answers answers, Instant changedAt) {}
