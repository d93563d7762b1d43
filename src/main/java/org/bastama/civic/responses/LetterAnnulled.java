package org.bastama.civic.responses;

import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;

/**
 * A letter that was published as the final response was none. Published in the transaction that takes it back: whoever
 * has built on it since rejects that with {@code petitions.answer-settled}.
 *
 * @param letter the response that the letter was
 */
public record LetterAnnulled(PetitionNumber petition, UUID letter) {}
