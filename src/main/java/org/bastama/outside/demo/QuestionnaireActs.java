package org.bastama.outside.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.questionnaire.Answer;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.Course;
import org.bastama.civic.consultations.questionnaire.Option;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.Questionnaire;
import org.bastama.civic.consultations.questionnaire.QuestionnaireDraft;
import org.bastama.civic.consultations.questionnaire.QuestionnaireJson;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnairePart;
import org.bastama.civic.consultations.questionnaire.filling.SaveQuestionnaire;
import org.bastama.civic.consultations.questionnaire.filling.SendAnswers;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The questionnaires of the demo's consultations, and those who answer them: the same at every first start. */
@Component
@Profile("demo")
class QuestionnaireActs {

    private static final double TO_READ_THE_MAIL = 0.002;
    private static final double SKIPS = 0.15;
    private static final JsonMapper JSON = new JsonMapper();

    private final Stage stage;
    private final Cast cast;
    private final DemoParts parts;
    private final SaveQuestionnaire save;
    private final SendAnswers send;
    private final ConfirmContribution confirm;
    private final Random chance = new Random(2026);
    private int people;

    QuestionnaireActs(
            Stage stage,
            Cast cast,
            DemoParts parts,
            SaveQuestionnaire save,
            SendAnswers send,
            ConfirmContribution confirm) {
        this.stage = stage;
        this.cast = cast;
        this.parts = parts;
        this.save = save;
        this.send = send;
        this.confirm = confirm;
    }

    /** The part of a consultation that has a questionnaire. */
    static Optional<ConsultationDraft.DraftPart> part(DemoConsultation shown) {
        return Optional.ofNullable(shown.questionnaire())
                .map(asked -> new ConsultationDraft.DraftPart(
                        QuestionnairePart.CODE,
                        asked.title().localised(),
                        asked.intro().localised()));
    }

    /** Writes the questions before the announcement. */
    void write(DemoConsultation shown, ConsultationNumber number, Actor actor) {
        var asked = shown.questionnaire();
        if (asked != null) {
            save.save(number, part(number).id(), draft(asked), 0, actor);
        }
    }

    /** Puts the answers on the programme. */
    void rehearse(DemoContent content, DemoConsultation shown, Supplier<ConsultationNumber> number) {
        var asked = shown.questionnaire();
        if (asked == null) {
            return;
        }
        var questionnaire = new Questionnaire(draft(asked).pages());
        for (var i = 0; i < asked.answers(); i++) {
            var daysAgo = asked.fromDaysAgo() - (asked.fromDaysAgo() - asked.untilDaysAgo()) * i / asked.answers();
            var language = Language.all().get(chance.nextInt(Language.all().size()));
            var sender =
                    new Sender(name(content), "reader-" + ++people + "@demo.bastama.example", false, true, language);
            var answers = answers(questionnaire, words(asked, i, language));
            stage.at(
                    stage.ago(daysAgo),
                    () -> send.send(number.get(), part(number.get()).ordinal(), answers, sender, null));
            stage.at(stage.ago(daysAgo - TO_READ_THE_MAIL), () -> confirm.confirm(cast.token(sender.email(), "/k/")));
        }
    }

    private Consultation.Part part(ConsultationNumber number) {
        return parts.of(number, QuestionnairePart.CODE);
    }

    static QuestionnaireDraft draft(DemoConsultation.DemoQuestionnaire asked) {
        return QuestionnaireJson.read(
                JSON.writeValueAsString(Map.of("schema", QuestionnaireJson.SCHEMA, "pages", asked.pages())));
    }

    private String name(DemoContent content) {
        var names = content.names().female();
        return any(names.given()) + " " + any(names.family());
    }

    /** The first ones write something. */
    private static @Nullable String words(DemoConsultation.DemoQuestionnaire asked, int person, Language language) {
        return person < asked.words().size() ? asked.words().get(person).get(language.code()) : null;
    }

    private Answers answers(Questionnaire questionnaire, @Nullable String words) {
        var answers = Answers.none();
        for (var question : questionnaire.questions().toList()) {
            var isShown = Course.of(questionnaire, answers).pages().stream()
                    .anyMatch(page -> page.questions().contains(question));
            if (isShown && (question.required() || chance.nextDouble() > SKIPS)) {
                var answer = answer(question, words);
                answers = answer == null ? answers : answers.with(question.key(), answer);
            }
        }
        return answers;
    }

    private @Nullable Answer answer(Question question, @Nullable String words) {
        return switch (question.kind()) {
            case QuestionKind.Single kind -> new Answer.Choice(rather(kind.options()));
            case QuestionKind.Multiple kind ->
                new Answer.Choices(some(kind.options(), Math.max(1, kind.least()), kind.most()));
            case QuestionKind.Ranking kind ->
                new Answer.Order(some(
                        kind.options(), kind.options().size(), kind.options().size()));
            case QuestionKind.Scale kind ->
                new Answer.Grade(kind.from() + (int) (Math.sqrt(chance.nextDouble()) * (kind.to() - kind.from() + 1)));
            case QuestionKind.Amount kind -> amount(kind);
            case QuestionKind.Day _ -> new Answer.Day(Formats.day(stage.ago(80.0 + chance.nextInt(200))));
            case QuestionKind.FreeText _ -> words == null ? null : new Answer.FreeText(words);
            case QuestionKind.Matrix kind -> rows(kind);
            case QuestionKind.Attachment _ -> null;
        };
    }

    private Answer amount(QuestionKind.Amount kind) {
        var share = BigDecimal.valueOf(chance.nextDouble() * chance.nextDouble());
        return new Answer.Amount(kind.least()
                .add(kind.most().subtract(kind.least()).multiply(share))
                .setScale(kind.decimals(), RoundingMode.DOWN));
    }

    private Answer rows(QuestionKind.Matrix kind) {
        var rows = new LinkedHashMap<String, String>();
        kind.rows().forEach(row -> rows.put(row.key(), rather(kind.columns())));
        return new Answer.Rows(rows);
    }

    /** The first ones more often than the last. */
    private String rather(List<Option> options) {
        var at = (int) (chance.nextDouble() * Math.sqrt(chance.nextDouble()) * options.size());
        return options.get(at).key();
    }

    private List<String> some(List<Option> options, int least, int most) {
        var keys = new ArrayList<>(options.stream().map(Option::key).toList());
        // Often as they stand, so that not all come out equal.
        if (chance.nextInt(3) > 0) {
            Collections.shuffle(keys, chance);
        }
        return keys.subList(0, least + chance.nextInt(most - least + 1));
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
