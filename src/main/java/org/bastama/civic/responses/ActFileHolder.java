package org.bastama.civic.responses;

import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** What documents belong to. */
record ActFileHolder(String value) {

    private static final String DRAFT = "draft ";
    private static final String CORRECTION = " of ";

    /** What begins the holders of drafts of new acts: corrections are named otherwise. */
    static final String PUBLISHED = "published ";

    /** The draft of an official; of a correction it names the act as it was published first. */
    static ActFileHolder draft(AccountId official, Response.Kind kind, @Nullable UUID original) {
        var act = kind.name() + (original == null ? "" : CORRECTION + original);
        return new ActFileHolder(DRAFT + official + " " + act);
    }

    /** What waits for a colleague's approval. */
    static ActFileHolder proposal(UUID id) {
        return new ActFileHolder("proposal " + id);
    }

    /** A published version. */
    static ActFileHolder published(UUID response) {
        return new ActFileHolder(PUBLISHED + response);
    }

    /** Matches the drafts of all officials. */
    static String drafts() {
        return DRAFT + "%";
    }

    /** Matches drafts of corrections. */
    static String corrections() {
        return DRAFT + "%" + CORRECTION + "%";
    }
}
