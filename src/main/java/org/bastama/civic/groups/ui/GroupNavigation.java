package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.UI;
import org.bastama.foundation.shared.GroupId;

/** Where the views of groups are. */
public final class GroupNavigation {

    private GroupNavigation() {}

    /** Path of the public list, without a leading slash. */
    public static String list() {
        return "groups";
    }

    /** Path of a group's public page. */
    public static String page(long number) {
        return "groups/" + number;
    }

    /** Path of the signed-in person's groups. */
    public static String mine() {
        return "my/groups";
    }

    /** Path of the workspace where a group is founded and led. */
    public static String workspace(GroupId group) {
        return "my/groups/" + group;
    }

    /** Path of the page where an invited founding member confirms. */
    public static String confirmation(String token) {
        return "groups/confirm/" + token;
    }

    /** Path where a moderator reviews a group. */
    public static String review(GroupId group) {
        return "moderation/groups/" + group;
    }

    /** Path where an appeal against a group's refusal is decided. */
    public static String appeal(GroupId group) {
        return review(group) + "/appeal";
    }

    /** Goes to the public list. */
    public static void toList() {
        UI.getCurrent().navigate(list());
    }

    /** Goes to the public page. */
    public static void toPage(long number) {
        UI.getCurrent().navigate(page(number));
    }

    /** Goes to the workspace. */
    public static void toWorkspace(GroupId group) {
        UI.getCurrent().navigate(workspace(group));
    }
}
