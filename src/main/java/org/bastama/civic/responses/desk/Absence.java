package org.bastama.civic.responses.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;

/** Days on which an official of an authority is away, the first and the last included, and who stands in. */
public record Absence(
        UUID id,
        String authoritySlug,
        AccountId official,
        AccountId deputy,
        LocalDate from,
        LocalDate to,
        Instant enteredAt) {

    /** Whether the official is away on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether it shares a day with these. */
    boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
        return !otherFrom.isAfter(to) && !otherTo.isBefore(from);
    }
}
