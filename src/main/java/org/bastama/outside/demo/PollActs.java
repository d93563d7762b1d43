package org.bastama.outside.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.bastama.civic.consultations.Consultation;
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
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People who vote on statements, in camps that think much alike, the same ones at every first start. */
@Component
@Profile("demo")
class PollActs {

    private static final double TO_READ_THE_MAIL = 0.01;

    /** How many of a hundred statements somebody votes on, and on how many of those as the camp does. */
    private static final int SEEN = 85;

    private static final int ALIKE = 88;

    private final Stage stage;
    private final Cast cast;
    private final ConsultationQueries consultations;
    private final DemoParts parts;
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
            DemoParts parts,
            OpinionQueries opinions,
            SendBallot sendBallot,
            VoterLinks links,
            SendStatement sendStatement,
            ConfirmContribution confirm) {
        this.stage = stage;
        this.cast = cast;
        this.consultations = consultations;
        this.parts = parts;
        this.opinions = opinions;
        this.sendBallot = sendBallot;
        this.links = links;
        this.sendStatement = sendStatement;
        this.confirm = confirm;
    }

    /** The part of a consultation that has statements. */
    static Optional<ConsultationDraft.DraftPart> part(DemoConsultation shown) {
        return Optional.ofNullable(shown.poll())
                .map(poll -> new ConsultationDraft.DraftPart(
                        OpinionMaps.CODE,
                        poll.title().localised(),
                        poll.intro().localised(),
                        new SeedStatements(poll.statements().stream()
                                        .map(DemoContent.Texts::localised)
                                        .toList())
                                .toContent()));
    }

    /** Puts votes on the programme, from the first day on until the last one or today, and statements. */
    void rehearse(DemoContent content, DemoConsultation shown, Supplier<ConsultationNumber> number) {
        var poll = shown.poll();
        if (poll == null) {
            return;
        }
        poll.sent().forEach(sent -> send(content, sent, number));
        var until = Math.max(0, 1 - shown.lastDayInDays());
        var days = shown.opensDaysAgo() - 1 - until;
        poll.camps().forEach(camp -> {
            for (var person = 0; person < camp.people(); person++) {
                votes(camp.leans(), until + days * chance.nextDouble(), number);
            }
        });
    }

    private void send(DemoContent content, DemoConsultation.Sent sent, Supplier<ConsultationNumber> number) {
        var person = content.person(sent.who());
        var language = Language.of(person.language()).orElseThrow();
        stage.at(
                stage.ago(sent.daysAgo()),
                () -> sendStatement.send(
                        number.get(),
                        part(number.get()).ordinal(),
                        sent.text(),
                        new Sender(person.name(), person.email(), sent.showsName(), true, language)));
        stage.at(
                stage.ago(sent.daysAgo() - TO_READ_THE_MAIL), () -> confirm.confirm(cast.token(person.email(), "/k/")));
    }

    private Consultation.Part part(ConsultationNumber number) {
        return parts.of(number, OpinionMaps.CODE);
    }

    private void votes(String leans, double daysAgo, Supplier<ConsultationNumber> number) {
        var email = "voter-" + ++voters + "@demo.bastama.example";
        var language = Language.all().get(chance.nextInt(Language.all().size()));
        var seed = chance.nextLong();
        stage.at(
                stage.ago(daysAgo + TO_READ_THE_MAIL),
                () -> sendBallot.send(
                        number.get(),
                        part(number.get()).ordinal(),
                        choices(leans, number.get(), seed),
                        email,
                        true,
                        language));
        stage.at(stage.ago(daysAgo), () -> links.confirm(cast.token(email, "/k/votes/")));
    }

    private Map<Long, Choice> choices(String leans, ConsultationNumber number, long seed) {
        var own = new Random(seed);
        var consultation = consultations.find(number).orElseThrow();
        var choices = new HashMap<Long, Choice>();
        for (var statement : opinions.statements(consultation, part(number))) {
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
