package org.bastama.civic.responses.desk;

import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official gives a case to a colleague, takes it, or gives it back to all. */
@Component
public class AssignPetition {

    private final AssignmentRepository assignments;
    private final ResponseGuard guard;
    private final Officials officials;
    private final AssignmentMail mail;
    private final Clock clock;

    AssignPetition(
            AssignmentRepository assignments,
            ResponseGuard guard,
            Officials officials,
            AssignmentMail mail,
            Clock clock) {
        this.assignments = assignments;
        this.guard = guard;
        this.officials = officials;
        this.mail = mail;
        this.clock = clock;
    }

    /** Whose case it is at the authority that has it. */
    @Transactional(readOnly = true)
    public Optional<Assignment> find(HandOver handOver) {
        return assignments.find(handOver.petition(), handOver.authoritySlug());
    }

    /**
     * Gives it to an official of the same authority, or to nobody, over what the person saw; the official or who stands
     * in is told by mail. Field of a rejection: {@code official}; else as answering is rejected, or with
     * {@code responses.assignment.meanwhile}.
     */
    @Transactional
    public void assign(PetitionNumber number, @Nullable AccountId to, @Nullable AccountId seen, Actor actor) {
        actor.requireAccount();
        var handOver = guard.heldHandOver(number);
        guard.of(number, actor).requireAnswer();
        var now = find(handOver).map(Assignment::official).orElse(null);
        if (!java.util.Objects.equals(now, seen)) {
            throw Rejection.of("responses.assignment.meanwhile");
        }
        if (to == null) {
            assignments.remove(number);
            return;
        }
        var official = colleague(handOver, to);
        assignments.put(new Assignment(number, handOver.authoritySlug(), to, actor.name(), clock.instant()));
        mail.assigned(handOver, official, actor);
    }

    private Account colleague(HandOver handOver, AccountId to) {
        var rejections = new Rejections();
        var colleague = officials.of(handOver.authoritySlug()).stream()
                .filter(account -> account.id().equals(to))
                .findFirst();
        rejections.require(colleague.isPresent(), "official", "responses.assignment.not-colleague");
        rejections.throwIfAny();
        return colleague.orElseThrow();
    }
}
