package org.bastama.bench.suites;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bastama.Bastama;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.Tokens;
import org.bastama.bench.load.Stretch;
import org.bastama.bench.report.CpuSample;
import org.bastama.bench.report.Measure;
import org.bastama.bench.report.Measured;
import org.bastama.bench.server.CpuClock;
import org.bastama.bench.server.Portal;
import org.bastama.bench.server.ProcessCpu;
import org.bastama.civic.signatures.writer.Command;
import org.bastama.civic.signatures.writer.SignatureToken;
import org.bastama.civic.signatures.writer.SignatureWriter;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Confirmations handed to the writer by a few threads, many at once, so that its queue is never empty. */
final class WriterMeasure implements Measure, AutoCloseable {

    static final String NAME = "writer inside the process, one petition";

    private static final int THREADS = 4;
    private static final int AT_ONCE = 1_000;

    private final Workshop workshop;
    private final ConfirmSupply supply;
    private final ConfigurableApplicationContext context;
    private final SignatureWriter writer;

    WriterMeasure(Workshop workshop, ConfirmSupply supply) {
        this.workshop = workshop;
        this.supply = supply;
        this.context = SpringApplication.run(Bastama.class, arguments(workshop));
        this.writer = context.getBean(SignatureWriter.class);
    }

    private static String[] arguments(Workshop workshop) {
        var settings =
                new LinkedHashMap<>(Portal.postgresSettings(workshop.postgres(), Workshop.DATABASE, workshop.mails()));
        settings.put("server.port", "0");
        settings.put("server.address", "127.0.0.1");
        settings.put("bastama.jobs", "none");
        // The classes beside the sources do not say that the bundle is built, as those of the jar do.
        settings.put("vaadin.productionMode", "true");
        settings.put("bastama.data", workshop.directory().resolve("writer").toString());
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured run(Stretch stretch) {
        var tokens = supply.tokens(stretch);
        var done = new AtomicLong();
        var faults = new AtomicLong();
        var end = System.nanoTime() + stretch.warmUp().plus(stretch.counted()).toNanos();
        var threads = IntStream.range(0, THREADS)
                .mapToObj(i -> Thread.ofPlatform().start(() -> confirm(tokens, end, done, faults)))
                .toList();
        LockSupport.parkNanos(stretch.warmUp().toNanos());
        var cpu = new CpuSample(Map.<String, CpuClock>of(
                "process", ProcessCpu.own(), "postgres", workshop.postgres().cpu()));
        var before = done.get();
        var start = System.nanoTime();
        cpu.begin();
        LockSupport.parkNanos(stretch.counted().toNanos());
        var counted = done.get() - before;
        var seconds = (System.nanoTime() - start) / 1e9;
        cpu.end();
        threads.forEach(WriterMeasure::join);
        return new Measured(
                counted / seconds,
                Double.NaN,
                Double.NaN,
                cpu.microsEach(counted),
                Double.NaN,
                faults.get(),
                THREADS + " threads, " + AT_ONCE + " at once" + (tokens.left() == 0 ? ", ran out" : ""));
    }

    private void confirm(Tokens tokens, long end, AtomicLong done, AtomicLong faults) {
        for (var some = next(tokens); !some.isEmpty() && System.nanoTime() < end; some = next(tokens)) {
            var outcomes = writer.submit(some.stream().map(Command.Confirm::new).toList());
            var changed = outcomes.stream().filter(outcome -> outcome.changed()).count();
            done.addAndGet(changed);
            faults.addAndGet(outcomes.size() - changed);
        }
    }

    private static List<SignatureToken> next(Tokens tokens) {
        synchronized (tokens) {
            return tokens.take(AT_ONCE);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
