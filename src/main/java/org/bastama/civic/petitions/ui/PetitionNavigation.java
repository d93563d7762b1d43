package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.UI;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.PetitionNumber;

/** Where the views of petitions are. */
public final class PetitionNavigation {

    private PetitionNavigation() {}

    /** Path of the rich page, without a leading slash. */
    public static String page(PetitionNumber number) {
        return "petitions/" + number;
    }

    /** Path of the canonical plain page. */
    public static String plain(PetitionNumber number) {
        return "p/" + number;
    }

    /** Path of the workspace where a petition is written and led. */
    public static String workspace(PetitionNumber number) {
        return "my/petitions/" + number;
    }

    /** Path of the public list. */
    public static String list() {
        return "petitions";
    }

    /** Path of the signed-in person's petitions. */
    public static String mine() {
        return "my/petitions";
    }

    /** Path where a petition is started, for a group unless somebody chooses otherwise. */
    public static String start(GroupId group) {
        return "my/petitions?group=" + group;
    }

    /** Path where a moderator reviews a petition. */
    public static String review(PetitionNumber number) {
        return "moderation/petitions/" + number;
    }

    /** Path where an appeal against a petition's rejection is decided. */
    public static String appeal(PetitionNumber number) {
        return review(number) + "/appeal";
    }

    /** Goes to the rich page. */
    public static void toPage(PetitionNumber number) {
        UI.getCurrent().navigate(page(number));
    }

    /** Goes to the signed-in person's petitions. */
    public static void toMine() {
        UI.getCurrent().navigate(mine());
    }

    /** Goes to the workspace. */
    public static void toWorkspace(PetitionNumber number) {
        UI.getCurrent().navigate(workspace(number));
    }
}
