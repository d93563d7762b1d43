package org.bastama.civic.signatures;

import java.util.Collection;
import java.util.UUID;
import org.bastama.civic.signatures.writer.Command;
import org.bastama.civic.signatures.writer.Outcome;
import org.bastama.civic.signatures.writer.SignatureWriter;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A moderator takes signatures out of the tally, for a public reason. */
@Component
public class InvalidateSignatures {

    private final SignatureWriter writer;

    InvalidateSignatures(SignatureWriter writer) {
        this.writer = writer;
    }

    /**
     * Invalidates those that are pending, held or confirmed, and says how many; the others stay as they are. Rejected at
     * {@code note} when that is too long. Called outside of any transaction.
     */
    @Transactional(propagation = Propagation.NEVER)
    public int invalidate(
            PetitionNumber number,
            Collection<UUID> signatures,
            InvalidationReason reason,
            LocalizedText note,
            Actor moderator) {
        moderator.require(Role.MODERATOR);
        var rejections = new Rejections();
        Language.all()
                .forEach(language -> note.exactly(language)
                        .ifPresent(text -> rejections.collect("note", () -> Text.lines(text, Decisions.LONGEST_NOTE))));
        rejections.throwIfAny();
        var commands = signatures.stream()
                .map(id -> new Command.Invalidate(number, id, reason.code(), note, moderator))
                .toList();
        return (int) writer.submit(commands).stream().filter(Outcome::changed).count();
    }
}
