package org.bastama.outside.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.opinionmap.OpinionMaps;
import org.bastama.civic.consultations.opinionmap.OpinionQueries;
import org.bastama.civic.consultations.opinionmap.SeedStatements;
import org.bastama.civic.consultations.opinionmap.SendBallot;
import org.bastama.civic.consultations.opinionmap.SendStatement;
import org.bastama.civic.consultations.opinionmap.Statement;
import org.bastama.civic.consultations.opinionmap.VoterLinks;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.demo.DemoConsultation.DemoPoll;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People who vote on statements, in camps that think much alike, the same ones at every first start. */
@Component
@Profile("demo")
class PollActs {

    /** Behind the part that takes ideas. */
    private static final int PART = 2;

    private static final double TO_READ_THE_MAIL = 0.01;

    /** How many of a hundred statements somebody votes on, and on how many of those as the camp does. */
    private static final int SEEN = 85;

    private static final int ALIKE = 88;

    private final Stage stage;
    private final Cast cast;
    private final ConsultationQueries consultations;
    private final OpinionQueries opinions;
    private final SendBallot sendBallot;
    private final VoterLinks links;
    private final SendStatement sendStatement;
    private final ConfirmContribution confirm;
    private final Random chance = new Random(2021);
    private int voters;

    PollActs(
            Stage stage,
            Cast cast,
            ConsultationQueries consultations,
            OpinionQueries opinions,
            SendBallot sendBallot,
            VoterLinks links,
            SendStatement sendStatement,
            ConfirmContribution confirm) {
        this.stage = stage;
        this.cast = cast;
        this.consultations = consultations;
        this.opinions = opinions;
        this.sendBallot = sendBallot;
        this.links = links;
        this.sendStatement = sendStatement;
        this.confirm = confirm;
    }

    /** The part of a draft. */
    static ConsultationDraft.DraftPart part(DemoPoll poll) {
        var statements =
                poll.statements().stream().map(DemoContent.Texts::localised).toList();
        return new ConsultationDraft.DraftPart(
                OpinionMaps.CODE,
                poll.title().localised(),
                poll.intro().localised(),
                new SeedStatements(statements).toContent());
    }

    /** Puts it on the programme, from so many days ago. */
    void rehearse(DemoContent content, DemoPoll poll, int fromDaysAgo, Supplier<ConsultationNumber> number) {
        poll.sent().forEach(sent -> {
            var person = content.person(sent.who());
            var language = Language.of(person.language()).orElseThrow();
            stage.at(
                    stage.ago(sent.daysAgo()),
                    () -> sendStatement.send(
                            number.get(),
                            PART,
                            sent.text(),
                            new Sender(person.name(), person.email(), sent.showsName(), true, language)));
            stage.at(
                    stage.ago(sent.daysAgo() - TO_READ_THE_MAIL),
                    () -> confirm.confirm(cast.token(person.email(), "/k/")));
        });
        poll.camps().forEach(camp -> {
            for (var person = 0; person < camp.people(); person++) {
                votes(camp.leans(), fromDaysAgo * chance.nextDouble(), number);
            }
        });
    }

    private void votes(String leans, double daysAgo, Supplier<ConsultationNumber> number) {
        var email = "voter-" + ++voters + "@demo.bastama.example";
        var language = Language.all().get(chance.nextInt(Language.all().size()));
        var seed = chance.nextLong();
        stage.at(
                stage.ago(daysAgo + TO_READ_THE_MAIL),
                () -> sendBallot.send(number.get(), PART, choices(leans, number.get(), seed), email, true, language));
        stage.at(stage.ago(daysAgo), () -> links.confirm(cast.token(email, "/k/votes/")));
    }

    private Map<Long, Choice> choices(String leans, ConsultationNumber number, long seed) {
        var own = new Random(seed);
        var consultation = consultations.find(number).orElseThrow();
        var choices = new HashMap<Long, Choice>();
        for (var statement :
                opinions.statements(consultation, consultation.part(PART).orElseThrow())) {
            if (own.nextInt(100) < SEEN) {
                choices.put(statement.number(), own.nextInt(100) < ALIKE ? lean(leans, statement) : any(own));
            }
        }
        return choices;
    }

    /** What people send, most agree with. */
    private static Choice lean(String leans, Statement statement) {
        if (statement.contribution() != null) {
            return Choice.AGREE;
        }
        return switch (leans.charAt((int) statement.number() - 1)) {
            case 'a' -> Choice.AGREE;
            case 'd' -> Choice.DISAGREE;
            default -> Choice.PASS;
        };
    }

    private static Choice any(Random own) {
        return List.of(Choice.values()).get(own.nextInt(Choice.values().length));
    }
}
