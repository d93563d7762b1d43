package org.bastama.civic.responses.desk;

import java.time.Instant;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.PetitionNumber;

/** Which official of an authority works on a case, and who said so when. */
public record Assignment(
        PetitionNumber petition, String authoritySlug, AccountId official, String assignedBy, Instant at) {}
