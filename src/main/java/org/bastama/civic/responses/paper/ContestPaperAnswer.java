package org.bastama.civic.responses.paper;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official says that what a group entered from paper is not the authority's answer; a moderator decides. Once. */
@Component
public class ContestPaperAnswer {

    private final PaperAnswerRepository answers;
    private final PaperAnswers rules;
    private final Timeline timeline;
    private final Clock clock;

    ContestPaperAnswer(PaperAnswerRepository answers, PaperAnswers rules, Timeline timeline, Clock clock) {
        this.answers = answers;
        this.rules = rules;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Objects, publicly. Rejected at {@code objection}, or with {@code responses.paper.settled}. */
    @Transactional
    public void contest(PetitionNumber number, LocalizedText typed, Actor actor) {
        var official = actor.requireAccount();
        var answer = answers.newest(number).orElseThrow(() -> Rejection.of("responses.paper.settled"));
        if (!rules.mayContest(answer, actor)) {
            throw Rejection.of("responses.paper.settled");
        }
        var objection = checked(typed);
        if (!answers.contest(answer, objection, clock.instant(), official)) {
            throw Rejection.of("responses.paper.settled");
        }
        timeline.add(number, "paper_contested", Map.of("authority", answer.authoritySlug()), objection);
    }

    private static LocalizedText checked(LocalizedText typed) {
        var rejections = new Rejections();
        var texts = new EnumMap<Language, String>(Language.class);
        typed.texts().forEach((language, text) -> {
            var clean = rejections.collect("objection", () -> Text.lines(text, Response.LONGEST_REASON));
            texts.put(language, clean == null ? "" : clean);
        });
        var objection = new LocalizedText(texts);
        rejections.require(!objection.isEmpty(), "objection", "responses.reason-missing");
        rejections.throwIfAny();
        return objection;
    }
}
