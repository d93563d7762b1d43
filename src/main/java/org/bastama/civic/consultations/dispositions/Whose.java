package org.bastama.civic.consultations.dispositions;

import org.bastama.foundation.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Whose contributions the desk shows: everybody's, those that a colleague works on, or those that nobody does yet.
 *
 * @param colleague null for everybody and nobody
 */
public record Whose(boolean everybody, @Nullable AccountId colleague) {

    /** All of them. */
    public static final Whose EVERYBODY = new Whose(true, null);

    /** Those that were given to nobody. */
    public static final Whose NOBODY = new Whose(false, null);

    /** Those of one colleague. */
    public static Whose of(AccountId colleague) {
        return new Whose(false, colleague);
    }
}
