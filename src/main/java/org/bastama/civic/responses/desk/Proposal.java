package org.bastama.civic.responses.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * An act that an official wrote and a colleague has to approve before it is published.
 *
 * @param versions what was proposed, the first version first; never empty
 * @param decision who decided, when, and a remark; null while it waits for the first time
 */
public record Proposal(
        PetitionNumber petition,
        UUID id,
        String authoritySlug,
        State state,
        List<Version> versions,
        Instant proposedAt,
        @Nullable Decision decision) {

    /** How far it came. */
    public enum State {
        /** For a colleague to decide. */
        WAITING,
        /** With a remark: its writers change it, or take it back. */
        SENT_BACK,
        /** Approved, and published before anybody else sees this state. */
        APPROVED,
        /** Public, in the name of the one who approved it. */
        PUBLISHED,
        /** Taken back by a writer. */
        WITHDRAWN,
        /** The petition was answered, passed on or taken down meanwhile. */
        OVERTAKEN;

        /** The name in message keys {@code responses.proposal.state.<code>}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether something is still to be done. */
        public boolean open() {
            return this == WAITING || this == SENT_BACK;
        }
    }

    /** One text that was proposed, and by whom; numbers count from 1. */
    public record Version(int number, AccountId writer, String writerName, TypedAct act, Instant writtenAt) {}

    /** What a colleague decided last; the remark is there when it was sent back. */
    public record Decision(
            AccountId by, String name, Instant at, @Nullable String remark) {}

    /** The newest text. */
    public Version newest() {
        return versions.getLast();
    }

    /** Whether the person wrote any of its versions. */
    public boolean writtenBy(@Nullable AccountId person) {
        return versions.stream().anyMatch(version -> version.writer().equals(person));
    }

    /** The names of those who wrote it, the first first. */
    public List<String> writers() {
        return versions.stream().map(Version::writerName).distinct().toList();
    }
}
