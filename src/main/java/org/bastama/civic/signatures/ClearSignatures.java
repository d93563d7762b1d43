package org.bastama.civic.signatures;

import java.util.Collection;
import java.util.UUID;
import org.bastama.civic.signatures.writer.Command;
import org.bastama.civic.signatures.writer.Outcome;
import org.bastama.civic.signatures.writer.SignatureWriter;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A moderator lets signatures that wait in quarantine count. */
@Component
public class ClearSignatures {

    private final SignatureWriter writer;

    ClearSignatures(SignatureWriter writer) {
        this.writer = writer;
    }

    /**
     * Clears those that wait, and says how many; the others stay as they are. Rejected with
     * {@code signatures.handed-over} when it is too late. Called outside of any transaction.
     */
    @Transactional(propagation = Propagation.NEVER)
    public int clear(PetitionNumber number, Collection<UUID> signatures, Actor moderator) {
        moderator.require(Role.MODERATOR);
        var commands = signatures.stream()
                .map(id -> new Command.Clear(number, id, moderator))
                .toList();
        var outcomes = writer.submit(commands);
        outcomes.forEach(Outcome::orThrow);
        return (int) outcomes.stream().filter(Outcome::changed).count();
    }
}
