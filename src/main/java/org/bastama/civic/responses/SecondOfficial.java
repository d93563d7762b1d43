package org.bastama.civic.responses;

import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Some authorities publish nothing that only one official has seen: each use case that publishes asks here. */
@Component
public class SecondOfficial {

    private final SecondOfficialRepository approvals;

    SecondOfficial(SecondOfficialRepository approvals) {
        this.approvals = approvals;
    }

    /** Whether what an official of the authority writes is published only when another one has approved it. */
    @Transactional(readOnly = true)
    public boolean neededFor(String authoritySlug) {
        return approvals.needed(authoritySlug);
    }

    /**
     * Rejected with {@code responses.approval.needed} when the authority's acts need a second official, unless the one
     * who signs is approving a colleague's text in this transaction. Who answers by a link or on paper has no colleague on
     * the portal: a letter is confirmed by a moderator.
     */
    void require(HandOver handOver, Signatory signatory) {
        if (signatory.account().isPresent()
                && approvals.needed(handOver.authoritySlug())
                && approving(handOver.petition(), signatory).isEmpty()) {
            throw Rejection.of("responses.approval.needed");
        }
    }

    /** The proposal that the official is approving in this transaction, if so. */
    Optional<UUID> approving(PetitionNumber number, Signatory signatory) {
        return signatory.account().flatMap(official -> approvals.approving(number, official));
    }
}
