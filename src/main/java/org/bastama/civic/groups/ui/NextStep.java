package org.bastama.civic.groups.ui;

import org.bastama.civic.groups.Group;

/** What is to be done next for a group, in words. */
final class NextStep {

    /** Gives the text of a key. */
    @FunctionalInterface
    interface Texts {
        String get(String key, Object... arguments);
    }

    private NextStep() {}

    /** The next step of a group that needs so many confirmed founding members. */
    static String of(Group group, int founders, Texts texts) {
        var missing = founders - group.confirmedFounders();
        var waiting =
                group.members().stream().filter(member -> !member.confirmed()).count();
        if (group.state().isEditable() && missing > 0) {
            return waiting < missing
                    ? texts.get("groups.next.invite", missing - waiting)
                    : texts.get("groups.next.wait", waiting);
        }
        return texts.get("groups.next." + group.state().code());
    }
}
