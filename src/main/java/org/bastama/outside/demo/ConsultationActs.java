package org.bastama.outside.demo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.consultations.AmendConsultation;
import org.bastama.civic.consultations.AnnounceConsultation;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationText;
import org.bastama.civic.consultations.SaveConsultationDraft;
import org.bastama.civic.consultations.StartConsultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.outcome.PublishOutcome;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What authorities ask before they decide, what people propose, and what comes of it. */
@Component
@Profile("demo")
class ConsultationActs {

    private final Stage stage;
    private final Cast cast;
    private final StartConsultation start;
    private final SaveConsultationDraft save;
    private final AnnounceConsultation announce;
    private final AmendConsultation amend;
    private final ConsultationQueries consultations;
    private final ContributionQueries contributions;
    private final AnswerContributions answer;
    private final PublishOutcome publish;
    private final IdeaActs ideas;
    private final DraftTextActs draftTexts;
    private final PollActs polls;
    private final QuestionnaireActs questionnaires;
    private final MeetingActs meetings;
    private final Map<String, ConsultationNumber> begun = new HashMap<>();

    ConsultationActs(
            Stage stage,
            Cast cast,
            StartConsultation start,
            SaveConsultationDraft save,
            AnnounceConsultation announce,
            AmendConsultation amend,
            ConsultationQueries consultations,
            ContributionQueries contributions,
            AnswerContributions answer,
            PublishOutcome publish,
            IdeaActs ideas,
            DraftTextActs draftTexts,
            PollActs polls,
            QuestionnaireActs questionnaires,
            MeetingActs meetings) {
        this.stage = stage;
        this.cast = cast;
        this.start = start;
        this.save = save;
        this.announce = announce;
        this.amend = amend;
        this.consultations = consultations;
        this.contributions = contributions;
        this.answer = answer;
        this.publish = publish;
        this.ideas = ideas;
        this.draftTexts = draftTexts;
        this.polls = polls;
        this.questionnaires = questionnaires;
        this.meetings = meetings;
    }

    /** Puts it on the programme. */
    void rehearse(DemoContent content, DemoConsultation shown) {
        stage.at(stage.ago(shown.announcedDaysAgo()), () -> begin(content, shown));
        ideas.rehearse(content, shown, () -> number(shown), () -> actor(content, shown));
        draftTexts.rehearse(content, shown.key(), () -> number(shown), () -> actor(content, shown));
        polls.rehearse(content, shown, () -> number(shown));
        questionnaires.rehearse(content, shown, () -> number(shown));
        var meeting = shown.meeting();
        if (meeting != null) {
            meetings.rehearse(content, meeting, () -> number(shown), () -> actor(content, shown));
        }
        var amendment = shown.amendment();
        if (amendment != null) {
            stage.at(stage.ago(amendment.daysAgo()), () -> amend(content, shown, amendment));
        }
        var answers = shown.answers();
        if (answers != null) {
            stage.at(
                    stage.ago(answers.daysAgo()),
                    () -> answers.given().forEach(given -> answer(content, shown, given)));
        }
        var outcome = shown.outcome();
        if (outcome != null) {
            stage.at(
                    stage.ago(outcome.daysAgo()),
                    () -> publish.publish(
                            number(shown),
                            outcome.said().localised(),
                            outcome.did().localised(),
                            actor(content, shown)));
        }
    }

    private void begin(DemoContent content, DemoConsultation shown) {
        var actor = actor(content, shown);
        var original = Language.of(shown.original()).orElseThrow();
        var number = start.start(new Consultation.Holders(shown.authority(), null), original, actor);
        begun.put(shown.key(), number);
        var territory = consultations.find(number).orElseThrow().territoryCode();
        var saved = save.save(
                number,
                new ConsultationDraft(
                        text(shown, original),
                        territory,
                        shown.topic(),
                        shown.procedure(),
                        Formats.day(stage.ago(shown.opensDaysAgo())),
                        Formats.day(stage.ago(-shown.lastDayInDays())),
                        parts(content, shown)),
                1,
                actor);
        draftTexts.begin(content, shown.key(), number, actor);
        questionnaires.write(shown, number, actor);
        announce.announce(number, saved.version(), actor);
    }

    private List<ConsultationDraft.DraftPart> parts(DemoContent content, DemoConsultation shown) {
        var forIdeas = new ConsultationDraft.DraftPart(
                Ideas.CODE,
                shown.part().title().localised(),
                shown.part().intro().localised());
        return Stream.of(
                        Optional.of(forIdeas),
                        QuestionnaireActs.part(shown),
                        PollActs.part(shown),
                        draftTexts.part(content, shown.key()),
                        Optional.ofNullable(shown.meeting()).map(meetings::part))
                .flatMap(Optional::stream)
                .toList();
    }

    private static ConsultationText text(DemoConsultation shown, Language original) {
        var versions = new EnumMap<Language, ConsultationText.Version>(Language.class);
        shown.texts()
                .forEach((code, written) -> versions.put(
                        Language.of(code).orElseThrow(),
                        new ConsultationText.Version(
                                written.title(), written.question(), written.why(), written.decides())));
        return new ConsultationText(original, versions);
    }

    private void amend(DemoContent content, DemoConsultation shown, DemoConsultation.Amendment amendment) {
        var consultation = consultations.find(number(shown)).orElseThrow();
        var versions = new EnumMap<Language, ConsultationText.Version>(Language.class);
        consultation.text().versions().forEach((language, version) -> {
            var what = Objects.requireNonNull(amendment.replace().get(language.code()));
            versions.put(
                    language,
                    new ConsultationText.Version(
                            version.title(),
                            version.question().replace(what.getFirst(), what.getLast()),
                            version.why(),
                            version.decides()));
        });
        amend.amend(
                consultation.number(),
                new ConsultationText(consultation.text().original(), versions),
                null,
                amendment.reason().localised(),
                consultation.version(),
                actor(content, shown));
    }

    private void answer(DemoContent content, DemoConsultation shown, DemoConsultation.Given given) {
        var ids = given.ideas().stream()
                .map(idea -> contributions.find(number(shown), idea).orElseThrow())
                .map(Contribution::id)
                .toList();
        answer.answer(
                number(shown),
                ids,
                Disposition.of(given.disposition()).orElseThrow(),
                given.reason().localised(),
                actor(content, shown));
    }

    private ConsultationNumber number(DemoConsultation shown) {
        return Objects.requireNonNull(begun.get(shown.key()));
    }

    private Actor actor(DemoContent content, DemoConsultation shown) {
        return cast.actor(content.person(shown.by()));
    }
}
