package org.bastama.bench.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.bastama.bench.load.Requests;
import org.bastama.foundation.shared.PetitionNumber;

/** The sign form as a browser without script sends it, each time with another name and mailbox. */
public final class SignRequests implements Requests {

    private static final String NAME =
            "%D0%90%D0%B9%D0%B3%D0%B5%D1%80%D0%B8%D0%BC+%D0%9E%D1%81%D0%BF%D0%B0%D0%BD%D0%BE%D0%B2%D0%B0";

    private final List<PetitionNumber> petitions;
    private final Territories territories = new Territories();
    private final SplittableRandom random = new SplittableRandom();
    private final String run = Long.toString(random.nextLong(36 * 36 * 36 * 36L), 36);
    private long next;

    public SignRequests(List<PetitionNumber> petitions) {
        this.petitions = petitions;
    }

    @Override
    public long next(ByteBuffer into) {
        var body = "name=" + NAME + "&email=signer." + run + "." + next + "%40mail.example.org&territory="
                + territories.next(random) + "&consent=on";
        var head = "POST /p/" + petitions.get((int) (next % petitions.size()))
                + "/signatures HTTP/1.1\r\nHost: bench.example.org\r\nAccept-Language: ru\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n";
        into.put((head + body).getBytes(StandardCharsets.ISO_8859_1));
        return next++;
    }
}
