package org.bastama.bench.suites;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.data.QueuedMails;
import org.bastama.bench.data.SignRequests;
import org.bastama.bench.load.Answers;
import org.bastama.bench.load.Arrivals;
import org.bastama.bench.load.Load;
import org.bastama.bench.load.Stretch;
import org.bastama.bench.report.Aim;
import org.bastama.bench.server.JavaProcess;

/** Signing while a million mails wait in the outbox, beside signing when none did. */
final class MailsSuite implements Suite {

    private static final int QUEUED = 1_000_000;
    private static final int PETITIONS = 1_000;
    private static final String DATABASE = "mails";
    private static final String EMPTY = "sign, one petition";
    private static final String BEHIND = "sign, one petition, a million mails wait";

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public String about() {
        return "signing while a million mails wait in the outbox";
    }

    @Override
    public boolean isUsual() {
        return false;
    }

    @Override
    public Plan plan(Workshop workshop) {
        workshop.postgres().create(DATABASE);
        var busy = workshop.keep(workshop.portalOnPostgres(DATABASE, DATABASE).start());
        queue(workshop, busy);
        return new Plan(
                List.of(sign(EMPTY, workshop.portal(), workshop), sign(BEHIND, busy, workshop)),
                List.of(Aim.ratio("– sign behind a million mails ÷ behind none", BEHIND, EMPTY, 0.9)));
    }

    private static void queue(Workshop workshop, JavaProcess portal) {
        try (var connection = workshop.postgres().connect(DATABASE)) {
            BenchPetitions.insert(connection, BenchPetitions.numbers(PETITIONS));
            signSome(portal);
            QueuedMails.insert(connection, QUEUED);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** More mails than are sent at once, so that one waits to be copied. */
    private static void signSome(JavaProcess portal) {
        try (var load = new Load(portal.port(), 1, new SignRequests(BenchPetitions.numbers(1)), Answers.ignored())) {
            load.run(Arrivals.closedLoop(), new Stretch(Duration.ZERO, Duration.ofSeconds(2)), () -> {}, () -> {});
        }
    }

    private static HttpMeasure sign(String name, JavaProcess portal, Workshop workshop) {
        return new HttpMeasure(
                name,
                portal,
                workshop.options().connections(),
                Arrivals::closedLoop,
                stretch -> new SignRequests(BenchPetitions.numbers(1)),
                Map.of("postgres", workshop.postgres().cpu()));
    }
}
