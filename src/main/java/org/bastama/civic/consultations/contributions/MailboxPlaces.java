package org.bastama.civic.consultations.contributions;

import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.PartKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How much of one mailbox a part takes: each contribution has a place, which the database gives once, and remarks about
 * others have places of their own.
 */
@Component
class MailboxPlaces {

    private static final int FIRST = 1;
    private static final int FIRST_OF_REMARKS = 1_001;

    private final ContributionRepository contributions;
    private final PartKinds kinds;

    MailboxPlaces(ContributionRepository contributions, PartKinds kinds) {
        this.contributions = contributions;
        this.kinds = kinds;
    }

    /** The most of one mailbox. */
    int most(Consultation consultation, int part, @Nullable UUID about) {
        return about == null ? kinds.mostOfOne(consultation, part) : kinds.mostRemarksOfOne(consultation, part);
    }

    /** The first place that a mailbox has left; empty when all are taken. */
    OptionalInt free(Consultation consultation, int part, @Nullable UUID about, String mailboxHmac) {
        var taken = contributions.places(consultation.number(), part, mailboxHmac);
        var first = about == null ? FIRST : FIRST_OF_REMARKS;
        return IntStream.range(first, first + most(consultation, part, about))
                .filter(place -> !taken.contains(place))
                .findFirst();
    }
}
