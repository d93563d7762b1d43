package org.bastama.civic.groups;

import java.time.Instant;
import java.util.List;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An initiative group as its page and its workspace show it. The number is given at registration. */
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
        LocalizedText reason,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant registeredAt,
        List<Member> members,
        int version) {

    /** Citizens, or a registered organisation with a BIN. */
    public enum Kind {
        CITIZENS,
        ORGANISATION
    }

    /** What a member may do in the group. */
    public enum MemberRole {
        COORDINATOR,
        EDITOR,
        MEMBER
    }

    /** One member; confirmed once the person opened the link in the own mail and pressed the button. */
    public record Member(
            java.util.UUID id, @Nullable AccountId account, String email, String name, MemberRole role, boolean founding, boolean shown, boolean confirmed) {}

    /** Whether the account coordinates or edits for the group. */
    public boolean isEditedBy(@Nullable AccountId account) {
        return members.stream()
                .anyMatch(m -> m.confirmed() && account != null && account.equals(m.account()) && m.role() != MemberRole.MEMBER);
    }

    /** Whether the account coordinates the group. */
    public boolean isCoordinatedBy(@Nullable AccountId account) {
        return members.stream()
                .anyMatch(m -> m.confirmed() && account != null && account.equals(m.account()) && m.role() == MemberRole.COORDINATOR);
    }
}
