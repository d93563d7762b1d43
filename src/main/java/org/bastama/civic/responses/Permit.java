package org.bastama.civic.responses;

import java.util.List;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Whether something may be done now and, if not, why.
 *
 * @param refusal the message key of the reason; null when it may be done
 * @param arguments the message's arguments
 */
public record Permit(@Nullable String refusal, List<Object> arguments) {

    /** It may be done. */
    public static final Permit GIVEN = new Permit(null, List.of());

    /** It may not be done. */
    public static Permit refused(String key, Object... arguments) {
        return new Permit(key, List.of(arguments));
    }

    /** Whether it may be done. */
    public boolean given() {
        return refusal == null;
    }

    /** Rejected with the reason unless it may be done. */
    public void require() {
        if (refusal != null) {
            throw Rejection.of(refusal, arguments.toArray());
        }
    }
}
