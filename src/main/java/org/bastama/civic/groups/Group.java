package org.bastama.civic.groups;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PersonName;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * An initiative group as its page and its workspace show it; in a draft the values are as typed, checked or not.
 *
 * @param number given at registration
 * @param contact an e-mail address for the portal, never public
 * @param reasonCode why it was returned, refused or suspended last, of the moderators' vocabulary
 * @param reason the moderator's note to it
 * @param version grows with every change of the group itself; members and documents have none
 */
public record Group(
        GroupId id,
        @Nullable Long number,
        GroupState state,
        String name,
        Kind kind,
        @Nullable String bin,
        @Nullable String territoryCode,
        LocalizedText purpose,
        LocalizedText rules,
        String contact,
        @Nullable String reasonCode,
        LocalizedText reason,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant registeredAt,
        List<Member> members,
        int version) {

    /** Citizens, or a registered organisation with a BIN. */
    public enum Kind {
        CITIZENS,
        ORGANISATION;

        /** The name in message keys and the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a member may do in the group. */
    public enum MemberRole {
        COORDINATOR,
        EDITOR,
        MEMBER;

        /** The name in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One member; confirmed once the person opened the link in the own mail and pressed the button. */
    public record Member(
            UUID id,
            @Nullable AccountId account,
            String email,
            String name,
            MemberRole role,
            boolean founding,
            boolean shown,
            boolean confirmed) {

        /** First name and initial of a confirmed member who agreed to be shown; empty for anybody else. */
        public Optional<String> publicName() {
            if (!confirmed || !shown) {
                return Optional.empty();
            }
            try {
                return Optional.of(new PersonName(name).firstNameAndInitial());
            } catch (Rejection notAPersonsName) {
                return Optional.empty();
            }
        }

        /** Whether this is the confirmed membership of the account. */
        boolean isOf(@Nullable AccountId other) {
            return confirmed && other != null && other.equals(account);
        }
    }

    public Group {
        members = List.copyOf(members);
    }

    /** Whether the account coordinates or edits for the group. */
    public boolean isEditedBy(@Nullable AccountId account) {
        return memberOf(account).filter(m -> m.role() != MemberRole.MEMBER).isPresent();
    }

    /** Whether the account coordinates the group. */
    public boolean isCoordinatedBy(@Nullable AccountId account) {
        return memberOf(account).filter(m -> m.role() == MemberRole.COORDINATOR).isPresent();
    }

    /** The confirmed membership of an account. */
    public Optional<Member> memberOf(@Nullable AccountId account) {
        return members.stream().filter(m -> m.isOf(account)).findFirst();
    }

    /** One member or invited person. */
    public Optional<Member> member(UUID id) {
        return members.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The confirmed coordinators. */
    public List<Member> coordinators() {
        return members.stream()
                .filter(m -> m.confirmed() && m.role() == MemberRole.COORDINATOR)
                .toList();
    }

    /** How many founding members have confirmed. */
    public int confirmedFounders() {
        return (int) members.stream().filter(m -> m.founding() && m.confirmed()).count();
    }
}
