package org.bastama.civic.groups;

import java.util.HashMap;
import java.util.Map;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a draft as typed: half-filled and wrong values too, since they are checked at submission only. What no reader
 * could see (control characters, direction marks) is left out, and sizes are limited far above the rules.
 */
@Component
public class SaveGroupDraft {

    private static final int LINE = 500;
    private static final int PLACE = 200;
    private static final int TEXT = 10_000;

    private final GroupRepository groups;

    SaveGroupDraft(GroupRepository groups) {
        this.groups = groups;
    }

    /**
     * Saves and gives the new version; for editors and coordinators of a draft or returned group. Rejected with
     * {@code shared.changed-meanwhile} when the version is not the present one.
     */
    @Transactional
    public int save(GroupId id, int version, GroupDraft typed, Actor actor) {
        var group = groups.lock(id);
        GroupActions.of(group, actor).require(GroupActions.Action.EDIT);
        groups.lock(id, version);
        groups.save(id, checked(typed));
        return version + 1;
    }

    private static GroupDraft checked(GroupDraft typed) {
        var rejections = new Rejections();
        var name = line(rejections, "name", typed.name());
        var bin = line(rejections, "bin", typed.bin());
        var territory = place(rejections, typed.territoryCode());
        var purpose = text(rejections, "purpose", typed.purpose());
        var rules = text(rejections, "rules", typed.rules());
        var contact = line(rejections, "contact", typed.contact());
        rejections.throwIfAny();
        return new GroupDraft(name, typed.kind(), bin, territory, purpose, rules, contact);
    }

    private static String line(Rejections rejections, String field, String typed) {
        @Nullable
        String kept = rejections.collect(field, () -> Text.lines(typed, LINE).replaceAll("\\s+", " "));
        return kept == null ? "" : kept;
    }

    private static @Nullable String place(Rejections rejections, @Nullable String typed) {
        return typed == null || typed.isBlank() ? null : rejections.collect("territory", () -> Text.line(typed, PLACE));
    }

    private static LocalizedText text(Rejections rejections, String field, LocalizedText typed) {
        Map<Language, String> kept = new HashMap<>();
        typed.texts().forEach((language, text) -> {
            @Nullable String clean = rejections.collect(field + "." + language.code(), () -> Text.lines(text, TEXT));
            kept.put(language, clean == null ? "" : clean);
        });
        return new LocalizedText(kept);
    }
}
