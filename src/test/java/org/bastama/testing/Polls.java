package org.bastama.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.opinionmap.OpinionMaps;
import org.bastama.civic.consultations.opinionmap.SeedStatements;
import org.bastama.civic.consultations.opinionmap.SendBallot;
import org.bastama.civic.consultations.opinionmap.VoterLinks;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.jobs.RecurringJobs;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.context.ApplicationContext;

/** Consultations whose one part is an opinion map, and crowds who vote in it. */
public final class Polls {

    /** The ordinal of the part. */
    public static final int PART = 1;

    /** How many statements it begins with. */
    public static final int SEEDS = 10;

    private final ApplicationContext context;
    private final ConsultationStage stage;
    private final TestClock clock;

    /** With the use cases of a context. */
    public Polls(ApplicationContext context, TestClock clock) {
        this.context = context;
        this.stage = context.getBean(ConsultationStage.class);
        this.clock = clock;
    }

    /** A draft of an official, as it was typed. */
    public ConsultationNumber draft(Actor official, String content) {
        return stage.draft(official, ConsultationStage.QUIET_STREETS, part(content));
    }

    /** An open one. */
    public ConsultationNumber open(Actor official) {
        var number = draft(official, seeds(SEEDS));
        stage.open(number, official);
        return number;
    }

    /** At a time, by when the job has opened and closed what was due. */
    public void at(Instant now) {
        stage.at(now);
    }

    /** Draws what may be drawn. */
    public void draw() {
        context.getBean(RecurringJobs.class).run("consultations.draw-opinion-maps");
    }

    /** A draft whose part has this content. */
    public static ConsultationDraft draft(String content) {
        return ConsultationStage.content(ConsultationStage.QUIET_STREETS, part(content));
    }

    private static DraftPart part(String content) {
        return new DraftPart(
                OpinionMaps.CODE,
                LocalizedText.of(null, "Что вы думаете?", "What do you think?"),
                LocalizedText.empty(),
                content);
    }

    /** So many statements, in Russian and English. */
    public static String seeds(int count) {
        var texts = new ArrayList<LocalizedText>();
        for (var i = 1; i <= count; i++) {
            texts.add(LocalizedText.of(null, "Высказывание " + i, "Statement " + i));
        }
        return new SeedStatements(texts).toContent();
    }

    /** Votes of a mailbox that has confirmed them; a second passes. */
    public void voted(ConsultationNumber number, String email, Map<Long, Choice> choices) {
        clock.advance(Duration.ofSeconds(1));
        context.getBean(SendBallot.class).send(number, PART, choices, email, true, Language.EN);
        context.getBean(VoterLinks.class).confirm(token(email));
    }

    /** The token of a voter's newest mail. */
    public String token(String email) {
        return context.getBean(SentMails.class).to(new EmailAddress(email), 50).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.contains("/k/votes/"))
                .findFirst()
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .orElseThrow();
    }

    /** Two camps of so many people each, {@code voter0@example.kz} and so on. */
    public void camps(ConsultationNumber number, int each) {
        for (var person = 0; person < 2 * each; person++) {
            voted(number, "voter" + person + "@example.kz", camp(person < each));
        }
    }

    /**
     * What a camp votes: all agree with statement 1; the first camp agrees with the even ones and rejects the odd ones, the
     * other one the other way round; the last statement is passed.
     */
    public static Map<Long, Choice> camp(boolean first) {
        var choices = new HashMap<Long, Choice>();
        choices.put(1L, Choice.AGREE);
        for (var statement = 2L; statement < SEEDS; statement++) {
            choices.put(statement, statement % 2 == 0 == first ? Choice.AGREE : Choice.DISAGREE);
        }
        choices.put((long) SEEDS, Choice.PASS);
        return choices;
    }
}
