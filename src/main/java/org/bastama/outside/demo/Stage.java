package org.bastama.outside.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.bastama.foundation.jobs.RecurringJobs;
import org.bastama.foundation.shared.DemoClock;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays acts in the order of their times: the clock is set to each, and every day in between the jobs run. */
@Component
@Profile("demo")
class Stage {

    private static final Duration NIGHT = Duration.ofDays(1);

    /** Something somebody does at a time. */
    private record Act(Instant at, int order, Runnable what) {}

    private final DemoClock clock;
    private final RecurringJobs jobs;
    private final Instant opening;
    private final Queue<Act> acts =
            new PriorityQueue<>(Comparator.comparing(Act::at).thenComparingInt(Act::order));
    private final Queue<Runnable> nightly = new ArrayDeque<>();
    private final Map<String, GroupId> groups = new HashMap<>();
    private final Map<String, PetitionNumber> petitions = new HashMap<>();

    Stage(DemoClock clock, RecurringJobs jobs) {
        this.clock = clock;
        this.jobs = jobs;
        this.opening = clock.instant();
    }

    /** The time so many days, and so many minutes of that, before the first start. */
    Instant ago(double days) {
        return opening.minusSeconds((long) (days * NIGHT.toSeconds()));
    }

    /** Puts an act on the programme. */
    void at(Instant when, Runnable what) {
        acts.add(new Act(when, acts.size(), what));
    }

    /** Looks every night whether there is something to do. */
    void everyNight(Runnable what) {
        nightly.add(what);
    }

    /** Plays everything up to the present, then gives the clock back. */
    void play() {
        var offset = clock.offset();
        try {
            var night = acts.isEmpty() ? opening : acts.element().at().plus(NIGHT);
            while (!acts.isEmpty() || night.isBefore(opening)) {
                if (acts.isEmpty() || acts.element().at().isAfter(night)) {
                    travelTo(night);
                    jobs.runAll();
                    nightly.forEach(Runnable::run);
                    night = night.plus(NIGHT);
                } else {
                    var act = acts.remove();
                    travelTo(act.at());
                    act.what().run();
                }
            }
        } finally {
            clock.travel(offset);
        }
        jobs.runAll();
    }

    void founded(String key, GroupId group) {
        groups.put(key, group);
    }

    GroupId group(String key) {
        return java.util.Objects.requireNonNull(groups.get(key));
    }

    void started(String key, PetitionNumber petition) {
        petitions.put(key, petition);
    }

    PetitionNumber petition(String key) {
        return java.util.Objects.requireNonNull(petitions.get(key));
    }

    /** The petition of a key, if it was begun by now. */
    Optional<PetitionNumber> startedYet(String key) {
        return Optional.ofNullable(petitions.get(key));
    }

    private void travelTo(Instant instant) {
        clock.travel(clock.offset().plus(Duration.between(clock.instant(), instant)));
    }
}
