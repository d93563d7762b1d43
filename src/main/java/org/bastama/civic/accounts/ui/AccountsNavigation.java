package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.civic.accounts.SignedIn;
import org.bastama.civic.accounts.passkeys.RenewPasskeys;

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
        return ReturnPath.of("/profile?welcome=" + encoded(next));
    }

    /** Where a person goes who has just signed in: the path, or first the page that gives them what is withheld. */
    static String afterSignIn(SignedIn person, ReturnPath next) {
        return person.withheld().isEmpty() || next.equals(RenewPasskeys.PAGE) ? next.value() : passkeyPath(next);
    }

    /** The page that asks for a passkey, and then goes on to the path. */
    static String passkeyPath(ReturnPath next) {
        return RenewPasskeys.PAGE.value() + "?next=" + encoded(next);
    }

    /** Back to the page where somebody was refused: the one for whoever is signed in, or the one that signs in. */
    static String refused(boolean signedIn, String key, ReturnPath next) {
        var page = signedIn ? RenewPasskeys.PAGE.value() : "/sign-in";
        return page + "?refused=" + key.substring(key.lastIndexOf('.') + 1) + "&next=" + encoded(next);
    }

    /** What a page says whose address names a refusal; nobody else's words. */
    static Div refusal(Component page, String why) {
        var key = switch (why) {
            case "disabled" -> "accounts.disabled";
            case "late" -> "accounts.passkey.late";
            case "failed" -> "accounts.provider.failed";
            case "no-email" -> "accounts.provider.no-email";
            case "taken" -> "accounts.provider.taken";
            default -> "accounts.passkey.refused";
        };
        var notice = new Div(new Paragraph(page.getTranslation(key)));
        notice.addClassNames("b-notice", "warn");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    static String encoded(ReturnPath path) {
        return URLEncoder.encode(path.value(), StandardCharsets.UTF_8);
    }
}
