package org.bastama.foundation.mailbox;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bastama.foundation.mailbox.Outcome.Kind;

/** Keeps what it was handed and when; answers as told. */
class RecordingCarrier implements Carrier {

    record Carried(Letter letter, Instant at) {
        String to() {
            return letter.mail().to().value();
        }
    }

    final List<Carried> carried = new CopyOnWriteArrayList<>();
    volatile Outcome answer = Outcome.SENT;
    private final Clock clock;

    RecordingCarrier(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Map<UUID, Outcome> carry(List<Letter> letters) {
        if (answer.kind() == Kind.SENT) {
            letters.forEach(letter -> carried.add(new Carried(letter, clock.instant())));
        }
        return letters.stream().collect(toMap(Letter::id, letter -> answer));
    }

    @Override
    public boolean keepsMails() {
        return false;
    }
}
