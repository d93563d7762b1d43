package org.bastama.civic.responses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;

/** Who gives an act for an authority, and how that came to the portal. */
public sealed interface Signatory {

    /** How the act is signed in public. */
    Response.Signed signed();

    /** The account that gave the act; only at the desk there is one. */
    Optional<AccountId> account();

    /** When a final response of theirs to a delivery stopped the term, if it is published now; it answers no later one. */
    default Instant answeredAt(HandOver handOver, Instant now) {
        return now;
    }

    /** An official at the desk. */
    record Official(Actor actor) implements Signatory {

        public Official {
            actor.requireAccount();
        }

        @Override
        public Response.Signed signed() {
            return new Response.Signed(actor.name(), null, Response.Source.DESK, null);
        }

        @Override
        public Optional<AccountId> account() {
            return actor.accountIfAny();
        }
    }

    /**
     * Somebody who reads the mailbox of the office and so opened its link.
     *
     * @param turn which authority the link was for: 1 for the one addressed, and one more after each transfer
     * @param name as typed
     * @param post as typed
     */
    record Office(PetitionNumber petition, int turn, String name, String post) implements Signatory {

        @Override
        public Response.Signed signed() {
            return new Response.Signed(name, post, Response.Source.LINK, null);
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.empty();
        }
    }

    /**
     * A letter that came to the group by post, which a moderator has seen.
     *
     * @param turn which authority it came from, as for a link
     */
    record Paper(PetitionNumber petition, int turn, LocalDate receivedOn) implements Signatory {

        @Override
        public Response.Signed signed() {
            return new Response.Signed("", null, Response.Source.PAPER, receivedOn);
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.empty();
        }

        /** The day it was received, not the day it was found genuine; never before the hand-over. */
        @Override
        public Instant answeredAt(HandOver handOver, Instant now) {
            var day = receivedOn.atStartOfDay(Formats.ZONE).toInstant();
            return day.isBefore(handOver.handedOverAt()) ? handOver.handedOverAt() : day;
        }
    }
}
