package org.bastama.civic.responses.ui;

import java.time.Instant;
import java.util.Optional;

/** Where one person's draft of one form lies. */
interface Drafts<T> {

    /**
     * A draft.
     *
     * @param version grows with every save; what is not saved yet has 0
     */
    record Draft<T>(T typed, int version, Instant savedAt) {}

    /** Tells whose draft of what it is. */
    String key();

    /** What the form begins with where there is none. */
    T begin();

    /** The draft as it is stored now. */
    Optional<Draft<T>> find();

    /** Stores it over the version it was read in; rejected when that is not the one stored. */
    Draft<T> save(T typed, int version);

    /** Forgets it. */
    void discard();
}
