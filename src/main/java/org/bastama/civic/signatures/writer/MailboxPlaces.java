package org.bastama.civic.signatures.writer;

import java.util.List;
import java.util.Optional;

/** Who may sign from one mailbox: one person, and a second one with another name in the same territory (DOMAIN §5). */
final class MailboxPlaces {

    private static final int PLACES = 2;

    private MailboxPlaces() {}

    /** The place that a signature would take beside those that hold one; empty when there is none for it. */
    static Optional<Integer> free(SignatureRow signature, List<SignatureRow> holders) {
        if (holders.size() >= PLACES || holders.stream().anyMatch(holder -> !areTwoPeople(holder, signature))) {
            return Optional.empty();
        }
        var firstIsTaken =
                holders.stream().anyMatch(holder -> Integer.valueOf(1).equals(holder.slot()));
        return Optional.of(firstIsTaken ? 2 : 1);
    }

    /** The holder whose signature this attempt repeats: of the same name, else the first. */
    static SignatureRow repeated(SignatureRow attempt, List<SignatureRow> holders) {
        return holders.stream()
                .filter(holder -> holder.nameHmac().equals(attempt.nameHmac()))
                .findFirst()
                .orElseGet(holders::getFirst);
    }

    private static boolean areTwoPeople(SignatureRow one, SignatureRow other) {
        return !one.nameHmac().equals(other.nameHmac()) && one.territoryCode().equals(other.territoryCode());
    }
}
