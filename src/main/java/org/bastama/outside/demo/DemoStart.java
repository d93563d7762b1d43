package org.bastama.outside.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.foundation.shared.DemoMarks;
import org.bastama.foundation.shared.PortalProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays the demo content on the first start on a data directory, before the web server opens: nobody sees half of it.
 * A file in the data directory says that it was played. Commands do not play it. With {@code bastama.demo.content=people}
 * there are people to sign in as and nothing that they did.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    /** Before Spring Boot's web server, which starts in phase {@code Integer.MAX_VALUE - 2048}. */
    private static final int PHASE = Integer.MAX_VALUE - 4096;

    private final boolean serving;
    private final boolean peopleOnly;
    private final Path begun;
    private final Path played;
    private final AccountQueries people;
    private final Stage stage;
    private final AccountActs accounts;
    private final GroupActs groups;
    private final PetitionActs petitions;
    private final AnswerActs answers;
    private final OfficialActs acts;
    private final PaperActs papers;
    private final ColleagueActs desks;
    private final AfterActs after;
    private final ConsultationActs consultations;

    private volatile boolean running;

    DemoStart(
            @Value("${bastama.jobs:all}") String jobs,
            @Value("${bastama.demo.content:all}") String shown,
            PortalProperties properties,
            AccountQueries people,
            Stage stage,
            AccountActs accounts,
            GroupActs groups,
            PetitionActs petitions,
            AnswerActs answers,
            OfficialActs acts,
            PaperActs papers,
            ColleagueActs desks,
            AfterActs after,
            ConsultationActs consultations) {
        this.serving = jobs.equals("all");
        this.peopleOnly = shown.equals("people");
        this.begun = properties.data().resolve(DemoMarks.BEGUN);
        this.played = properties.data().resolve(DemoMarks.PLAYED);
        this.people = people;
        this.stage = stage;
        this.accounts = accounts;
        this.groups = groups;
        this.petitions = petitions;
        this.answers = answers;
        this.acts = acts;
        this.papers = papers;
        this.desks = desks;
        this.after = after;
        this.consultations = consultations;
    }

    @Override
    public void start() {
        running = true;
        if (serving && !Files.exists(played)) {
            LOG.info("First start: playing the demo content, this takes about a minute");
            begin();
            play(DemoContent.read());
            remember();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void play(DemoContent content) {
        accounts.rehearse(content);
        if (!peopleOnly) {
            rehearse(content);
        }
        stage.play();
    }

    /** Puts on the programme what people did. */
    private void rehearse(DemoContent content) {
        content.groups().forEach(group -> groups.rehearse(content, group));
        content.petitions().forEach(petition -> petitions.rehearse(content, petition));
        content.petitions().forEach(petition -> answers.rehearse(content, petition));
        content.petitions().forEach(petition -> acts.rehearse(content, petition));
        content.petitions().forEach(petition -> papers.rehearse(content, petition));
        content.desks().forEach(desk -> desks.rehearse(content, desk));
        content.petitions().forEach(petition -> after.rehearse(content, petition));
        content.consultations().forEach(shown -> consultations.rehearse(content, shown));
    }

    /** Marks a beginning on an empty portal only: what somebody made before is never thrown away. */
    private void begin() {
        try {
            if (people.staff().isEmpty()) {
                Files.createFile(begun);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember() {
        try {
            Files.createFile(played);
            Files.deleteIfExists(begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
