package org.bastama.civic.groups;

import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the founders typed so far, checked or not.
 *
 * @param territoryCode code of the territory, or what was typed as long as no territory bears that name
 */
public record GroupDraft(
        String name,
        Group.Kind kind,
        String bin,
        @Nullable String territoryCode,
        LocalizedText purpose,
        LocalizedText rules,
        String contact) {

    /** The draft of a group. */
    public static GroupDraft of(Group group) {
        return new GroupDraft(
                group.name(),
                group.kind(),
                group.bin() == null ? "" : group.bin(),
                group.territoryCode(),
                group.purpose(),
                group.rules(),
                group.contact());
    }
}
