package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.UI;
import org.bastama.civic.accounts.ReturnPath;

/** Ways to the pages of accounts. */
public final class AccountsNavigation {

    private AccountsNavigation() {}

    /** The sign-in page's address; afterwards the person is back at the local path. */
    public static String signInPath(String next) {
        return ReturnPath.of(next).signInPath();
    }

    /** Goes to the sign-in page and afterwards back to the local path. */
    public static void signIn(String next) {
        UI.getCurrent().getPage().setLocation(signInPath(next));
    }

    /** Goes to the person's own profile. */
    public static void profile() {
        UI.getCurrent().navigate(ProfileView.class);
    }

    /** Goes to the administrators' list of people. */
    public static void people() {
        UI.getCurrent().navigate(PeopleView.class);
    }

    /** The profile of somebody new, who goes on to the path afterwards. */
    static ReturnPath welcome(ReturnPath next) {
        return ReturnPath.of("/profile?welcome="
                + java.net.URLEncoder.encode(next.value(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
