package org.bastama.bench.cases;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.bastama.bench.Options;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.CaseRows;
import org.bastama.bench.data.Times;
import org.bastama.bench.load.Visitor;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.responses.DeadlineDates;
import org.bastama.civic.responses.DeskFilter;
import org.bastama.civic.responses.DeskQueries;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.Role;

/**
 * The desk and the scoreboard with 10,000 cases of 200 authorities, and the jobs of terms when 100,000 of them are due on
 * one day: on PostgreSQL, in this process.
 */
public final class CasesTrial {

    /** Its name on the command line. */
    public static final String NAME = "cases";

    /** What it does, in a line. */
    public static final String ABOUT =
            "desk, scoreboard, and the jobs of terms with 10,000 cases and 100,000 deadlines; not among the others";

    private static final int CASES = 10_000;
    private static final int AUTHORITIES = 200;
    private static final int TIMES = 200;
    private static final int BEFORE = 100;
    private static final double MOST_MILLIS = 150;
    private static final double MOST_SECONDS = 60;
    private static final UUID OFFICIAL = new UUID(9, 1);

    private final Workshop workshop;
    private final PrintStream progress = System.out;
    private final List<String> rows = new ArrayList<>();
    private boolean holds = true;

    public CasesTrial(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Tells what was measured; whether the aims hold. */
    public boolean run() {
        try (var portal = new CasesPortal(workshop)) {
            var authorities = authorities(portal);
            load(portal, authorities);
            job(portal, "responses.scoreboard", "counting the scoreboard, %,d new cases".formatted(CASES));
            pages(portal, authorities.getFirst());
            terms(portal, authorities);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tell();
    }

    private static List<String> authorities(CasesPortal portal) throws SQLException {
        var slugs = new ArrayList<String>();
        try (var connection = portal.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select slug from authorities.authority order by slug limit " + AUTHORITIES)) {
            while (found.next()) {
                slugs.add(found.getString(1));
            }
        }
        return slugs;
    }

    private void load(CasesPortal portal, List<String> authorities) throws SQLException {
        try (var connection = portal.connect()) {
            new CaseRows(connection, Times.now()).cases(CASES, authorities);
        }
        portal.execute(
                "insert into accounts.account (id, email, mailbox, name, language, state, created_at) values ('"
                        + OFFICIAL + "', 'o@example.kz', 'o@example.kz', 'Official', 'ru', 'ACTIVE', now())",
                "insert into accounts.account_role (account_id, role, granted_at) values ('" + OFFICIAL
                        + "', 'OFFICIAL', now())",
                "insert into authorities.official (authority_slug, account_id, since) values ('"
                        + authorities.getFirst() + "', '" + OFFICIAL + "', now() - interval '1 day')",
                "analyze");
        progress.println("cases are there");
    }

    private void pages(CasesPortal portal, String largest) {
        var desk = portal.bean(DeskQueries.class);
        var official = Actor.of(new AccountId(OFFICIAL), "Official", Set.of(Role.OFFICIAL));
        var filter = new DeskFilter(DeskFilter.Show.OPEN, null);
        times("desk: what it reads", () -> desk.list(official, filter, Paging.first(20)));
        try (var page = new DeskPage(portal.context(), OFFICIAL)) {
            times("desk: the whole view, without HTTP", page::open);
            times("  of which the page left for", page::openOther);
        }
        var visitor = new Visitor(portal.port());
        times("scoreboard, full page (5 requests)", () -> visitor.visit("/scoreboard"));
        times("page of an authority, full page (5 requests)", () -> visitor.visit("/authorities/" + largest));
        times("cases behind a number, full page (5 requests)", () -> visitor.visit("/scoreboard/" + largest));
        try (var client = HttpClient.newHttpClient()) {
            var base = "http://127.0.0.1:" + portal.port() + "/api/v1/";
            times(
                    "API: scoreboard of an authority",
                    () -> get(client, base + "authorities/" + largest + "/scoreboard"));
            times("API: ranking, 100 lines", () -> get(client, base + "scoreboard?size=100"));
            times("API: ranking, whole as CSV", () -> get(client, base + "scoreboard?format=csv"));
            times(
                    "API: 100 cases behind a number",
                    () -> get(client, base + "authorities/" + largest + "/scoreboard/cases?size=100"));
        }
    }

    private static void get(HttpClient client, String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("X-Forwarded-Proto", "https")
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + ": " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void terms(CasesPortal portal, List<String> authorities) throws SQLException {
        var count = Integer.getInteger("bench.deadlines", 100_000);
        var calendar = portal.bean(DueDates.class);
        var today = Formats.day(Times.now());
        var start = today.minusDays(2);
        try (var connection = portal.connect()) {
            new CaseRows(connection, Times.now()).due(count, authorities, start, dates(calendar, start));
        }
        portal.execute("analyze");
        progress.println("deadlines are there");
        var all = "%,d".formatted(count);
        change(portal);
        job(portal, "responses.recalculate", "a calendar changed, none of " + all + " due dates moves");
        move(portal, today);
        job(portal, "responses.recalculate", "a calendar changed, all of " + all + " due dates move");
        // As if their last day had been yesterday, and that day a working day.
        portal.execute("update responses.deadline set due_on = date '" + today.minusDays(1) + "', soon_on = date '"
                + today.minusDays(8) + "', next_notice_on = date '2000-01-01' where petition >= " + CaseRows.DUE_FROM);
        job(portal, "responses.notices", all + " terms overdue on one day: notices, timeline, mailings, reminders");
        job(portal, "responses.notices", "the same job again, nothing to say");
        portal.execute("delete from responses.score_day");
        job(portal, "responses.scoreboard", "counting the scoreboard, " + all + " new cases");
        portal.execute("delete from responses.score_day");
        job(portal, "responses.scoreboard", "counting it again, nothing changed");
    }

    private static DeadlineDates dates(DueDates calendar, LocalDate start) {
        return DeadlineDates.of(start, new Procedure.Term(15, Procedure.Unit.WORKING), "KZ", calendar);
    }

    private static void change(CasesPortal portal) {
        portal.execute(
                "delete from responses.calendar_change",
                "insert into responses.calendar_change (country, changed_at) values ('KZ', now() - interval '1 minute')");
    }

    /** The next days off, more of them than a weekend. */
    private static void move(CasesPortal portal, LocalDate today) {
        for (var i = 1; i <= 4; i++) {
            portal.execute(
                    "insert into procedures.calendar_day (country, on_date, kind, name, edited) values ('KZ', date '"
                            + today.plusDays(i)
                            + "', 'day_off', '{}', true) on conflict (country, on_date) do nothing");
        }
        portal.execute("update procedures.calendar_revision set number = number + 1");
        // Longer than a node takes to notice it.
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(4));
        portal.bean(DueDates.class).due(today, new Procedure.Term(1, Procedure.Unit.WORKING), "KZ");
        change(portal);
    }

    private void job(CasesPortal portal, String name, String what) {
        var job = portal.job(name);
        try (var heap = new HeapWatch()) {
            var began = System.nanoTime();
            job.run();
            var seconds = (System.nanoTime() - began) / 1e9;
            add(what, "%.1f s".formatted(seconds), "%.0f MB".formatted(heap.megabytes()), seconds <= MOST_SECONDS);
        }
    }

    private void times(String what, Runnable work) {
        for (var i = 0; i < BEFORE; i++) {
            work.run();
        }
        var times = new Histogram(3);
        for (var i = 0; i < TIMES; i++) {
            var began = System.nanoTime();
            work.run();
            times.recordValue(System.nanoTime() - began);
        }
        var p99 = times.getValueAtPercentile(99) / 1e6;
        add(
                what,
                "%.1f ms".formatted(times.getValueAtPercentile(50) / 1e6),
                "%.1f ms".formatted(p99),
                p99 <= MOST_MILLIS);
    }

    private void add(String what, String figure, String other, boolean isMet) {
        var row = String.format(Locale.ROOT, "| %s | %s | %s | %s |", what, figure, other, isMet ? "yes" : "**no**");
        progress.println(row);
        rows.add(row);
        holds &= isMet;
    }

    private boolean tell() {
        var table = "| with many cases | median, or the whole | p99, or heap | ≤ 150 ms, ≤ 60 s |\n|---|---|---|---|\n"
                + String.join("\n", rows) + "\n";
        progress.println();
        progress.println(table);
        try {
            progress.println("Kept in " + Files.writeString(Options.RESULTS.resolve("cases.md"), table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return holds;
    }
}
