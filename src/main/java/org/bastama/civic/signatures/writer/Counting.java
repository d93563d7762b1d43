package org.bastama.civic.signatures.writer;

import java.time.Instant;
import java.util.List;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.signatures.writer.EventRepository.Kind;
import org.bastama.foundation.shared.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Appends the event of a change and takes the tally along, on the day of the change. */
@Component
class Counting {

    private final EventRepository events;
    private final Tallies tallies;

    Counting(EventRepository events, Tallies tallies) {
        this.events = events;
        this.tallies = tallies;
    }

    void count(SignatureRow row, Kind kind, @Nullable String reason, Instant at) {
        events.append(row, kind, reason, at);
        tallies.add(List.of(new Tallies.Change(
                row.number(),
                Formats.day(at),
                row.territoryCode(),
                row.identityLevel(),
                kind == Kind.CONFIRMED ? 1 : 0,
                kind == Kind.WITHDRAWN ? 1 : 0,
                kind == Kind.INVALIDATED ? 1 : 0,
                0)));
    }
}
