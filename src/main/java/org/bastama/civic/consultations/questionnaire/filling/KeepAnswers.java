package org.bastama.civic.consultations.questionnaire.filling;

import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ContributionToken;
import org.bastama.civic.consultations.contributions.OpenParts;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.Questionnaire;
import org.bastama.civic.consultations.questionnaire.QuestionnaireJson;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps answers while somebody gives them, valid or not: for the account, or for whoever has the key. */
@Component
public class KeepAnswers {

    /** The most that is kept of one person, in UTF-16 units of JSON. */
    static final int LONGEST = 200_000;

    private final KeptAnswersRepository repository;
    private final OpenParts parts;
    private final Questionnaires questionnaires;
    private final Clock clock;

    KeepAnswers(KeptAnswersRepository repository, OpenParts parts, Questionnaires questionnaires, Clock clock) {
        this.repository = repository;
        this.parts = parts;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** What the key of a link leads to; empty when it was sent, or forgotten, or there never was any. */
    @Transactional(readOnly = true)
    public Optional<KeptAnswers> find(String key) {
        return ContributionToken.parse(key).flatMap(token -> repository.find(token.number(), token.hash()));
    }

    /** What is kept of a part: of the person who is signed in, else of the key. */
    @Transactional(readOnly = true)
    public Answers find(ConsultationNumber number, int part, @Nullable String key, Actor actor) {
        return owner(number, part, key, actor)
                .flatMap(repository::find)
                .map(KeptAnswers::answers)
                .orElse(Answers.none());
    }

    /**
     * Keeps them instead of those before and gives the key; an empty one for an account, which needs none. A key that is
     * not known, or no longer, gets a new one. Rejected with {@code consultations.unknown}, {@code consultations.closed},
     * {@code consultations.questionnaire.answers-too-long}.
     */
    @Transactional
    public String keep(ConsultationNumber number, int part, @Nullable String key, Answers answers, Actor actor) {
        var open = parts.find(number, part, QuestionnairePart.CODE);
        var json = storable(known(questionnaires.require(open.consultation(), part), answers));
        var owner = owner(number, part, key, actor);
        if (owner.isPresent() && repository.replace(owner.get(), json, clock.instant())) {
            return key == null || actor.isSignedIn() ? "" : key;
        }
        var next = ContributionToken.next(number);
        var account = actor.accountIfAny().orElse(null);
        repository.insert(
                new KeptAnswersRepository.Owner(number, part, account == null ? next.hash() : null, account),
                Ids.next(clock),
                json,
                clock.instant());
        return account == null ? next.toString() : "";
    }

    /** Forgets them, since they are sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(Consultation consultation, int part, @Nullable String key, Actor actor) {
        owner(consultation.number(), part, key, actor).ifPresent(repository::delete);
    }

    static String storable(Answers answers) {
        var json = QuestionnaireJson.write(answers);
        if (json.length() > LONGEST) {
            throw Rejection.of("consultations.questionnaire.answers-too-long");
        }
        return json;
    }

    private static Answers known(Questionnaire questionnaire, Answers answers) {
        var known = Answers.none();
        for (var question : questionnaire.questions().map(Question::key).toList()) {
            var answer = answers.to(question);
            if (answer != null) {
                known = known.with(question, answer);
            }
        }
        return known;
    }

    private static Optional<KeptAnswersRepository.Owner> owner(
            ConsultationNumber number, int part, @Nullable String key, Actor actor) {
        var account = actor.accountIfAny().orElse(null);
        if (account != null) {
            return Optional.of(new KeptAnswersRepository.Owner(number, part, null, account));
        }
        return Optional.ofNullable(key)
                .flatMap(ContributionToken::parse)
                .filter(token -> token.number().equals(number))
                .map(token -> new KeptAnswersRepository.Owner(number, part, token.hash(), null));
    }
}
