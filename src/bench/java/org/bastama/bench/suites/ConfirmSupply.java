package org.bastama.bench.suites;

import java.util.List;
import java.util.function.Function;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.ConfirmRequests;
import org.bastama.bench.data.PostgresPending;
import org.bastama.bench.data.Tokens;
import org.bastama.bench.load.Requests;
import org.bastama.bench.load.Stretch;
import org.bastama.foundation.shared.PetitionNumber;

/** Loads as many pending signatures as the next stretch will need, by what the one before it has used. */
final class ConfirmSupply {

    private static final double MORE = 1.4;

    /** Never less than this part of what was expected: a portal that was still warming up used too few. */
    private static final double LEAST = 0.4;

    private final Workshop workshop;
    private final String database;
    private final PostgresPending pending;
    private final List<PetitionNumber> petitions;
    private final double expected;
    private double perSecond;
    private int loaded;
    private double seconds;
    private Tokens tokens = Tokens.none();

    /** For petitions in turn; so many a second are expected at first. */
    ConfirmSupply(Workshop workshop, List<PetitionNumber> petitions, double perSecond) {
        this(workshop, Workshop.DATABASE, petitions, perSecond);
    }

    /** The same in another database. */
    ConfirmSupply(Workshop workshop, String database, List<PetitionNumber> petitions, double perSecond) {
        this.workshop = workshop;
        this.database = database;
        this.pending = new PostgresPending(workshop.postgres(), database);
        this.petitions = petitions;
        this.expected = perSecond;
        this.perSecond = perSecond;
    }

    /** Tokens for a stretch. */
    Tokens tokens(Stretch stretch) {
        if (loaded > 0) {
            perSecond = Math.max(LEAST * expected, MORE * (loaded - tokens.left()) / seconds);
        }
        seconds = stretch.seconds();
        loaded = (int) Math.ceil(perSecond * seconds);
        tokens = pending.load(petitions, loaded);
        workshop.postgres().execute(database, "analyze signatures.signature, signatures.token");
        return tokens;
    }

    /** Requests for a stretch. */
    Function<Stretch, Requests> requests() {
        return stretch -> new ConfirmRequests(tokens(stretch));
    }
}
